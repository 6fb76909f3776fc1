import { latin1 } from '../syntax/bytes.ts';
import { scan } from '../syntax/scanner.ts';
import { isKind, nameOf, type PdfValue } from '../syntax/values.ts';
import type { CrossReferences, Entry } from './cross-references.ts';

/** Files have a handful of these; each is read to its end. */
const MOST_DICTIONARIES = 16;

/** Finds the objects of a file whose cross-references are broken by looking for them; the last of a number counts. */
export function recoverObjects(bytes: Uint8Array): CrossReferences {
  const text = latin1(bytes, 0, bytes.length);
  const entries = new Map<number, Entry>();
  const trailer = new Map<string, PdfValue>();
  let left = MOST_DICTIONARIES;
  for (const found of text.matchAll(/(?<![\d.])(\d{1,9})[ \t\r\n]+\d{1,5}[ \t\r\n]+obj\b/g)) {
    entries.set(Number(found[1]), { type: 'offset', offset: found.index });
    const head = text.slice(found.index, found.index + 400);
    if (left === 0 || !/\/Type\s*\/(?:Catalog|XRef)\b/.test(head)) continue;
    left -= 1;
    const dict = scan(bytes, found.index + found[0].length, true).next();
    if (!isKind(dict, 'dict')) continue;
    if (nameOf(dict.entries.get('Type')) === 'Catalog') trailer.set('Root', { kind: 'ref', number: Number(found[1]) });
    else for (const [key, value] of dict.entries) trailer.set(key, value);
  }
  for (const found of [...text.matchAll(/\btrailer\b/g)].slice(-MOST_DICTIONARIES)) {
    const dict = scan(bytes, found.index + found[0].length, true).next();
    if (isKind(dict, 'dict')) for (const [key, value] of dict.entries) trailer.set(key, value);
  }
  return { entries, trailer };
}
