export { type Collector, createCollector, type Destination, type SavedFile } from './collect.ts';
export { DEFAULT_INPUTS, type FoundInputs, findInputs, type Input, STANDARD_INPUT } from './find-inputs.ts';
export { batchMessages } from './messages.ts';
export { type Job, planJobs } from './plan-jobs.ts';
export {
  type Batch,
  type BatchEvents,
  type BatchOutcome,
  type Details,
  type RecordOutcome,
  runBatch,
} from './run-batch.ts';
