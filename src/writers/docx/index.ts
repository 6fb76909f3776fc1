export type { Pagination } from './pagination.ts';
export { writeDocx } from './write-docx.ts';
