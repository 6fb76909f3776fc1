import type { SeenText } from '../../readers/index.ts';
import type { Found } from './anatomy.ts';
import { fold } from './fold.ts';
import { joinTexts } from './join.ts';

/** Types of documents (Decree 30/2020/NĐ-CP, annex III; Regulation 399-QĐ/TW), folded. */
const TYPES =
  /^(?:NGHI QUYET|QUYET DINH|CHI THI|QUY CHE|QUY DINH|THONG CAO|THONG BAO|HUONG DAN|CHUONG TRINH|KE HOACH|PHUONG AN|DE AN|DU AN|BAO CAO|BIEN BAN|TO TRINH|HOP DONG|CONG DIEN|BAN GHI NHO|BAN THOA THUAN|GIAY MOI|GIAY GIOI THIEU|KET LUAN|THONG TRI|TUYEN BO|CHIEN LUOC|QUY HOACH)\b/;

/** The head of a document is within its first texts. */
const HEAD = 30;
const LONGEST_TYPE = 60;

export const isNumber = (text: string): boolean => /^SO\b\s*:?\s*[\d.…_ ]*\s*[/-]/.test(fold(text)) && text.length < 60;
const isDate = (text: string): boolean => /NGAY\b.*\bTHANG\b.*\bNAM\b/.test(fold(text)) && text.length < 80;
export const isUrgency = (text: string): boolean => /^(?:HOA TOC|THUONG KHAN|KHAN)\b.{0,12}$/.test(fold(text));
export const isScope = (text: string): boolean =>
  /^(?:LUU HANH NOI BO|XEM XONG TRA LAI|XONG HOI NGHI TRA LAI|TAI LIEU HOI NGHI|TAI LIEU THU HOI|KHONG PHO BIEN)/.test(
    fold(text),
  );

/** What was found at the head, and where the text begins after it. */
export interface Head {
  readonly found: Found;
  /** Index of the first text behind the head. */
  readonly end: number;
}

/** Finds the parts at the head: who, what, when. */
export function findHead(texts: readonly SeenText[]): Head {
  const head = texts.slice(0, HEAD);
  const first = (is: (text: string) => boolean, column?: SeenText['column']) =>
    head.find((one) => one.column !== 'cell' && (column === undefined || one.column === column) && is(one.text));
  const date = dateIn(head);
  const number = first(isNumber);
  const nation = first((text) => fold(text).startsWith('CONG HOA XA HOI'));
  const title = first((text) => fold(text) === 'DANG CONG SAN VIET NAM');
  const motto = first((text) => /^DOC LAP\b.*HANH PHUC/.test(fold(text)));
  const hasLetterhead = [nation, title, number, ...date.lines].some((one) => one !== undefined);
  const type = head.find(
    (one) => one.column === 'page' && one.text.length < LONGEST_TYPE && TYPES.test(fold(one.text)),
  );
  const { author, subject } = splitAuthor(type ? subjectAfter(texts, texts.indexOf(type)) : []);
  const letterSubject = hasLetterhead && number ? letterSubjectAfter(head, number, type) : [];
  const separator = head.find(({ text, column }) => column === 'page' && /^[-–—]{2,}$/.test(text.replace(/\s/g, '')));
  const known = [...date.lines, number, nation, title, motto, type, ...author, ...subject, ...letterSubject, separator];
  const last = Math.max(-1, ...known.map((one) => (one ? texts.indexOf(one) : -1)));
  return {
    found: present({
      date: date.texts,
      number: one(number),
      'national-name': one(nation),
      'party-title': one(title),
      motto: one(motto),
      type: one(type),
      author,
      subject,
      'letter-subject': letterSubject,
      separator: one(separator),
      star: one(first((text) => /^[*★✶]+$/.test(text), 'left') ?? first((text) => text === '*')),
      urgency: one(first(isUrgency)),
      scope: one(first(isScope)),
      draft: one(first((text) => /^DU THAO\b/.test(fold(text)) && text.length < 40)),
    }),
    end: last + 1,
  };
}

