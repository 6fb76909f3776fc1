export { type Pagination, writeDocx } from './write-docx.ts';
