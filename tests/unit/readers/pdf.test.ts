import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkTwins, findRecord, type ReadDocument, readPdf, verifyFile } from '../../../src/readers/index.ts';
import { requireTool } from '../../support/tools.ts';
import { type Built, buildExamples, stream, tinyPdf } from './built.ts';

const read = (bytes: Uint8Array): ReadDocument => {
  const { value, diagnostics } = readPdf(bytes);
  if (!value) throw new Error(JSON.stringify(diagnostics));
  return value;
};

const FONT = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>';
const mark = (id: number, show: string): string => `/P << /MCID ${id} >> BDC BT /F1 10 Tf ${show} ET EMC`;

/** A page with this content and these structure elements below the root. Objects from 10 on are free. */
function page(content: string, kids: string, more: readonly string[] = [], producer = 'someone'): Uint8Array {
  return tinyPdf(
    [
      '<< /Type /Catalog /Pages 2 0 R /StructTreeRoot 3 0 R /Lang (vi-VN) >>',
      '<< /Type /Pages /Kids [4 0 R] /Count 9 /Resources << /Font << /F1 5 0 R >> /XObject << /X1 10 0 R >> >> >>',
      `<< /K [${kids}] /RoleMap << /Absatz /P >> >>`,
      '<< /Type /Page /Parent 2 0 R /Contents [6 0 R 7 0 R] >>',
      FONT,
      stream(content),
      stream(''),
      `<< /Producer (${producer}) /Title <feff01b0> /own (a\\(b\\)\\\\\\101) >>`,
      '<< >>',
      ...more,
    ],
    '/Info 8 0 R ',
  );
}
const element = (type: string, kids: string): string => `<< /S /${type} /Pg 4 0 R /K [${kids}] >>`;

describe('text', () => {
  test('comes from the marks of the tree, artifacts left out', () => {
    const content = `${mark(1, '(b) Tj')} ${mark(0, '(a) Tj')} /Artifact BMC BT /F1 10 Tf (page 1) Tj ET EMC`;
    const { blocks, pageCount, language, properties, custom } = read(
      page(content, element('P', '0') + element('Absatz', '1')),
    );
    expect(blocks).toEqual([
      { type: 'paragraph', text: 'a' },
      { type: 'paragraph', text: 'b' },
    ]);
    expect([pageCount, language]).toEqual([1, 'vi-VN']);
    expect(properties).toEqual({ title: 'ư', producer: 'someone' });
    expect(custom).toEqual({ own: 'a(b)\\A' });
  });

  test.each([
    ['by moves', '(a) Tj 0 -12 Td (b) Tj'],
    ['by a matrix', '(a) Tj 1 0 0 1 0 -12 Tm (b) Tj'],
    ['by leading', '12 TL (a) Tj T* (b) Tj'],
    ['by an apostrophe', "12 TL (a) Tj (b) '"],
  ])('a new line parts words: %s', (_, show) => {
    expect(read(page(mark(0, show), element('P', '0'))).blocks).toEqual([{ type: 'paragraph', text: 'a b' }]);
  });

  test('a new line parts no words at a dash, nor in files of ours, which draw their blanks', () => {
    const broken = mark(0, '(a-) Tj 0 -12 Td (b) Tj');
    expect(read(page(broken, element('P', '0'))).blocks).toMatchObject([{ text: 'a-b' }]);
    const plain = mark(0, '(a) Tj 0 -12 Td (b) Tj');
    expect(read(page(plain, element('P', '0'), [], 'briefwright 1.0.0')).blocks).toMatchObject([{ text: 'ab' }]);
  });

  test('raised letters are no new line; wide gaps are blanks', () => {
    const show = '(a) Tj 1 0 0 1 5 3 Tm /F1 6 Tf (1) Tj 1 0 0 1 9 0 Tm /F1 10 Tf [(b) -300 (c) -20 (d)] TJ';
    expect(read(page(mark(0, show), element('P', '0'))).blocks).toMatchObject([{ text: 'a1b cd' }]);
  });

  test('ActualText stands for what is drawn', () => {
    const content = '/Span << /MCID 0 /ActualText (whole) >> BDC BT /F1 10 Tf (wh) Tj ET EMC';
    expect(read(page(content, element('P', '0'))).blocks).toMatchObject([{ text: 'whole' }]);
  });

  test('forms are read where they are drawn', () => {
    const form = stream('BT /F1 10 Tf (inside) Tj ET', '/Type /XObject /Subtype /Form');
    const content = '/P << /MCID 0 >> BDC /X1 Do EMC';
    expect(read(page(content, element('P', '0'), [form])).blocks).toMatchObject([{ text: 'inside' }]);
  });
});

