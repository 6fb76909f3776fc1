/** What others need of the record's format: its schema, its skeleton, and the id of a record that states none. */
export { recordJsonSchema, recordSkeleton, slugOfFile as idOfFile } from '../record/index.ts';
