export { isBefore, isFullDate, isPartialDate } from './dates.ts';
export { recordJsonSchema } from './json-schema.ts';
export * from './meeting-record.ts';
export { recordMessages } from './messages.ts';
export { parsePeriod } from './periods.ts';
export { type ReadRecord, type ReadRecordOptions, readRecord } from './read-record.ts';
export type { Conclusion } from './schema/outcomes.ts';
export type { StatedPeriod } from './schema/values.ts';
export { recordSkeleton } from './skeleton.ts';
