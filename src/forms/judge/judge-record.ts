import { type Judge, judged } from './finding.ts';

/** Judges by the record that the document was made of: by a fault that its reading tells, or does not. */
export const judgeRecord: Judge<'record'> = ({ never, says }, component, { carried }) => {
  if (!carried) return [{ state: 'untold' }];
  const found = { vi: `bản ghi kèm theo có lỗi ${never}`, en: `the record in the file: ${never}` };
  return [judged(!carried.told.has(never), says, found, { component })];
};