describe('structure', () => {
  test('lists have labels and levels, whichever way their items are nested', () => {
    const content = [0, 1, 2, 3, 4].map((id) => mark(id, `(${'ab1x2'[id]}) Tj`)).join('\n');
    const inner = element('L', element('LI', element('Lbl', '2') + element('LBody', '3')));
    const kids = element('L', element('LI', element('Lbl', '0') + element('LBody', `${element('P', '1')} ${inner}`)));
    expect(read(page(content, kids + element('P', '4'))).blocks).toEqual([
      { type: 'item', level: 0, label: 'a', text: 'b' },
      { type: 'item', level: 1, label: '1', text: 'x' },
      { type: 'paragraph', text: '2' },
    ]);
  });

  test('links have their goals, notes their calls', () => {
    const content = [0, 1, 2, 3].map((id) => mark(id, `(${['see ', 'there', '1', '1 Note']?.[id]}) Tj`)).join('\n');
    const link = `<< /S /Link /Pg 4 0 R /K [1 << /Type /OBJR /Obj 10 0 R >>] >>`;
    const kids = element('P', `0 ${link} ${element('Reference', '2')}`) + element('Note', element('P', '3'));
    const area = '<< /Subtype /Link /A << /S /URI /URI (https://a.vn/) >> >>';
    const found = read(page(content, kids, [area]));
    expect(found.blocks).toEqual([{ type: 'paragraph', text: 'see there[^1]' }]);
    expect(found.links).toEqual([{ text: 'there', href: 'https://a.vn/' }]);
    expect(found.notes).toEqual([{ label: '1', text: 'Note' }]);
  });

  test('words outside of all paragraphs are not lost', () => {
    const kids = element('Sect', `0 ${element('H2', '1')}`);
    expect(read(page(mark(0, '(a) Tj') + mark(1, '(b) Tj'), kids)).blocks).toEqual([
      { type: 'paragraph', text: 'a' },
      { type: 'heading', level: 2, text: 'b' },
    ]);
  });
});

describe('files', () => {
  test('with broken cross-references are read all the same', () => {
    const whole = page(mark(0, '(a) Tj'), element('P', '0'));
    const text = Buffer.from(whole)
      .toString('latin1')
      .replace(/startxref\n\d+/, 'startxref\n7');
    expect(read(new Uint8Array(Buffer.from(text, 'latin1'))).blocks).toEqual([{ type: 'paragraph', text: 'a' }]);
    expect(read(whole.subarray(0, whole.length - 300)).blocks).toEqual([{ type: 'paragraph', text: 'a' }]);
  });

  test('with what was appended last count', () => {
    const whole = Buffer.from(page(mark(0, '(a) Tj'), element('P', '0'))).toString('latin1');
    const start = /startxref\n(\d+)/.exec(whole)?.[1];
    const update = `6 0 obj\n${stream(mark(0, '(b) Tj'))}\nendobj\n`;
    const line = `${String(whole.length).padStart(10, '0')} 00000 n \n`;
    const tail = `xref\n6 1\n${line}trailer\n<< /Root 1 0 R /Prev ${start} >>\nstartxref\n${whole.length + update.length}\n%%EOF\n`;
    expect(read(new Uint8Array(Buffer.from(whole + update + tail, 'latin1'))).blocks).toMatchObject([{ text: 'b' }]);
  });

  test('with compressed content are unpacked', () => {
    const packed = deflateSync(mark(0, '(a) Tj')).toString('latin1');
    const plain = Buffer.from(page('@', element('P', '0'))).toString('latin1');
    const text = plain.replace(stream('@'), () => stream(packed, '/Filter [/FlateDecode]'));
    expect(read(new Uint8Array(Buffer.from(text, 'latin1'))).blocks).toMatchObject([{ text: 'a' }]);
  });
});

describe('files of other programs', () => {
  const folder = mkdtempSync(join(tmpdir(), 'briefwright-readers-'));
  let built: Built;
  beforeAll(async () => {
    const [first] = await buildExamples();
    if (!first) throw new Error('nothing was built');
    built = first;
    writeFileSync(join(folder, 'a.pdf'), built.pdf);
    writeFileSync(join(folder, 'a.docx'), built.docx);
  }, 60_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test.runIf(requireTool('qpdf'))('ours, with cross-reference and object streams', () => {
    const out = join(folder, 'packed.pdf');
    spawnSync('qpdf', ['--object-streams=generate', '--recompress-flate', join(folder, 'a.pdf'), out]);
    const packed = readFileSync(out);
    expect(packed.includes('/ObjStm')).toBe(true);
    expect(checkTwins(built.docx, packed)).toEqual([]);
    expect(findRecord(packed, 'a').value).toEqual(built.record);
    expect(verifyFile(packed, 'a').value).toMatchObject({ state: 'changed', making: { program: 'briefwright 1.2.3' } });
  });

  test.runIf(requireTool('qpdf'))('ours, locked with a password', () => {
    const out = join(folder, 'locked.pdf');
    spawnSync('qpdf', ['--encrypt', 'a', 'b', '256', '--', join(folder, 'a.pdf'), out]);
    expect(readPdf(readFileSync(out)).diagnostics.map(({ code }) => code)).toEqual(['readers/encrypted']);
  });

  test.runIf(requireTool('soffice'))('our Word file as a tagged PDF of LibreOffice', { timeout: 120_000 }, () => {
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    const filter = 'pdf:writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"true"}}';
    const out = join(folder, 'exported');
    spawnSync('soffice', [profile, '--headless', '--convert-to', filter, '--outdir', out, join(folder, 'a.docx')]);
    const bytes = readFileSync(join(out, 'a.pdf'));
    const headings = ({ blocks }: ReadDocument) => blocks.filter(({ type }) => type === 'heading');
    expect(headings(read(bytes))).toEqual(headings(read(built.pdf)));
    expect(verifyFile(bytes, 'a').value).toEqual({ state: 'not-ours' });
  });
});
