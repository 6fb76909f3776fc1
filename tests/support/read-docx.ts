import { parseXml, XmlElement, type XmlNode, XmlText } from '@rgrove/parse-xml';
import { strFromU8, unzipSync } from 'fflate';

/** The parts of a Word file, by name. */
export function docxParts(bytes: Uint8Array): Record<string, Uint8Array> {
  return unzipSync(bytes);
}

/** The paragraphs of a Word file's body in reading order, as text (tables cell by cell). */
export function docxParagraphs(bytes: Uint8Array): string[] {
  const part = docxParts(bytes)['word/document.xml'];
  if (!part) throw new Error('no word/document.xml');
  const found: string[] = [];
  visit(parseXml(strFromU8(part)).children, found);
  return found;
}

/** All text of a Word file's body, one space between paragraphs. */
export function docxText(bytes: Uint8Array): string {
  return squeeze(docxParagraphs(bytes).join(' '));
}

/** Runs of blanks as one space: what breaking lines cannot change. */
export function squeeze(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function visit(nodes: readonly XmlNode[], found: string[]): void {
  for (const node of nodes) {
    if (!(node instanceof XmlElement)) continue;
    if (node.name === 'w:p') found.push(paragraphText(node));
    else visit(node.children, found);
  }
}

function paragraphText(paragraph: XmlElement): string {
  const pieces: string[] = [];
  collect(paragraph, pieces);
  return pieces.join('');
}

function collect(element: XmlElement, pieces: string[]): void {
  for (const node of element.children) {
    if (!(node instanceof XmlElement)) continue;
    if (node.name === 'w:t') pieces.push(textOf(node));
    else if (node.name === 'w:br' || node.name === 'w:tab') pieces.push(' ');
    else if (node.name !== 'w:pPr' && node.name !== 'w:rPr' && node.name !== 'w:instrText') collect(node, pieces);
  }
}

function textOf(element: XmlElement): string {
  return element.children.map((child) => (child instanceof XmlText ? child.text : '')).join('');
}
