import { parseXml, XmlElement } from '@rgrove/parse-xml';
import { strFromU8 } from 'fflate';
import { docxParts } from './read-docx.ts';

/** Elements that depend on how long a text is, not on what the document is made of. */
const DEPENDS_ON_LENGTH = new Set(['w:cantSplit']);

/** The elements of a Word file's body and the styles they name, without any text: one line each. */
export function docxTree(bytes: Uint8Array): string {
  const part = docxParts(bytes)['word/document.xml'];
  if (!part) throw new Error('no word/document.xml');
  const lines: string[] = [];
  const visit = (element: XmlElement, depth: number): void => {
    if (DEPENDS_ON_LENGTH.has(element.name)) return;
    const style = /^w:[pr]Style$/.test(element.name) ? ` ${element.attributes['w:val']}` : '';
    lines.push(`${' '.repeat(depth)}${element.name}${style}`);
    for (const child of joinedRuns(element)) visit(child, depth + 1);
  };
  const { root } = parseXml(strFromU8(part));
  if (root) visit(root, 0);
  return lines.join('\n');
}

/** An element's children; runs that only were cut apart, by signs of a fallback font or in long names, count as one. */
function joinedRuns({ children }: XmlElement): readonly XmlElement[] {
  const kept: XmlElement[] = [];
  const cutters = children.some(isNameStyle) ? ['w:rFonts', 'w:br'] : ['w:rFonts'];
  let isCut = false;
  for (const child of children) {
    if (!(child instanceof XmlElement)) continue;
    const before = kept.at(-1);
    const goesOn = isCut && before !== undefined && shapeOf(before) === shapeOf(child);
    isCut = child.name === 'w:r' && hasAny(shapeOf(child), cutters);
    if (!isCut && !goesOn) kept.push(child);
  }
  return kept;
}

function hasAny(shape: string, names: readonly string[]): boolean {
  return names.some((name) => shape.includes(name));
}

/** Styles of long names and titles, which the templates break into lines (`lines`). */
const BROKEN_INTO_LINES = /^(Letterhead|Signature|AppendixTitle|SubjectLine|Title$)/;

function isNameStyle(child: XmlElement['children'][number]): boolean {
  if (!(child instanceof XmlElement)) return false;
  if (child.name === 'w:pPr') return child.children.some(isNameStyle);
  return child.name === 'w:pStyle' && BROKEN_INTO_LINES.test(child.attributes['w:val'] ?? '');
}

function shapeOf({ name, children }: XmlElement): string {
  const inner = children.flatMap((child) => (child instanceof XmlElement ? [shapeOf(child)] : []));
  return `${name}(${inner.join(' ')})`;
}

/**
 * Actions of links and page labels have an /S as well; a link that goes on over a page's end has an element on each
 * page, as PDF/UA wants it, so that its count depends on how long a text is.
 */
const NOT_COUNTED = new Set(['URI', 'D', 'Link']);

/** How many structure elements of each kind a PDF has. They are stored uncompressed. */
export function pdfTree(bytes: Uint8Array): string {
  const counts = new Map<string, number>();
  for (const [, kind = ''] of Buffer.from(bytes)
    .toString('latin1')
    .matchAll(/\/S \/([A-Z][A-Za-z0-9]*)\s/g))
    if (!NOT_COUNTED.has(kind)) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([kind, count]) => `${kind} ${count}`)
    .join('\n');
}
