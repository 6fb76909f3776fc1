import { type Place, withOne } from '../base/index.ts';
import { MOST_LEVELS } from './check-tree.ts';
import type { MarkupElement, MarkupNode, MergedMarkup } from './types.ts';

/** A start tag as it is written. Those that are alike are read once, and their attributes are one value. */
interface Tag extends Pick<MarkupElement, 'name' | 'attributes' | 'at'> {
  readonly isEmpty: boolean;
  /** What stands behind the slash of its end tag: its name and a bracket. */
  readonly ending: string;
}

/** An element whose end tag is still to come, and what stands before it in the element around it. */
interface Open {
  readonly tag: Tag;
  readonly before: MarkupNode[];
}

/** Markup that is being read. It changes, but only inside `scanTags`. */
interface Reading extends MergedMarkup {
  /** Its text in UTF-16: words are cut out of it, for what `slice` gives points into the whole and keeps it in memory. */
  readonly letters: Buffer;
  readonly tags: Map<string, Tag>;
  readonly open: Open[];
  /** Of the innermost open element. */
  children: MarkupNode[];
}

/** What strict reading looks at more closely: controls, pairs, other references, `]]>`, declarations and comments. */
const UNUSUAL =
  /[\u0000-\u0008\u000b-\u001f\ud800-\udfff\ufffe\uffff]|\]\]>|<[!?]|&(?!(?:amp|lt|gt|quot|apos|nbsp|#x27|#x60|#x3D);)/;
const TAG = /^([a-z][a-z0-9-]*) at="(\d+)"((?:\s+[a-z][a-z0-9-]*="[^"<]*")*)\s*(\/?)$/;
const ATTRIBUTE = /([a-z][a-z0-9-]*)="([^"]*)"/g;
const REFERENCE = /&(amp|lt|gt|quot|apos|nbsp|#x27|#x60|#x3D);/g;
const SIGNS: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', '\u00a0'],
  ['#x27', "'"],
  ['#x60', '`'],
  ['#x3D', '='],
]);
const SLASH = 0x2f;

/**
 * The tree of markup as templates write it: stamped tags, words, the usual references. Undefined for anything else,
 * right or wrong: strict reading decides it and tells its place, but takes several times as long.
 */
export function scanTags({ xml, places }: MergedMarkup): readonly MarkupNode[] | undefined {
  const [start] = places;
  if (!start || UNUSUAL.test(xml)) return undefined;
  const letters = Buffer.from(xml, 'utf16le');
  const reading: Reading = { xml, places, letters, tags: tagsOf(places), open: [], children: [] };
  let cursor = 0;
  while (cursor < xml.length) {
    const found = xml.indexOf('<', cursor);
    const end = found < 0 ? xml.length : found;
    if (end > cursor) addWords(cutOut(reading, cursor, end), start, reading);
    if (found < 0) break;
    const isEnd = xml.charCodeAt(found + 1) === SLASH;
    const next = isEnd ? endElement(found + 2, reading) : beginElement(found + 1, reading);
    if (next === undefined) return undefined;
    cursor = next;
  }
  return reading.open.length === 0 ? reading.children : undefined;
}

/** Tags by the places that they are stamped with, which are a template's: its rows and its documents repeat them. */
const known = new WeakMap<readonly Place[], Map<string, Tag>>();
/** So many tags are kept of a template: more come of values in their attributes, which do not come again. */
const MOST_TAGS = 2000;

function tagsOf(places: readonly Place[]): Map<string, Tag> {
  const tags = known.get(places);
  if (tags && tags.size < MOST_TAGS) return tags;
  const fresh = new Map<string, Tag>();
  known.set(places, fresh);
  return fresh;
}

function cutOut({ letters }: Reading, from: number, to: number): string {
  return letters.toString('utf16le', 2 * from, 2 * to);
}

function addWords(written: string, start: Place, reading: Reading): void {
  const at = reading.open.at(-1)?.tag.at ?? start;
  reading.children = withOne(reading.children, { kind: 'text', text: resolve(written), at });
}

/** Begins the element whose tag begins here; gives where the tag ends. Undefined: it is left to strict reading. */
function beginElement(from: number, reading: Reading): number | undefined {
  const { xml, tags, open } = reading;
  const to = xml.indexOf('>', from);
  if (to < 0) return undefined;
  const tag = tags.get(xml.slice(from, to)) ?? learnTag(cutOut(reading, from, to), reading);
  if (!tag || open.length > MOST_LEVELS) return undefined;
  if (tag.isEmpty) addElement(tag, [], reading);
  else {
    open.push({ tag, before: reading.children });
    reading.children = [];
  }
  return to + 1;
}

/** Ends the innermost element; gives where its end tag ends. Undefined: another one's end was written. */
function endElement(nameAt: number, reading: Reading): number | undefined {
  const ended = reading.open.pop();
  if (!ended || !reading.xml.startsWith(ended.tag.ending, nameAt)) return undefined;
  const { children } = reading;
  reading.children = ended.before;
  addElement(ended.tag, children, reading);
  return nameAt + ended.tag.ending.length;
}

function addElement({ name, attributes, at }: Tag, children: readonly MarkupNode[], reading: Reading): void {
  reading.children = withOne(reading.children, { kind: 'element', name, attributes, children, at });
}

/** Reads a tag that comes for the first time, and keeps it. */
function learnTag(source: string, { places, tags }: Reading): Tag | undefined {
  const tag = readTag(source, places);
  if (tag) tags.set(source, tag);
  return tag;
}

/** A start tag by what stands between its brackets. */
function readTag(source: string, places: readonly Place[]): Tag | undefined {
  const [, name, stamp, written = '', slash] = TAG.exec(source) ?? [];
  const at = places[Number(stamp)];
  if (name === undefined || !at) return undefined;
  const found = [...written.matchAll(ATTRIBUTE)].map(([, key = '', value = '']) => [key, readValue(value)] as const);
  const attributes = Object.fromEntries(found);
  const isDoubled = Object.keys(attributes).length < found.length || Object.hasOwn(attributes, 'at');
  return isDoubled ? undefined : { name, attributes, at, isEmpty: slash === '/', ending: `${name}>` };
}

/** Blanks written in an attribute's value are spaces. */
function readValue(written: string): string {
  return resolve(written.replace(/[\t\n]/g, ' '));
}

function resolve(written: string): string {
  return written.includes('&')
    ? written.replace(REFERENCE, (whole, name: string) => SIGNS.get(name) ?? whole)
    : written;
}
