export { readDocxRecord } from './record/read-docx-record.ts';
export { type Pagination, writeDocx } from './write-docx.ts';
