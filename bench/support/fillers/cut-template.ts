import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { braces, type Dialect } from './dialects.ts';
import { openElement, splitElements, unescapeXml } from './split-xml.ts';

/** What a template is filled with: texts by name, and lists of such for what comes many times. */
export type FillData = Readonly<Record<string, string | readonly Readonly<Record<string, string>>[]>>;

interface Cut {
  readonly xml: string;
  readonly data: FillData;
}

const BODY = '<w:body>';
const TEXT = /(<w:t(?: [^>]*)?>)([^<]*)(<\/w:t>)/g;
/** So many neighbours of one build become one that is repeated, as whoever makes a template would do it. */
const MANY = 3;

/**
 * A template in the words of a peer, made from a finished Word file: each text becomes a tag, neighbours of one
 * build (list items, rows, paragraphs) become one in a loop. Filled with the data cut from the same file it says
 * what that file says; with the data of another file of the same build, what that one says.
 */
export function cutTemplate(docx: Uint8Array, dialect: Dialect): Uint8Array {
  const parts = withoutRecord(unzipSync(docx));
  const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  return zipSync({ ...parts, 'word/document.xml': strToU8(cutDocument(xml, dialect).xml) }, { level: 6 });
}

/** The texts of a finished Word file, under the names that the tags of `cutTemplate` have. */
export function cutData(docx: Uint8Array): FillData {
  const parts = unzipSync(docx, { filter: ({ name }) => name === 'word/document.xml' });
  return cutDocument(strFromU8(parts['word/document.xml'] ?? new Uint8Array()), braces).data;
}

function cutDocument(xml: string, dialect: Dialect): Cut {
  const begin = xml.indexOf(BODY) + BODY.length;
  const end = xml.lastIndexOf('</w:body>');
  const plain = xml.slice(begin, end).replace(/<w:bookmark(?:Start|End)[^>]*\/>/g, '');
  const names = countNames();
  const cut = cutSiblings(splitElements(plain), names, dialect, 'paragraphs');
  return { xml: xml.slice(0, begin) + cut.xml + xml.slice(end), data: cut.data };
}

function cutSiblings(elements: readonly string[], names: Names, dialect: Dialect, place: 'paragraphs' | 'rows'): Cut {
  const cuts = groupBy(elements, shapeOf).map((group): Cut => {
    const [first = ''] = group;
    if (group.length >= MANY && !first.startsWith('<w:tbl>')) return cutLoop(group, names, dialect, place);
    return join(group.map((element) => cutOne(element, names, dialect)));
  });
  return join(cuts);
}

function cutOne(element: string, names: Names, dialect: Dialect): Cut {
  if (!element.startsWith('<w:tbl>')) return cutTexts(element, () => names.next('v'), dialect.value);
  const { head, inner, foot } = openElement(element);
  const { xml, data } = cutSiblings(inner, names, dialect, 'rows');
  return { xml: head + xml + foot, data };
}

function cutLoop(group: readonly string[], names: Names, dialect: Dialect, place: 'paragraphs' | 'rows'): Cut {
  const name = names.next('g');
  const items = group.map((element) => {
    const own = countNames();
    return cutTexts(element, () => own.next('a'), dialect.item);
  });
  const data = items.map((item) => item.data as Readonly<Record<string, string>>);
  return { xml: dialect[place](name, items[0]?.xml ?? ''), data: { [name]: data } };
}

function cutTexts(element: string, next: () => string, tag: (name: string) => string): Cut {
  const data: Record<string, string> = {};
  const xml = element.replace(TEXT, (whole, open: string, text: string, close: string) => {
    if (text.trim() === '') return whole;
    const name = next();
    data[name] = unescapeXml(text);
    return `${open}${tag(name)}${close}`;
  });
  return { xml, data };
}

interface Names {
  next(letter: string): string;
}

function countNames(): Names {
  let last = 0;
  return {
    next: (letter) => {
      last += 1;
      return `${letter}${last}`;
    },
  };
}

function join(cuts: readonly Cut[]): Cut {
  return { xml: cuts.map(({ xml }) => xml).join(''), data: Object.assign({}, ...cuts.map(({ data }) => data)) };
}

function shapeOf(element: string): string {
  return element.replace(TEXT, (_, open: string, text: string) => (text.trim() === '' ? open : `${open}…`));
}

function groupBy(elements: readonly string[], keyOf: (element: string) => string): readonly (readonly string[])[] {
  const groups: { readonly key: string; readonly elements: string[] }[] = [];
  for (const element of elements) {
    const key = keyOf(element);
    const last = groups.at(-1);
    if (last?.key === key) last.elements.push(element);
    else groups.push({ key, elements: [element] });
  }
  return groups.map((group) => group.elements);
}

/** The record that rides along in our files has no business in a template. */
function withoutRecord(parts: Readonly<Record<string, Uint8Array>>): Readonly<Record<string, Uint8Array>> {
  const kept = Object.entries(parts).filter(([name]) => !name.startsWith('customXml/'));
  return Object.fromEntries(
    kept.map(([name, bytes]) => {
      if (!/(?:\[Content_Types\]\.xml|\.rels)$/.test(name)) return [name, bytes];
      return [name, strToU8(strFromU8(bytes).replace(/<(?:Override|Relationship)[^>]*customXml[^>]*\/>/g, ''))];
    }),
  );
}
