import type { SeenText } from '../../readers/index.ts';
import type { Found } from './anatomy.ts';
import { fold } from './fold.ts';
import { isBold, present } from './head.ts';
import { joinTexts } from './join.ts';

const LABELS = {
  'part-label': /^(?:PHAN|CHUONG)\s+(?:[IVXLC]+|\d+|THU \p{L}+)\.?$/u,
  'section-label': /^(?:MUC|TIEU MUC)\s+(?:\d+|[IVXLC]+)\.?$/,
} as const;
const NUMBERED = {
  article: /^DIEU \d+\b/,
  'roman-section': /^[IVXLC]+\s*[.)-]\s*\S/,
  clause: /^\d+(?:\.\d+)*\s*[.)-]?\s+\p{L}/u,
  point: /^[A-Z]\)\s/,
} as const;
const CAPTION = /^(?:BANG|HINH|BIEU|NGUON|GHI CHU)\b[^;]{0,120}$/;
/** Shorter texts are labels and lines of facts rather than paragraphs. */
const SHORTEST = 60;

/** Finds addressees, bases, headings and paragraphs of the text between head and tail. */
export function findBody(texts: readonly SeenText[]): Found {
  const addressees = addresseesIn(texts);
  const rest = texts.filter((text) => text.column === 'page' && !addressees.includes(text));
  const basis = basisIn(rest);
  const others = rest.filter((text) => !basis.includes(text));
  const labels = (name: keyof typeof LABELS) => others.filter(({ text }) => LABELS[name].test(fold(text)));
  const titlesOf = (all: readonly SeenText[]) => all.flatMap((label) => others[others.indexOf(label) + 1] ?? []);
  const [parts, sections] = [labels('part-label'), labels('section-label')];
  const headings = new Set([...parts, ...sections, ...titlesOf(parts), ...titlesOf(sections)]);
  const numbered = (name: keyof typeof NUMBERED) =>
    others.filter((text) => !headings.has(text) && NUMBERED[name].test(fold(text.text)) && isOfKind(name, text));
  const found = {
    article: numbered('article'),
    'roman-section': numbered('roman-section'),
    clause: numbered('clause'),
    point: numbered('point'),
  };
  const isHeading = (text: SeenText) =>
    headings.has(text) || found.article.includes(text) || found['roman-section'].includes(text);
  return present({
    addressees,
    'addressees-label': addressees.slice(0, 1).map((text) => pieceOf(text, true)),
    'addressees-names': namesIn(addressees),
    basis,
    'part-label': parts,
    'part-title': titlesOf(parts),
    'section-label': sections,
    'section-title': titlesOf(sections),
    ...found,
    body: others.filter((text) => !isHeading(text) && isParagraph(text)),
  });
}

/** Roman numbers are headings only when bold or in capitals; "a)" is a point only in small letters. */
function isOfKind(name: keyof typeof NUMBERED, text: SeenText): boolean {
  if (name === 'roman-section')
    return /^[IVXLC]/.test(text.text) && (isBold(text) || text.text === text.text.toUpperCase());
  return name !== 'point' || /^[a-zđ]\)/.test(text.text);
}

function isParagraph(text: SeenText): boolean {
  if (text.text.length < SHORTEST || text.align === 'center' || CAPTION.test(fold(text.text))) return false;
  return !isBold(text) && !/^\(/.test(text.text);
}

function addresseesIn(texts: readonly SeenText[]): readonly SeenText[] {
  const start = texts.findIndex(({ text }) => /^KINH (?:GUI|TRINH)\b/.test(fold(text)));
  const first = texts[start];
  if (!first) return [];
  const found = [first];
  for (const text of texts.slice(start + 1)) {
    const last = found.at(-1);
    if (last && found.length > 1 && goesOn(last, text)) {
      found[found.length - 1] = joinTexts(last, text);
      continue;
    }
    if (!/^[-–+]\s/.test(text.text) || text.text.length > 200 || /^- CAN CU/.test(fold(text.text))) break;
    found.push(text);
  }
  return found;
}

/** The further lines of an addressee, in a PDF, stand a little to the right of its dash. */
function goesOn(last: SeenText, text: SeenText): boolean {
  if (!last.box || !text.box || /[;.]$/.test(last.text) || /^[-–+]\s/.test(text.text)) return false;
  return text.box.left >= last.box.left - 1 && text.box.top - last.box.bottom < 14 && text.section === last.section;
}

function basisIn(texts: readonly SeenText[]): readonly SeenText[] {
  const start = texts.findIndex(({ text }) => /^(?:- )?CAN CU\b/.test(fold(text)));
  if (start < 0) return [];
  const found: SeenText[] = [];
  for (const text of texts.slice(start)) {
    if (!/^(?:- )?(?:CAN CU|THEO DE NGHI|XET|THUC HIEN)\b/.test(fold(text.text)) || !/[;.,]$/.test(text.text)) break;
    found.push(text);
  }
  return found;
}

/** The words "Kính gửi" of a text, or the words behind them. */
function pieceOf(text: SeenText, isLabel: boolean): SeenText {
  const at = text.text.indexOf(':') + 1;
  const length = at > 0 ? at : text.text.length;
  let seen = 0;
  const runs = text.runs.flatMap((run) => {
    const from = Math.max(0, length - seen);
    seen += run.text.length;
    const piece = isLabel ? run.text.slice(0, from) : run.text.slice(from);
    return piece.trim() === '' ? [] : [{ ...run, text: piece }];
  });
  return { ...text, text: (isLabel ? text.text.slice(0, length) : text.text.slice(length)).trim(), runs };
}

function namesIn(addressees: readonly SeenText[]): readonly SeenText[] {
  const [first, ...others] = addressees;
  if (!first) return [];
  const behind = pieceOf(first, false);
  return [...(behind.text === '' ? [] : [behind]), ...others];
}
