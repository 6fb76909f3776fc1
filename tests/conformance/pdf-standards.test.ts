import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { layoutDocument, type Pages } from '../../src/layout/index.ts';
import { writePdf } from '../../src/writers/pdf/index.ts';
import { everything } from '../support/everything.ts';
import { imagePages } from '../support/image-pages.ts';
import { context, line, node, onePage, pagesOf } from '../support/pages.ts';
import { judgeFindings, popplerStructure, qpdfFaults } from '../support/pdf-tools.ts';
import { reportPages } from '../support/report-pages.ts';
import { requireTool } from '../support/tools.ts';
import { runVeraPdf, type Verdict } from '../support/verapdf.ts';

const folder = mkdtempSync(join(tmpdir(), 'pdf-standards-'));
const fileOf = (name: string) => join(folder, `${name}.pdf`);

const sound: Readonly<Record<string, () => Pages>> = {
  report: reportPages,
  images: imagePages,
  'laid-out': () => {
    const { value } = layoutDocument(everything());
    if (!value) throw new Error('no pages');
    return value;
  },
  'one-line': () => onePage({ text: 'Một dòng' }),
  empty: () => pagesOf(node('document'), [[]]),
  english: () => ({ ...onePage({ text: 'One line, một dòng', lang: 'en' }), language: 'en' }),
  'many-notes': () => {
    const root = node('document');
    const notes = Array.from({ length: 12 }, (_, at) => node('note', root, { number: at + 1 }));
    return pagesOf(root, [notes.map((note, at) => line(note, 85, 100 + at * 20, { text: `Chú thích ${at + 1}` }))]);
  },
};

/** The report with one thing taken away, in the bytes themselves, and who has to notice. */
const broken: readonly {
  readonly lost: string;
  readonly from: string;
  readonly to: string;
  readonly by: '3a' | 'ua1';
}[] = [
  { lost: 'the alternative text of the figure', from: '/Alt (', to: '/Xlt (', by: 'ua1' },
  { lost: 'the font file', from: '/FontFile2 ', to: '/FontFileX ', by: '3a' },
  { lost: 'the table cell tag', from: '/S /TD', to: '/S /TX', by: 'ua1' },
  { lost: 'the role of the title', from: '/RoleMap', to: '/RoleXap', by: 'ua1' },
  { lost: 'the id of the note', from: '/ID (note', to: '/IX (note', by: 'ua1' },
  { lost: 'the description of links', from: '/Contents (', to: '/Xontents (', by: 'ua1' },
  { lost: 'the structure tree', from: '/StructTreeRoot', to: '/StructTreeRooX', by: '3a' },
  { lost: 'the relation of the record', from: '/AFRelationship', to: '/AFRelationshiX', by: '3a' },
  { lost: 'the output intent', from: '/OutputIntents', to: '/OutputIntentX', by: '3a' },
  { lost: 'the title shown by readers', from: '/DisplayDocTitle true', to: '/DisplayDocTitle null', by: 'ua1' },
  { lost: 'the claim to PDF/UA', from: 'pdfuaid:part>1<', to: 'pdfuaid:part>9<', by: 'ua1' },
];

beforeAll(async () => {
  for (const [name, pages] of Object.entries(sound)) writeFileSync(fileOf(name), await writePdf(pages(), context));
  const report = Buffer.from(await writePdf(reportPages(), context)).toString('latin1');
  for (const [at, { from, to }] of broken.entries())
    writeFileSync(fileOf(`broken-${at}`), Buffer.from(report.replaceAll(from, to), 'latin1'));
});

describe.runIf(requireTool('verapdf'))('veraPDF', () => {
  const verdicts: Record<string, ReadonlyMap<string, Verdict>> = {};
  beforeAll(async () => {
    const good = Object.keys(sound).map(fileOf);
    for (const flavour of ['3a', 'ua1'] as const) {
      const bad = broken.flatMap((each, at) => (each.by === flavour ? [fileOf(`broken-${at}`)] : []));
      verdicts[flavour] = await runVeraPdf([...good, ...bad], flavour);
    }
  }, 120_000);

  it.each(Object.keys(sound))('finds the pages "%s" to be PDF/A-3a and PDF/UA-1', (name) => {
    expect(verdicts['3a']?.get(fileOf(name))).toEqual({ valid: true, failures: [] });
    expect(verdicts.ua1?.get(fileOf(name))).toEqual({ valid: true, failures: [] });
  });

  it.each(broken.map((each, at) => ({ ...each, at })))('notices when $lost is lost', ({ by, at }) => {
    expect(verdicts[by]?.get(fileOf(`broken-${at}`))?.valid).toBe(false);
  });
});

describe.runIf(requireTool('qpdf'))('qpdf', () => {
  it.each(Object.keys(sound))('finds no fault in the pages "%s"', (name) => {
    expect(qpdfFaults(fileOf(name))).toBe('');
  });
});

describe.runIf(requireTool('pdfinfo'))('poppler', () => {
  it('reads the tagged text with its words apart, none of them lost at the end of a line', () => {
    const text = (popplerStructure(fileOf('report')).match(/".*"/g) ?? []).join('\n');
    expect(text).toContain('Uỷ viên Ban Thường vụ, làm trưởng đoàn');
    expect(text).toContain('gần 1,3 tỷ USD, đứng thứ 12 cả nước');
    expect(text).not.toMatch(/\p{L}{12,}/u);
  });
});

describe.runIf(requireTool('check-pdf'))('the second judge', () => {
  it.each(Object.keys(sound))('is content with the pages "%s"', (name) => {
    const findings = judgeFindings(fileOf(name));
    // Pages without a heading and a table without a head are among the samples on purpose.
    expect(findings.filter((each) => !/heading-none|table-th/.test(each))).toEqual([]);
  });
});
