import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { realEnv } from '../../../src/cli/real-env.ts';
import { layoutDocument } from '../../../src/layout/index.ts';
import { buildReport, openWorkshop } from '../../../src/pipeline/index.ts';
import { writeDocx } from '../../../src/writers/docx/index.ts';
import { writePdf } from '../../../src/writers/pdf/index.ts';
import { everything } from '../../support/everything.ts';
import { root } from '../../support/run-bin.ts';
import { context } from '../../support/styled.ts';

/** One document in both formats, with the record that it was made from. */
export interface Built {
  readonly name: string;
  readonly docx: Uint8Array;
  readonly pdf: Uint8Array;
  readonly record: { readonly name: string; readonly bytes: Uint8Array };
}

/** All documents of the example records, made by the program itself. */
export async function buildExamples(): Promise<readonly Built[]> {
  const env = realEnv(root, {});
  const { value: workshop } = await openWorkshop(env, { home: root, version: '1.2.3' });
  if (!workshop) throw new Error('no templates');
  const built: Built[] = [];
  for (const name of readdirSync(join(root, 'inputs')).filter((one) => one.endsWith('.yaml'))) {
    const bytes = readFileSync(join(root, 'inputs', name));
    const file = { name: `inputs/${name}`, folder: join(root, 'inputs'), bytes };
    const { files, kinds } = await buildReport(workshop, file, { sets: [] });
    for (const kind of kinds) {
      const of = (format: string) => files.find((one) => one.kind === kind && one.format === format)?.bytes;
      const [docx, pdf] = [of('docx'), of('pdf')];
      if (!docx || !pdf) throw new Error(`${name} ${kind}: a format is missing`);
      built.push({ name: `${name} ${kind}`, docx, pdf, record: { name, bytes: new Uint8Array(bytes) } });
    }
  }
  return built;
}

/** A document with one of everything. */
export async function buildEverything(): Promise<Omit<Built, 'record'>> {
  const styled = everything();
  const { value: pages } = layoutDocument(styled);
  if (!pages) throw new Error('no pages');
  const pagination = { pageCount: pages.pages.length, anchors: new Map<string, { page: number }>() };
  return {
    name: 'everything',
    docx: await writeDocx(styled, context, pagination),
    pdf: await writePdf(pages, context),
  };
}

/** A Word file with one part changed. Throws when nothing was. */
export function changePart(docx: Uint8Array, part: string, change: (xml: string) => string): Uint8Array {
  const parts = unzipSync(docx);
  const before = strFromU8(parts[part] ?? new Uint8Array());
  const after = change(before);
  if (after === before) throw new Error(`${part} was not changed`);
  return zipSync({ ...parts, [part]: strToU8(after) });
}

/** The body of a Word file changed. */
export function changeBody(docx: Uint8Array, change: (xml: string) => string): Uint8Array {
  return changePart(docx, 'word/document.xml', change);
}

/** The bytes of a PDF with a text in it replaced by one of the same length. Throws when it is not there. */
export function changePdf(pdf: Uint8Array, from: string, to: string): Uint8Array {
  const text = Buffer.from(pdf).toString('latin1');
  if (from.length !== to.length || !text.includes(from)) throw new Error(`the PDF was not changed: ${from}`);
  return new Uint8Array(Buffer.from(text.replace(from, to), 'latin1'));
}

/** A Word file of a body alone, as small as can be. */
export function tinyDocx(body: string, more: Readonly<Record<string, string | Uint8Array>> = {}): Uint8Array {
  const parts = {
    'word/document.xml': `<w:document xmlns:w="w" xmlns:r="r"><w:body>${body}</w:body></w:document>`,
    ...more,
  };
  const bytesOf = (part: string | Uint8Array) => (typeof part === 'string' ? strToU8(part) : part);
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, bytesOf(part)])));
}

/** A PDF of objects, from number 1 on; the first is the catalog. The cross-references are right. */
export function tinyPdf(objects: readonly string[], trailer = ''): Uint8Array {
  let text = '%PDF-1.7\n';
  const offsets = objects.map((object, index) => {
    const at = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(at).padStart(10, '0')} 00000 n \n`;
  });
  const start = text.length;
  const count = objects.length + 1;
  text += `xref\n0 ${count}\n0000000000 65535 f \n${offsets.join('')}trailer\n<< /Size ${count} /Root 1 0 R ${trailer}>>\n`;
  return new Uint8Array(Buffer.from(`${text}startxref\n${start}\n%%EOF\n`, 'latin1'));
}

/** A stream object. */
export function stream(content: string, dict = ''): string {
  return `<< /Length ${content.length} ${dict}>>\nstream\n${content}\nendstream`;
}
