import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { writePdf } from '../../../../src/writers/pdf/index.ts';
import { context, onePage } from '../../../support/pages.ts';
import { structureOf, withPdf } from '../../../support/pdf-structure.ts';
import { popplerText } from '../../../support/pdf-tools.ts';
import { reportPages } from '../../../support/report-pages.ts';
import { requireTool } from '../../../support/tools.ts';

const program = fileURLToPath(new URL('../../../support/write-report.ts', import.meta.url));

/** The hash that another process, somewhere else on earth, gets for the report. */
function hashElsewhere(zone: string, locale: string): string {
  return execFileSync(process.execPath, ['--import', 'tsx', program], {
    encoding: 'utf8',
    env: { ...process.env, TZ: zone, LANG: locale, LC_ALL: locale },
  });
}

describe('writePdf', () => {
  it('gives the same bytes for the same input, again and in another process, zone and locale', async () => {
    const first = Buffer.from(await writePdf(reportPages(), context));
    const second = Buffer.from(await writePdf(reportPages(), context));
    expect(second.equals(first)).toBe(true);
    const hash = createHash('sha256').update(first).digest('hex');
    expect(hashElsewhere('Pacific/Kiritimati', 'tr_TR.UTF-8')).toBe(hash);
  }, 30_000);

  it('gives another file identifier for another record', async () => {
    const other = { ...context, record: { ...context.record, bytes: new TextEncoder().encode('meeting: {}\n') } };
    const idOf = async (bytes: Uint8Array) => withPdf(bytes, async (pdf) => pdf.fingerprints[0]);
    expect(await idOf(await writePdf(onePage({ text: 'a' }), other))).not.toBe(
      await idOf(await writePdf(onePage({ text: 'a' }), context)),
    );
  });

  it('keeps every composed letter in the 200th document of a process', async () => {
    const letters = 'ấ ầ ẩ ẫ ậ ắ ằ ẳ ẵ ặ ế ề ể ễ ệ ố ồ ổ ỗ ộ ớ ờ ở ỡ ợ ứ ừ ử ữ ự ỳ ỵ ỷ ỹ Đ đ Ớ Ữ Ệ';
    const plain = 'an toàn do nguyen oan';
    const first = await writePdf(onePage({ text: letters }), context);
    for (let count = 0; count < 198; count += 1)
      await writePdf(onePage({ text: count % 2 ? plain : `${letters.slice(count % 60)} ${plain}` }), context);
    const last = await writePdf(onePage({ text: letters }), context);
    const after = await writePdf(onePage({ text: plain }), context);
    expect(Buffer.from(last).equals(Buffer.from(first))).toBe(true);
    expect(await structureOf(last, 1)).toContain(`[${letters}]`);
    expect(await structureOf(after, 1)).toContain(`[${plain}]`);
    if (!requireTool('pdftotext')) return;
    const file = join(mkdtempSync(join(tmpdir(), 'pdf-')), 'last.pdf');
    writeFileSync(file, last);
    expect(popplerText(file).trim()).toBe(letters);
    writeFileSync(file, after);
    expect(popplerText(file).trim()).toBe(plain);
  }, 60_000);

  it('says which character a face lacks', async () => {
    await expect(writePdf(onePage({ text: 'xong ☑' }), context)).rejects.toThrow(
      'tinos/regular has no glyph for U+2611',
    );
  });

  it('refuses a moment that is none, rather than ask the clock', async () => {
    await expect(writePdf(onePage({ text: 'a' }), { ...context, moment: 'today' })).rejects.toThrow('not a moment');
  });

  it('marks the file as tagged, with language and title shown', async () => {
    await withPdf(await writePdf(reportPages(), context), async (pdf) => {
      expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true });
      expect(await pdf.getViewerPreferences()).toEqual({ DisplayDocTitle: true });
      expect((await pdf.getMetadata()).info).toMatchObject({ PDFFormatVersion: '1.7', Language: 'vi-VN' });
    });
  });
});
