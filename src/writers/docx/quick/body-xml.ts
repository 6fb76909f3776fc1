import type { Paragraph } from 'docx';
import type { WordSection } from '../elements.ts';
import { blockXml, type Desk } from './block-xml.ts';
import { theLibrary } from './library.ts';

const SAMPLE = 'sample';
/** A sample as the library writes it; before the last section it carries the properties of its own. */
const SAMPLES = new RegExp(`<w:p>(?:<w:pPr>(<w:sectPr.*?</w:sectPr>)</w:pPr>)?<${SAMPLE}/></w:p>`, 's');

/** What the library is given in place of a section's blocks. */
export function sampleBlock(): Paragraph {
  const { Paragraph, element } = theLibrary();
  const paragraph = new Paragraph({});
  paragraph.addChildElement(element(SAMPLE));
  return paragraph;
}

/** The XML of a section's blocks; its last paragraph apart, for it carries the section's properties. */
export interface SectionXml {
  readonly blocks: string;
  readonly last: string;
}

/** The XML of what a section holds. */
export function sectionXml({ children }: WordSection, desk: Desk): SectionXml {
  let blocks = '';
  for (const block of children.slice(0, -1)) blocks += blockXml(block, desk);
  return {
    blocks,
    last: children
      .slice(-1)
      .map((block) => blockXml(block, desk))
      .join(''),
  };
}

/** The root of `word/document.xml` with the blocks of the sections where the samples are. */
export function fillBody(frame: string, sections: readonly SectionXml[]): string {
  const [head = '', ...rest] = frame.split(SAMPLES);
  if (rest.length !== 2 * sections.length) throw new Error('the library does not write each section once');
  let xml = head;
  for (const [index, { blocks, last }] of sections.entries())
    xml += blocks + endSection(last, rest[2 * index]) + (rest[2 * index + 1] ?? '');
  return xml;
}

/** A section's last paragraph, which carries its properties as the last of its own. */
function endSection(paragraph: string, section: string | undefined): string {
  return section === undefined ? paragraph : paragraph.replace('</w:pPr>', () => `${section}</w:pPr>`);
}
