import type { SeenDocument } from '../readers/index.ts';
import { partOf } from './find/anatomy.ts';
import { dateOf } from './find/conditions.ts';
import { findAnatomy } from './find/find-anatomy.ts';
import { FORM_NAMES, type FormName } from './form-names.ts';
import type { Words } from './rules/rule.ts';

/** The form that a document is in, and why. */
export interface Recognised {
  readonly form: FormName;
  readonly reason: Words;
}

/** From this date on the Party's documents follow Guideline 05-HD/VPTW. */
const NEW_GUIDELINE = '2026-05-27';

/** Finds the form of a document: what it says of itself, else its marks and its date. */
export function recogniseForm(seen: SeenDocument): Recognised {
  const told = FORM_NAMES.find((name) => name === seen.custom.form);
  if (told) return { form: told, reason: { vi: 'ghi trong thuộc tính của tệp', en: 'as the file itself says' } };
  const anatomy = findAnatomy(seen);
  const has = (component: Parameters<typeof partOf>[1]) => partOf(anatomy, component).length > 0;
  if (has('national-name') || has('motto'))
    return { form: 'state', reason: { vi: 'có Quốc hiệu và Tiêu ngữ', en: 'it has the national name and motto' } };
  if (!has('party-title') && !has('star') && !has('separator'))
    return {
      form: 'plain',
      reason: {
        vi: 'không có Quốc hiệu, không có tiêu đề của Đảng',
        en: 'neither the national name nor the Party title',
      },
    };
  const date = dateOf(anatomy);
  const isNew = date === undefined || date >= NEW_GUIDELINE;
  const when =
    date === undefined ? { vi: 'không rõ ngày', en: 'no date' } : { vi: `ngày ${date}`, en: `dated ${date}` };
  return {
    form: isNew ? 'party-2026' : 'party-2018',
    reason: { vi: `có tiêu đề của Đảng, ${when.vi}`, en: `it has the Party title, ${when.en}` },
  };
}
