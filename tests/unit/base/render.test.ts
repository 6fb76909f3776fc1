import { describe, expect, it } from 'vitest';
import { codeFrame, type Diagnostic, decodeUtf8, renderDiagnostic, suggest } from '../../../src/base/index.ts';

const diagnostic: Diagnostic = {
  code: 'record/unknown-key',
  family: 'record',
  severity: 'error',
  at: { file: 'inputs/x.yaml', line: 12, column: 3, length: 5 },
  text: { vi: { message: 'Khoá lạ.', hint: 'Sửa đi.' }, en: { message: 'Unknown key.' } },
};

const source = `${'\n'.repeat(10)}meeting:\n  titel: Buổi làm việc\n`;

describe('renderDiagnostic', () => {
  it('shows place, severity, code, message, line and hint', () => {
    expect(renderDiagnostic(diagnostic, source, 'vi')).toBe(
      [
        'inputs/x.yaml:12:3: lỗi record/unknown-key: Khoá lạ.',
        '    11 | meeting:',
        '  > 12 |   titel: Buổi làm việc',
        '       |   ^^^^^',
        '  gợi ý: Sửa đi.',
      ].join('\n'),
    );
  });

  it('leaves out what there is not: hint, source, place', () => {
    expect(renderDiagnostic(diagnostic, undefined, 'en')).toBe(
      'inputs/x.yaml:12:3: error record/unknown-key: Unknown key.',
    );
    const { at: _, ...placeless } = diagnostic;
    expect(renderDiagnostic({ ...placeless, severity: 'note' }, undefined, 'vi')).toMatch(/^lưu ý record/);
  });

  it('colours only when told', () => {
    const mark = (name: string) => (text: string) => `<${name}>${text}</${name}>`;
    const colours = { bold: mark('b'), dim: mark('d'), red: mark('r'), yellow: mark('y'), cyan: mark('c') };
    const printed = renderDiagnostic(diagnostic, source, 'vi', colours);
    expect(printed).toContain('<b>inputs/x.yaml:12:3</b>: <r>lỗi</r> <d>record/unknown-key</d>');
    expect(renderDiagnostic({ ...diagnostic, severity: 'warning' }, source, 'vi', colours)).toContain(
      '<y>cảnh báo</y>',
    );
  });

  it('never lets a control, bidi or invisible character through', () => {
    const evil = '\u001b[31m\u202e\u200b\u0000\u009b\ud800';
    const at = { file: `a${evil}.yaml`, line: 1, column: 1, length: 3 };
    const text = { message: `x${evil}`, hint: evil };
    const printed = renderDiagnostic({ ...diagnostic, at, text: { vi: text, en: text } }, `k: ${evil}`, 'vi');
    expect(printed).not.toMatch(/[^\P{C}\n]/u);
    expect(printed).toContain('k: \\u{1b}[31m\\u{202e}\\u{200b}\\u{0}\\u{9b}\\u{d800}');
  });

  it('indents further lines of a text, so that none looks like another diagnostic', () => {
    const text = { message: 'a\nx.yaml:1:1: error b' };
    const printed = renderDiagnostic({ ...diagnostic, text: { vi: text, en: text } }, undefined, 'en');
    expect(printed.split('\n')[1]).toBe('    x.yaml:1:1: error b');
  });
});

describe('codeFrame', () => {
  const markerOf = (text: string, column: number, length?: number) =>
    codeFrame(text, { file: 'x', line: 1, column, ...(length ? { length } : {}) })
      .split('\n')
      .at(-1);

  it.each([
    ['composed letters', 'tên: ự', 6, 1, '    |      ^'],
    ['combining marks take no column', 'e\u0302\u0301: x', 6, 1, '    |    ^'],
    ['wide letters take two', '日本: x', 5, 1, '    |       ^'],
    ['escaped characters take their escape', 'a\u200bb', 3, 1, '    |          ^'],
    ['tabs take one', '\ta', 2, 1, '    |  ^'],
    ['a place past the end', 'ab', 9, 1, '    |   ^'],
  ])('keeps the marker below its text: %s', (_, text, column, length, marker) => {
    expect(markerOf(text, column, length)).toBe(marker);
  });

  it('cuts a long line around the mark', () => {
    const [line, marker] = codeFrame(`${'x'.repeat(500)}MARK${'y'.repeat(500)}`, {
      file: 'x',
      line: 1,
      column: 501,
      length: 4,
    }).split('\n');
    expect(line).toMatch(/^> 1 \| …x+MARKy+…$/);
    expect(line?.length).toBeLessThan(120);
    expect(line?.indexOf('MARK')).toBe(marker?.indexOf('^^^^'));
  });

  it('is empty for a line that is not there', () => {
    expect(codeFrame('a', { file: 'x', line: 7, column: 1 })).toBe('');
  });
});

describe('decodeUtf8', () => {
  const bytes = (...values: number[]) => Uint8Array.from(values);

  it.each([
    ['ASCII', bytes(0x61), 'a', undefined],
    ['a byte order mark', bytes(0xef, 0xbb, 0xbf, 0x61), 'a', undefined],
    ['a true replacement character', bytes(0xef, 0xbf, 0xbd), '\uFFFD', undefined],
    ['a lone continuation', bytes(0x61, 0x80), 'a\uFFFD', 1],
    ['a character cut off', bytes(0x61, 0xe1, 0xbb), 'a\uFFFD', 1],
    ['an overlong form', bytes(0xc0, 0x80), '\uFFFD\uFFFD', 0],
    ['a surrogate', bytes(0xed, 0xa0, 0x80), '\uFFFD\uFFFD\uFFFD', 0],
    ['beyond Unicode', bytes(0xf4, 0x90, 0x80, 0x80), '\uFFFD\uFFFD\uFFFD\uFFFD', 0],
    ['after letters of several bytes', bytes(0xe1, 0xbb, 0x87, 0xff), 'ệ\uFFFD', 1],
    ['UTF-16', bytes(0xff, 0xfe, 0x61, 0x00), 'a', 0],
  ])('%s', (_, input, text, invalidAt) => {
    expect(decodeUtf8(input)).toEqual({ text, ...(invalidAt === undefined ? {} : { invalidAt }) });
  });
});

describe('suggest', () => {
  it.each([
    ['titel', 'title'],
    ['Title', 'title'],
    ['tilte', 'title'],
    ['purpose', undefined],
  ])('%s: %s', (word, meant) => {
    expect(suggest(word, ['title', 'kind', 'starts'])).toBe(meant);
  });
});
