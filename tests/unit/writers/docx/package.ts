import { strFromU8, unzipSync } from 'fflate';
import type { StyledBlock, StyledDocument, StyledSection } from '../../../../src/theme/index.ts';
import { type Pagination, writeDocx } from '../../../../src/writers/docx/index.ts';
import { context, section, styledDocument } from '../../../support/styled.ts';

/** A part of a Word file as text. */
export function part(bytes: Uint8Array, name: string): string {
  const found = unzipSync(bytes)[name];
  if (!found) throw new Error(`no part ${name}`);
  return strFromU8(found);
}

/** `word/document.xml` of a document of one section with these blocks. */
export async function bodyOf(
  blocks: readonly StyledBlock[],
  more: Partial<StyledSection> = {},
  pagination?: Pagination,
): Promise<string> {
  return part(await writeDocx(styledDocument([section(blocks, more)]), context, pagination), 'word/document.xml');
}

/** One part of a document's Word file. */
export async function partOf(document: StyledDocument, name: string): Promise<string> {
  return part(await writeDocx(document, context), name);
}

/** The paragraphs of a part, each as XML, nested ones after those that hold them. */
export function paragraphsIn(xml: string): readonly string[] {
  return xml.match(/<w:p>(?:(?!<w:p>).)*?<\/w:p>/gs) ?? [];
}

/** The first paragraph with a text in it. */
export function paragraphWith(xml: string, text: string): string {
  const found = paragraphsIn(xml).find((paragraph) => paragraph.includes(text));
  if (found === undefined) throw new Error(`no paragraph with "${text}"`);
  return found;
}
