import type { SeenText } from '../../readers/index.ts';
import type { Found } from './anatomy.ts';
import { fold } from './fold.ts';
import { goesOn } from './goes-on.ts';
import { present } from './head.ts';
import { joinTexts } from './join.ts';

const AUTHORITY = /^(?:TM|KT|TL|TUQ|T\/M|K\/T|T\/L|Q)\b[./\s]/i;
const ITEM = /^[-–•+]\s*/;
const DRAFTER = /^[\p{L}]{2,30}(?:[-.]\(?\d+\)?)+\.?$/u;
const CONTACT = /DIEN THOAI|E-?MAIL|\bFAX\b|WEBSITE|\bDT\s*:/;

/** Finds the parts at the end: recipients, signatures, contact. `from` is where the head ends, `edge` where the right column does. */
export function findTail(texts: readonly SeenText[], from: number, edge: number): Found {
  const tail = texts.slice(from);
  const label = tail.find(({ text }) => /^NOI NHAN\s*:?$/.test(fold(text)));
  const list = label ? listAfter(tail, label) : [];
  const drafter = list.filter(({ text }) => DRAFTER.test(text) && !ITEM.test(text));
  const contact = tail.filter(({ text }) => isContact(text)).slice(-1);
  return present({
    'recipients-label': label ? [label] : [],
    recipients: list.filter((text) => !drafter.includes(text) && !contact.includes(text)),
    drafter,
    contact,
    ...findSigner(signatureLines(tail, 'right'), edge),
  });
}

/** Whether a text tells how the issuer is reached. */
export function isContact(text: string): boolean {
  return CONTACT.test(fold(text)) && text.length < 300;
}

/** The list below the label, up to where its column ends. Of a PDF, lines that go on belong to the item before. */
function listAfter(tail: readonly SeenText[], label: SeenText): readonly SeenText[] {
  const after = tail.slice(tail.indexOf(label) + 1).filter(({ column }) => column === label.column);
  const list: SeenText[] = [];
  for (const text of after) {
    const goesOn = list.length > 0 && !ITEM.test(text.text) && !DRAFTER.test(text.text) && text.box !== undefined;
    if (!ITEM.test(text.text) && !goesOn && !DRAFTER.test(text.text)) break;
    const last = list.at(-1);
    if (goesOn && last) list[list.length - 1] = joinTexts(last, text);
    else list.push(text);
  }
  return list;
}

/** The texts of the last block of signatures in a column. */
export function signatureLines(tail: readonly SeenText[], column: 'left' | 'right'): readonly SeenText[] {
  const lines = tail.filter((text) => text.column === column);
  const last = lines.at(-1);
  if (!last) return [];
  return lines.filter(({ table, section }) =>
    last.table === undefined ? section === last.section : table === last.table,
  );
}

function findSigner(lines: readonly SeenText[], edge: number): Found {
  const names = lines.filter(({ text }) => isName(text));
  const signer = names.slice(-1);
  const above = lines.filter((text) => !signer.includes(text) && !/^[([]/.test(text.text) && /\p{L}/u.test(text.text));
  const start = above.findIndex(({ text }) => AUTHORITY.test(text));
  const authority = start < 0 ? [] : above.slice(start, start + 1);
  for (const line of above.slice(start + 1)) {
    const last = authority.at(-1);
    if (!last || !goesOn(last, line, edge, 'authority')) break;
    authority.push(line);
  }
  const whole = authority.reduce<SeenText | undefined>((all, line) => (all ? joinTexts(all, line) : line), undefined);
  return { authority: whole ? [whole] : [], position: above.filter((text) => !authority.includes(text)), signer };
}

/** A name has small letters, or is all capitals but no position. */
function isName(text: string): boolean {
  const bare = text.replace(/^(?:[\p{L}]+\.\s*)+/u, '');
  return (
    /\p{Ll}/u.test(bare) &&
    /^\p{Lu}/u.test(bare) &&
    bare.split(/\s+/).length >= 2 &&
    text.length < 50 &&
    !/[,:;]/.test(text)
  );
}
