export type { SavedFile } from './collect.ts';
export { type FoundInputs, findInputs, type Input } from './find-inputs.ts';
export { batchMessages } from './messages.ts';
export { type Batch, type BatchOutcome, type RecordOutcome, runBatch } from './run-batch.ts';
