import { parseXml, XmlElement, XmlText } from '@rgrove/parse-xml';
import { strFromU8 } from 'fflate';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { docxParts } from './read-docx.ts';

/** The words of a text, in NFC. Left out: dots that lead to a tab stop, and the blank that some tools see after a raised sign. */
export function wordsOf(text: string): readonly string[] {
  const even = text
    .normalize('NFC')
    .replace(/\.{5,}/g, ' ')
    .replace(/\s+(?=[,;.](?:\s|$))/g, '');
  return even.split(/\s+/).filter((word) => word !== '');
}

/** A paragraph in the style of a table's caption. */
const CAPTION = /<w:p>(?:(?!<\/w:p>).)*<w:pStyle w:val="Caption"\/>(?:(?!<\/w:p>).)*<\/w:p>/gs;

/** The words that a Word file holds, all but those of the captions of its tables. */
export function wordsBesideCaptions(bytes: Uint8Array): readonly string[] {
  const name = 'word/document.xml';
  const xml = strFromU8(docxParts(bytes)[name] ?? new Uint8Array());
  const { root } = parseXml(xml.replace(CAPTION, ''));
  return wordsOf(root ? textOf(root) : '');
}

/** The words that a Word file shows: its body with the numbers of notes where they are called, then the notes. */
export function wordWords(bytes: Uint8Array): readonly string[] {
  const parts = docxParts(bytes);
  const read = (name: string): XmlElement | null => parseXml(strFromU8(parts[name] ?? new Uint8Array())).root;
  const capitals = stylesInCapitals(read('word/styles.xml'));
  const texts = ['word/document.xml', 'word/footnotes.xml'].map((name) => {
    const root = read(name);
    return root ? textOf(root, capitals) : '';
  });
  return wordsOf(texts.join('\n'));
}

const SILENT = new Set(['w:instrText', 'w:pPr', 'w:rPr', 'w:tblPr', 'w:sectPr']);

/** Ids of the styles of paragraphs that show their words in capitals, by themselves or by a style they are based on. */
function stylesInCapitals(styles: XmlElement | null): ReadonlySet<string> {
  const all = childrenOf(styles, 'w:style').map((style) => ({
    id: style.attributes['w:styleId'] ?? '',
    basedOn: childrenOf(style, 'w:basedOn')[0]?.attributes['w:val'],
    caps: childrenOf(childrenOf(style, 'w:rPr')[0] ?? null, 'w:caps')[0],
  }));
  const isInCapitals = (id: string | undefined): boolean => {
    const style = all.find((one) => one.id === id);
    if (!style) return false;
    return style.caps ? !/^(?:0|false)$/.test(style.caps.attributes['w:val'] ?? '') : isInCapitals(style.basedOn);
  };
  return new Set(all.map(({ id }) => id).filter(isInCapitals));
}

function childrenOf(element: XmlElement | null, name: string): readonly XmlElement[] {
  return (element?.children ?? [])
    .filter((child) => child instanceof XmlElement)
    .filter((child) => child.name === name);
}

function textOf(element: XmlElement, capitals: ReadonlySet<string> = new Set()): string {
  const text = plainTextOf(element, capitals);
  if (element.name !== 'w:p') return text;
  const style = childrenOf(childrenOf(element, 'w:pPr')[0] ?? null, 'w:pStyle')[0]?.attributes['w:val'];
  return style !== undefined && capitals.has(style) ? text.toUpperCase() : text;
}

function plainTextOf(element: XmlElement, capitals: ReadonlySet<string>): string {
  if (SILENT.has(element.name)) return '';
  if (element.name === 'w:br' || element.name === 'w:tab') return ' ';
  if (element.name === 'w:footnoteReference') return element.attributes['w:id'] ?? '';
  const number = element.name === 'w:footnote' ? noteNumber(element) : '';
  const inner = element.children.map((child) => innerText(element, child, capitals)).join('');
  return element.name === 'w:p' ? `${inner}\n` : number + inner;
}

function innerText(parent: XmlElement, child: unknown, capitals: ReadonlySet<string>): string {
  if (child instanceof XmlElement) return textOf(child, capitals);
  return child instanceof XmlText && parent.name === 'w:t' ? child.text : '';
}

/** The lines that separate notes from the text have negative ids or 0, and no words. */
function noteNumber({ attributes }: XmlElement): string {
  return attributes['w:type'] === undefined ? (attributes['w:id'] ?? '') : '';
}

/** What pdf.js reads of a PDF. */
export interface PdfWords {
  /** Everything that stands on the pages. */
  readonly all: readonly string[];
  /** Without artifacts (page numbers, headers, repeated heads of tables), marks of lists, and what is drawn in figures. */
  readonly body: readonly string[];
  /** The artifacts of each page. */
  readonly artifacts: readonly string[];
}

/** The words of a PDF by pdf.js, parted where they stand apart on the page; tags part no words. */
export async function pdfWords(bytes: Uint8Array): Promise<PdfWords> {
  const task = getDocument({
    data: new Uint8Array(bytes),
    isEvalSupported: false,
    useSystemFonts: false,
    verbosity: 0,
  });
  const document = await task.promise;
  const texts = { all: '', body: '' };
  const artifacts: string[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent({ includeMarkedContent: true, disableNormalization: true });
    const { all, body, artifact } = readPage(items);
    texts.all += `${all}\n`;
    texts.body += `${body}\n`;
    artifacts.push(artifact);
  }
  await task.destroy();
  return { all: wordsOf(texts.all), body: wordsOf(texts.body), artifacts };
}

function readPage(items: readonly object[]): { all: string; body: string; artifact: string } {
  const open: string[] = [];
  const read = { all: '', body: '', artifact: '' };
  for (const item of items) {
    if ('str' in item) {
      const text = `${item.str}${'hasEOL' in item && item.hasEOL ? '\n' : ''}`;
      const isArtifact = open.includes('Artifact');
      const isBeside = isArtifact || open.includes('Figure');
      read.all += text;
      if (isArtifact) read.artifact += text;
      // what is left out still parts the words around it
      if (isBeside || open.includes('Lbl')) read.body += / |\n/.test(text) || isBeside ? ' ' : '';
      else read.body += text;
    } else if ('type' in item && item.type === 'endMarkedContent') open.pop();
    else open.push('tag' in item && typeof item.tag === 'string' ? item.tag : '');
  }
  return read;
}

/** Words that a line's end has parted after a hyphen or a sign of an address, put together as the document has them. */
export function rejoin(words: readonly string[], document: readonly string[]): readonly string[] {
  const known = new Set(document);
  const joined: string[] = [];
  for (const word of words) {
    const before = joined.at(-1) ?? '';
    const whole = before + word;
    if (/[-–/?&=#]$/.test(before) && !known.has(before) && (known.has(whole) || startsOne(whole, document)))
      joined[joined.length - 1] = whole;
    else joined.push(word);
  }
  return joined;
}

function startsOne(beginning: string, document: readonly string[]): boolean {
  return document.some((word) => word.startsWith(beginning));
}
