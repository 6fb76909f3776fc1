import { type Document, Paragraph } from 'docx';
import { element } from '../element.ts';
import type { WordSection } from '../elements.ts';
import { author, bodyOf } from './author.ts';
import { blockXml, type Desk } from './block-xml.ts';

const SAMPLE = 'sample';
/** A sample as the library writes it; before the last section it carries the properties of its own. */
const SAMPLES = new RegExp(`<w:p>(?:<w:pPr>(<w:sectPr.*?</w:sectPr>)</w:pPr>)?<${SAMPLE}/></w:p>`, 's');

/** What the library is given in place of a section's blocks. */
export function sampleBlock(): Paragraph {
  const paragraph = new Paragraph({});
  paragraph.addChildElement(element(SAMPLE));
  return paragraph;
}

/** The root of `word/document.xml` with the blocks of the sections where the samples are. */
export function bodyXml(file: Document, sections: readonly WordSection[], desk: Omit<Desk, 'home'>): string {
  const home = bodyOf(file);
  const [head = '', ...rest] = author(file.Document.View, home).split(SAMPLES);
  if (rest.length !== 2 * sections.length) throw new Error('the library does not write each section once');
  let xml = head;
  for (const [index, { children }] of sections.entries()) {
    for (const block of children.slice(0, -1)) xml += blockXml(block, { ...desk, home });
    for (const block of children.slice(-1)) xml += endSection(blockXml(block, { ...desk, home }), rest[2 * index]);
    xml += rest[2 * index + 1] ?? '';
  }
  return xml;
}

/** A section's last paragraph, which carries its properties as the last of its own. */
function endSection(paragraph: string, section: string | undefined): string {
  return section === undefined ? paragraph : paragraph.replace('</w:pPr>', () => `${section}</w:pPr>`);
}
