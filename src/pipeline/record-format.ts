/** What the command line offers of the record's format: its schema and its skeleton. */
export { recordJsonSchema, recordSkeleton } from '../record/index.ts';