const one = (text: SeenText | undefined): readonly SeenText[] => (text ? [text] : []);

/** Place and date: at the right, or on a line that begins with a place. Of a PDF, a long place has a line of its own. */
function dateIn(head: readonly SeenText[]): {
  readonly texts: readonly SeenText[];
  readonly lines: readonly SeenText[];
} {
  const right = head.find(({ text, column }) => column === 'right' && isDate(text));
  const found = right ?? head.find(({ text, column }) => column !== 'cell' && isDate(text) && PLACED.test(text));
  if (!found) return { texts: [], lines: [] };
  const above = head[head.indexOf(found) - 1];
  const isPlace = above?.column === found.column && above.box && /,$/.test(above.text) && !/,/.test(found.text);
  return isPlace ? { texts: [joinTexts(above, found)], lines: [above, found] } : { texts: [found], lines: [found] };
}

/** A place and "ngày" after a comma; the words that close minutes have an hour there. */
const PLACED = /^(?![^,]*giờ)[^,:;]{2,40},\s*ngày/iu;

/** Parts without texts are left out. */
export function present(found: Found): Found {
  return Object.fromEntries(Object.entries(found).filter(([, texts]) => texts.length > 0));
}

const LONGEST_SUBJECT = 6;

/** The subject: what is centred below the type; a first line that is bold counts wherever it stands. */
function subjectAfter(texts: readonly SeenText[], type: number): readonly SeenText[] {
  const subject: SeenText[] = [];
  for (const text of texts.slice(type + 1, type + 1 + LONGEST_SUBJECT)) {
    const isCentred = text.align === 'center';
    const isFirst =
      subject.length === 0 && isBold(text) && text.text.length < 250 && !/^(?:[IVX]+|\d+)[.)-]/.test(text.text);
    const isOther = /^[-–—*\s]+$/.test(text.text) || /^KINH (?:GUI|TRINH)/.test(fold(text.text));
    if (text.column !== 'page' || isOther || !(isCentred || isFirst)) break;
    subject.push(text);
  }
  return subject;
}

/** "CỦA BAN THƯỜNG VỤ …" on a line of its own, with the subject below, is the author. */
function splitAuthor(lines: readonly SeenText[]): {
  readonly author: readonly SeenText[];
  readonly subject: readonly SeenText[];
} {
  const [first, ...rest] = lines;
  const isAuthor = first !== undefined && rest.length > 0 && /^CUA (?!.*\bVE\b)/.test(fold(first.text));
  return isAuthor ? { author: [first], subject: rest } : { author: [], subject: lines };
}

/** Whether most of a text's letters are bold. */
export function isBold({ runs }: SeenText): boolean {
  const count = (only: (bold: boolean) => boolean) =>
    runs.reduce((sum, run) => sum + (only(run.bold) ? run.text.trim().length : 0), 0);
  return count((bold) => bold) > count((bold) => !bold);
}

/** A letter has its subject below its number, and no type. */
function letterSubjectAfter(
  head: readonly SeenText[],
  number: SeenText,
  type: SeenText | undefined,
): readonly SeenText[] {
  if (type) return [];
  const after = head.slice(head.indexOf(number) + 1).filter(({ column }) => column === 'left');
  const start = after.findIndex(({ text }) => /^(?:V\/V|VE VIEC)\b/.test(fold(text)));
  const from = start >= 0 ? start : after.findIndex(({ text }) => !isUrgency(text) && !/^DU THAO/.test(fold(text)));
  if (from < 0) return [];
  const lines: SeenText[] = [];
  for (const text of after.slice(from)) {
    if (isUrgency(text.text) || /^DU THAO/.test(fold(text.text)) || lines.length > 4) break;
    lines.push(text);
  }
  return lines;
}
