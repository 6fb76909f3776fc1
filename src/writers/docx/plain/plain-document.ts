import { Document, Footer, Header, type IPropertiesOptions, type ISectionOptions, type Paragraph } from 'docx';
import type { WordRunning, WordSection } from '../elements.ts';
import type { PackageSource } from '../package-source.ts';
import { plainParagraph } from './plain-block.ts';

/** The blocks of a section as the library's objects. */
type FillSection = (section: WordSection) => ISectionOptions['children'];

/** The library's document: the bodies of its sections are left to `fill`. */
export function plainDocument(
  { content, properties }: PackageSource,
  styles: NonNullable<IPropertiesOptions['styles']>,
  fill: FillSection,
): Document {
  return new Document({
    ...properties,
    styles,
    numbering: content.numbering,
    sections: content.sections.map((section) => ({
      headers: running(section.headers, (children) => new Header({ children })),
      footers: running(section.footers, (children) => new Footer({ children })),
      properties: section.properties,
      children: fill(section),
    })),
    footnotes: Object.fromEntries(
      Array.from(content.notes, ([id, note]) => [id, { children: [plainParagraph(note)] }]),
    ),
  });
}

function running<T>(parts: WordRunning, make: (children: readonly Paragraph[]) => T): { default?: T; first?: T } {
  return {
    ...(parts.default ? { default: make(parts.default.map(plainParagraph)) } : {}),
    ...(parts.first ? { first: make(parts.first.map(plainParagraph)) } : {}),
  };
}
