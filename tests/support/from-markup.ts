import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Diagnostic, Language, Outcome } from '../../src/base/index.ts';
import { checkDocument, normaliseDocument } from '../../src/document/index.ts';
import { coversAll, faceKeys, layoutDocument, type Pages, textWidth } from '../../src/layout/index.ts';
import { localeFor } from '../../src/locale/index.ts';
import { parseMarkup } from '../../src/markup/index.ts';
import { applyTheme, readTheme, type StyledDocument } from '../../src/theme/index.ts';
import { writeDocx } from '../../src/writers/docx/index.ts';
import { writePdf } from '../../src/writers/pdf/index.ts';
import { root } from './run-bin.ts';
import { context } from './styled.ts';

/** A document of merged markup taken through every room. */
export interface MarkupDocument {
  readonly styled: StyledDocument;
  readonly pages: Pages;
  /** Warnings of all steps. */
  readonly diagnostics: readonly Diagnostic[];
}

/** The whole way of merged markup up to its pages, in a look of the house; throws for an error. */
export function layOutMarkup(xml: string, language: Language = 'vi', look = 'plain'): MarkupDocument {
  const all: Diagnostic[] = [];
  const take = <T>({ value, diagnostics }: Outcome<T>): T => {
    all.push(...diagnostics);
    if (value === undefined) throw new Error(diagnostics.map(({ text }) => text.en.message).join('\n'));
    return value;
  };
  const places = [{ file: 'template.hbs', line: 1, column: 1 }];
  const input = { language, images: {}, properties: { title: 'Văn bản thử', keywords: [] } };
  const document = normaliseDocument(take(parseMarkup({ xml, places }, input)));
  const faults = checkDocument(document);
  take({ value: faults.length > 0 ? undefined : true, diagnostics: faults });
  const styled = take(
    applyTheme(document, themeOf(look), { labels: labelsOf(language), covers: coversAll, textWidth }),
  );
  return { styled, pages: take(layoutDocument(styled)), diagnostics: all };
}

/** Both files of a laid-out document. */
export async function writeBoth({ styled, pages }: MarkupDocument): Promise<{ docx: Uint8Array; pdf: Uint8Array }> {
  const anchors = new Map(Array.from(pages.shownPages ?? [], ([id, page]) => [id, { page }] as const));
  const pagination = {
    pageCount: pages.pages.length,
    anchors,
    ...(pages.cutRows ? { cutRows: pages.cutRows } : {}),
  };
  return { docx: await writeDocx(styled, context, pagination), pdf: await writePdf(pages, context) };
}

function labelsOf(language: Language) {
  const locale = localeFor(language);
  return { table: locale.label('table'), figure: locale.label('figure'), chart: locale.label('chart') };
}

function themeOf(look: string) {
  const load = (name: string) => {
    const file = `templates/_shared/themes/${name}.yaml`;
    return { name: file, text: readFileSync(join(root, file), 'utf8') };
  };
  const { value } = readTheme(load, look, { faces: faceKeys });
  if (!value) throw new Error(`the theme ${look} cannot be read`);
  return value;
}
