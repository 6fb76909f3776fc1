import { readdirSync } from 'node:fs';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { type Diagnostic, renderDiagnostic } from '../../../src/base/index.ts';
import type { ReadBlock, ReadCell, ReadTable } from '../../../src/readers/index.ts';
import {
  checkTwins,
  compareTwins,
  findRecord,
  type ReadDocument,
  readDocx,
  readersMessages,
  readPdf,
  readWordLook,
} from '../../../src/readers/index.ts';
import { tellDifferences } from '../../../src/readers/twins/tell-differences.ts';
import { tinyDocx, tinyPdf } from './built.ts';

const folder = new URL('../../errors/', import.meta.url);
const cases = readdirSync(folder).filter((name) => name.startsWith('readers--'));

const CATALOG = '<< /Type /Catalog /Pages 2 0 R >>';
const PAGES = '<< /Type /Pages /Kids [] >>';
const text = (value: string): Uint8Array => new TextEncoder().encode(value);
const ofDocx = (bytes: Uint8Array) => () => readDocx(bytes, 'output/a.docx').diagnostics;
const ofReference = (bytes: Uint8Array) => () => readWordLook(bytes, 'letterhead.docx').diagnostics;
const ofPdf = (bytes: Uint8Array) => () => readPdf(bytes, 'output/a.pdf').diagnostics;

/** Two documents that differ in one thing, told. */
function twins(
  first: readonly ReadBlock[],
  second: readonly ReadBlock[],
  more: readonly [Partial<ReadDocument>, Partial<ReadDocument>] = [{}, {}],
): () => readonly Diagnostic[] {
  const plain = { properties: {}, links: [], notes: [], custom: {} };
  const a: ReadDocument = { ...plain, format: 'docx', blocks: first, ...more[0] };
  const b: ReadDocument = { ...plain, format: 'pdf', blocks: second, ...more[1] };
  return () => tellDifferences(compareTwins(a, b), ['docx', 'pdf']);
}

const paragraph = (words: string): ReadBlock => ({ type: 'paragraph', text: words });
const cell = (words: string, more: Partial<ReadCell> = {}): ReadCell => ({
  text: words,
  blocks: [paragraph(words)],
  colSpan: 1,
  rowSpan: 1,
  ...more,
});
const table: ReadTable = {
  type: 'table',
  caption: 'Bảng 1. Số liệu',
  headRows: 1,
  rows: [
    [cell('Năm'), cell('GRDP')],
    [cell('2022'), cell('8,78%')],
  ],
};
const item = { type: 'item', level: 0, label: 'a)', text: 'Thu hút đầu tư' } as const;
const link = (href: string) => ({ links: [{ text: 'Nghị quyết', href }] });

/** What makes each message. */
const makers: Readonly<Record<string, () => readonly Diagnostic[]>> = {
  'unknown-format': () => findRecord(text('schema: 1\n'), 'inputs/a.yaml').diagnostics,
  'not-of-format': ofDocx(text('PK\u0003\u0004')),
  damaged: ofDocx(tinyDocx('<w:p>')),
  'part-missing': ofDocx(zipSync({ 'word/styles.xml': text('<a/>') })),
  doctype: ofDocx(tinyDocx('', { 'word/document.xml': '<!DOCTYPE a><a/>' })),
  'too-large': ofDocx(zipSync({ 'word/document.xml': new Uint8Array(50 * 1024 * 1024) })),
  'too-deep': ofDocx(tinyDocx('<w:sdt>'.repeat(1000) + '</w:sdt>'.repeat(1000))),
  encrypted: ofPdf(tinyPdf([CATALOG, PAGES, '<< /Filter /Standard >>'], '/Encrypt 3 0 R ')),
  'old-word-file': ofReference(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0])),
  macros: ofReference(tinyDocx('', { 'word/vbaProject.bin': 'Sub AutoOpen' })),
  'reference-too-large': ofReference(new Uint8Array(21 * 1024 * 1024)),
  untagged: ofPdf(tinyPdf([CATALOG, PAGES])),
  'no-record': () => findRecord(tinyPdf([CATALOG, PAGES]), 'output/a.pdf').diagnostics,
  'twin-block': twins([paragraph('một'), paragraph('hai')], [paragraph('một')]),
  'twin-kind': twins([paragraph('Kết luận')], [{ type: 'heading', level: 1, text: 'Kết luận' }]),
  'twin-text': twins(
    [table],
    [
      {
        ...table,
        rows: [
          [cell('Năm'), cell('GRDP')],
          [cell('2022'), cell('8,87%')],
        ],
      },
    ],
  ),
  'twin-level': twins([item], [{ ...item, level: 1 }]),
  'twin-label': twins([item], [{ ...item, label: 'b)' }]),
  'twin-caption': twins([table], [{ ...table, caption: 'Bảng 2. Số liệu' }]),
  'twin-alt': twins([{ type: 'figure', alt: 'Biểu đồ' }], [{ type: 'figure', alt: '' }]),
  'twin-heads': twins([table], [{ ...table, headRows: 0 }]),
  'twin-rows': twins([table], [{ ...table, rows: table.rows.slice(0, 1) }]),
  'twin-cells': twins([table], [{ ...table, rows: [[cell('Năm')], [cell('2022'), cell('8,78%')]] }]),
  'twin-span': twins(
    [table],
    [
      {
        ...table,
        rows: [
          [cell('Năm', { rowSpan: 2 }), cell('GRDP')],
          [cell('2022'), cell('8,78%')],
        ],
      },
    ],
  ),
  'twin-link': twins([], [], [link('https://example.vn/a'), link('https://example.vn/b')]),
  'twin-note': twins([], [], [{ notes: [{ label: '1', text: 'Theo báo cáo' }] }, {}]),
  'twin-pages': twins([], [], [{ pageCount: 2 }, { pageCount: 3 }]),
  'twin-more': twins(
    Array.from({ length: 25 }, () => item),
    Array.from({ length: 25 }, () => ({ ...item, level: 2 })),
  ),
  'twin-unreadable': () => checkTwins(tinyDocx(''), text('%PDF-')),
};

describe('tests/errors', () => {
  it('holds a case for every fault that this room tells', () => {
    expect(cases.map((name) => name.replace('--', '/')).sort()).toEqual(Object.keys(readersMessages).sort());
  });

  it.each(cases)('%s', async (name) => {
    const found = makers[name.replace('readers--', '')]?.() ?? [];
    expect(found.map(({ code }) => code)).toContain(name.replace('--', '/'));
    for (const language of ['vi', 'en'] as const) {
      const printed = found
        .slice(-3)
        .map((diagnostic) => renderDiagnostic(diagnostic, undefined, language))
        .join('\n\n');
      await expect(`${printed}\n`).toMatchFileSnapshot(new URL(`${name}/expected.${language}.txt`, folder).pathname);
    }
  });
});
