export { readDocxRecord } from './record/read-docx-record.ts';
export { writeDocx } from './write-docx.ts';
