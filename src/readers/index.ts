export { checkTwins } from './check-twins.ts';
export { readWordLook } from './docx/look/read-word-look.ts';
export { readDocx } from './docx/read-docx.ts';
export { findRecord } from './find-record.ts';
export { readersMessages } from './messages.ts';
export { readPdf } from './pdf/read-pdf.ts';
export type * from './read-document.ts';
export { compareTwins, type Difference } from './twins/compare-twins.ts';
export { type Verdict, verifyFile } from './verify-file.ts';
