import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatPlace, renderDiagnostic } from '../../../src/base/index.ts';
import { readRecord, recordSkeleton } from '../../../src/record/index.ts';

const encode = (text: string) => new TextEncoder().encode(text);
const canShow = (codePoint: number) => codePoint < 0x3000;
const read = (text: string, name = 'inputs/x.yaml') => readRecord({ name, bytes: encode(text) }, { canShow });

const SMALL = 'meeting:\n  title: Buổi làm việc\nparties:\n  - id: nghe-an\n    name: tỉnh Nghệ An\n    role: host\n';
const withIndicator = (...lines: readonly string[]) =>
  `${SMALL}indicators:\n  - name: GRDP\n${lines.map((line) => `    ${line}\n`).join('')}`;

function recordOf(text: string, name?: string) {
  const { value, diagnostics } = read(text, name);
  expect(diagnostics).toEqual([]);
  if (!value) throw new Error('not read');
  return value;
}

const toldBy = (text: string) => read(text).diagnostics.map(({ code, at }) => `${code} ${at?.line}:${at?.column}`);

describe('the record', () => {
  it('has its defaults: version, language, presence, bound and empty lists', () => {
    const { record } = recordOf(`${withIndicator('value: 1')}    # end\n`);
    expect(record).toMatchObject({ schema: 1, language: 'vi', id: 'x', sources: [], images: [], actions: [] });
    expect(record.parties[0]).toMatchObject({ attendees: [], groups: [], overview: [] });
    expect(record.indicators[0]?.bound).toBe('exact');
    expect(record.document).toEqual({ addressees: [], recipients: [], terms: {} });
    expect(recordOf(`${SMALL}    attendees: [{name: A}]\n`).record.parties[0]?.attendees[0]).toEqual({
      name: 'A',
      positions: [],
      present: true,
    });
  });

  it.each([
    ['8.50', { value: 8.5, decimals: 2 }],
    ['8', { value: 8, decimals: 0 }],
    ['-3.0', { value: -3, decimals: 1 }],
    ['0.125', { value: 0.125, decimals: 3 }],
    ['{from: 2.10, to: 2.4}', { from: { value: 2.1, decimals: 2 }, to: { value: 2.4, decimals: 1 } }],
  ])('keeps the decimals that %s was written with', (written, value) => {
    expect(recordOf(withIndicator(`value: ${written}`)).record.indicators[0]?.value).toEqual(value);
  });

  it.each([
    ['2022', { span: { kind: 'year', year: 2022 } }],
    ['"2022"', { span: { kind: 'year', year: 2022 } }],
    ['2023-Q3', { span: { kind: 'quarter', year: 2023, quarter: 3 } }],
    ['{as_of: 2023-06-30}', { span: { kind: 'as-of', date: '2023-06-30' } }],
    ['{as_of: 2023, label: năm nay}', { span: { kind: 'as-of', date: '2023' }, label: 'năm nay' }],
    ['{label: đầu nhiệm kỳ}', { label: 'đầu nhiệm kỳ' }],
  ])('takes the period %s apart', (written, period) => {
    expect(recordOf(withIndicator('value: 1', `period: ${written}`)).record.indicators[0]?.period).toEqual(period);
  });

  it('takes a year as a number, and the number of a document as a number or a text', () => {
    const text = SMALL.replace('meeting:\n', 'meeting:\n  starts: 2023\n');
    expect(recordOf(`${text}document: {number: 45}\n`).record).toMatchObject({
      meeting: { starts: '2023' },
      document: { number: '45' },
    });
    expect(recordOf(`${SMALL}document: {number: "045"}\n`).record.document.number).toBe('045');
  });

  it('has conclusions of one form', () => {
    expect(recordOf(`${SMALL}conclusions: [a, {title: b, text: c}]\n`).record.conclusions).toEqual([
      { text: 'a' },
      { title: 'b', text: 'c' },
    ]);
  });

  it.each([
    ['inputs/Nghệ An.yaml', 'nghe-an'],
    ['C:\\hồ sơ\\Đắk Lắk (2).v1.YML', 'dak-lak-2-v1'],
    [`${'a'.repeat(79)} b.yaml`, 'a'.repeat(79)],
  ])('gets its id from the file %s', (name, id) => {
    expect(recordOf(SMALL, name).record.id).toBe(id);
  });

  it('finds the way back from a value to the file', () => {
    const { locate } = recordOf(withIndicator('value: 8.50'));
    expect(formatPlace(locate(['indicators', 0, 'value']))).toBe('inputs/x.yaml:9:12');
    expect(formatPlace(locate(['indicators', 0, 'value'], 'key'))).toBe('inputs/x.yaml:9:5');
    expect(formatPlace(locate(['document', 'number']))).toBe('inputs/x.yaml:1:1');
  });
});

describe('texts', () => {
  const titled = (title: string) => SMALL.replace('Buổi làm việc', title);
  const titleOf = (title: string) => recordOf(titled(title)).record.meeting.title;

  it('are composed, trimmed and of one line where a line is wanted; no-break blanks stay', () => {
    expect(titleOf('Bu\u006f\u0302\u0309i')).toBe('Buổi');
    expect(titleOf('"  A \\t B\\n\\n C\u00a0D  "')).toBe('A B C\u00a0D');
    expect(titleOf('>-\n    A\n    B\n\n    C')).toBe('A B C');
  });

  it('keep their paragraphs where there may be some', () => {
    const text = SMALL.replace('parties:', '  purpose: |\n    A  B \n\n    C\nparties:');
    expect(recordOf(text).record.meeting.purpose).toBe('A B\nC');
  });

  it('lose invisible characters, with a warning at the first', () => {
    const { value, diagnostics } = read(titled('Buổi\u200b làm\u00ad việc\ufdd0'));
    expect(value?.record.meeting.title).toBe('Buổi làm việc');
    expect(diagnostics.map(({ code, severity, at }) => [code, severity, at?.column])).toEqual([
      ['record/invisible-character', 'warning', 14],
    ]);
    expect(diagnostics[0]?.text.vi.message).toContain('U+200B, U+00AD, U+FDD0');
  });

  it('that hold invisible characters alone are empty', () => {
    expect(toldBy(titled('"\u200b \u00a0"'))).toEqual(['record/blank-text 2:10']);
  });

  it('of ten thousand letters without a blank are read', () => {
    expect(titleOf('x'.repeat(10_000))).toHaveLength(10_000);
  });

  it('are checked in the keys of terms as well', () => {
    expect(toldBy(`${SMALL}document:\n  terms:\n    "c\u202e\u0103n": x\n`)).toEqual(['record/direction-mark 9:7']);
    expect(toldBy(`${SMALL}document:\n  terms:\n    ☀日: x\n`)).toEqual(['record/no-glyph 9:6']);
  });

  it.each([
    ['\u0007', 'record/control-character'],
    ['\u0085', 'record/control-character'],
    ['\u2067', 'record/direction-mark'],
    ['\ufffd', 'record/damaged-character'],
    ['日', 'record/no-glyph'],
    ['\ufeff', 'record/invisible-character'],
    ['\u{10ffff}', 'record/invisible-character'],
  ])('with %j are told where it stands', (sign, code) => {
    expect(toldBy(titled(`ab${sign}c`))).toEqual([`${code} 2:12`]);
  });
});

describe('faults', () => {
  it('are told all at once, in the order of the file, and leave no value', () => {
    const text = 'metting:\n  title: ""\nparties:\n  - id: A\n    name: 12\n    role: khách\n    age: 5\n';
    expect(read(text).value).toBeUndefined();
    expect(toldBy(text)).toEqual([
      'record/unknown-key 1:1',
      'record/blank-text 2:10',
      'record/bad-id 4:9',
      'record/wrong-kind 5:11',
      'record/unknown-word 6:11',
      'record/unknown-key 7:5',
    ]);
  });

  it('that are warnings leave the value', () => {
    const { value, diagnostics } = read(`${SMALL}lessons: {declared: 5, items: [{title: A}]}\n`);
    expect(value?.record.lessons?.declared).toBe(5);
    expect(diagnostics.map(({ code }) => code)).toEqual(['record/lessons-count']);
  });

  it.each([
    ['tieu-de', 'title'],
    ['Tiêu đề', 'title'],
    ['Titel', 'title'],
    ['mục đích', 'purpose'],
    ['nội dung chương trình', 'agenda'],
    ['địa điểm', 'place'],
    ['xyz', undefined],
  ])('suggest for the key %s: %s', (key, meant) => {
    const { diagnostics } = read(SMALL.replace('meeting:\n', `meeting:\n  ${key}: x\n`));
    const told = diagnostics.find(({ code }) => code === 'record/unknown-key')?.text.vi.message;
    if (meant) expect(told).toContain(`có phải là \`${meant}\`?`);
    else expect(told).not.toContain('có phải là');
  });

  it('name the part to which a misplaced key belongs', () => {
    const { diagnostics } = read(`signer: A\n${SMALL}`);
    expect(diagnostics[0]?.text.en.hint).toBe('`signer` belongs to `document`; move it there.');
  });

  it.each([
    ['"1.234,5"', '1234.5'],
    ['12,5', '12.5'],
    ['1.234.567', '1234567'],
    ['"180 000"', '180000'],
    ['"-3,5"', '-3.5'],
  ])('give the number that the text %s means: %s', (written, meant) => {
    const { diagnostics } = read(withIndicator(`value: ${written}`));
    expect(diagnostics.map(({ code }) => code)).toEqual(['record/number-as-text']);
    expect(diagnostics[0]?.text.vi.hint).toContain(`Viết \`${meant}\``);
  });

  it.each([
    ['value: gần 1,3', 'record/wrong-kind 9:12'],
    ['value: .nan', 'record/number-not-finite 9:12'],
    ['value: 0x1F', 'record/number-form 9:12'],
    ['value: +5', 'record/number-form 9:12'],
    ['value: .5', 'record/number-form 9:12'],
    ['value: 9007199254740993', 'record/number-too-long 9:12'],
    ['value: 0.1234567890123456', 'record/number-too-long 9:12'],
    ['value: {from: 1}', 'record/missing-key 9:12'],
    ['rank: {within: cả nước}', 'record/needs-one-of 9:11'],
    ['rank: {place: 0}', 'record/not-whole 9:19'],
  ])('%s: %s', (line, told) => {
    expect(toldBy(withIndicator(line))).toEqual([told]);
  });

  it('look into a period that is a map', () => {
    expect(toldBy(withIndicator('value: 1', 'period: {as_of: 2023-13, lable: x}'))).toEqual([
      'record/no-such-date 10:21',
      'record/unknown-key 10:30',
    ]);
  });

  it.each([
    '/etc/passwd',
    '../x.png',
    'a/../../x.png',
    'a\\b.png',
    'C:/x.png',
    'c:x.png',
    'https://example.org/x.png',
    'file:///x.png',
  ])('refuse the path %s', (path) => {
    expect(toldBy(`${SMALL}images: [{alt: A, file: '${path}'}]\n`)).toEqual(['record/bad-path 7:25']);
  });

  it.each(['ftp://example.org', 'javascript:alert(1)', 'example.org', 'https://', 'https://a b'])(
    'refuse the address %s',
    (url) => {
      expect(toldBy(`${SMALL}sources: [{title: A, url: '${url}'}]\n`)).toEqual(['record/bad-url 7:27']);
    },
  );

  it('tell references to what is not there, wherever they stand', () => {
    const text = `${withIndicator('value: 1', 'party: x', 'source: {ref: s}')}requests: [{from: x, to: nghe-an, items: [a]}]\nlessons: {party: x}\n`;
    expect(toldBy(text)).toEqual([
      'record/unknown-reference 10:12',
      'record/unknown-reference 11:19',
      'record/unknown-reference 12:19',
      'record/unknown-reference 13:18',
    ]);
  });

  it.each([
    ['value: 6.13', 'tăng 6,13%', []],
    ['value: 5159', '5.159 hộ', []],
    ['value: 180000', 'trên 180.000 tỷ đồng', []],
    ['value: 1300000000', 'gần 1,3 tỷ USD', []],
    ['value: 8.50', 'tăng 8,5%', []],
    ['value: 5', 'năm bài học', []],
    ['value: -2.5', 'giảm 2,5%', []],
    ['value: 6.31', 'tăng 6,13%', ['record/figure-not-in-quote 9:12']],
    ['value: 5.159', '5.159 hộ', ['record/thousands-point 9:12']],
    ['value: 5.159', 'tăng 5,159%', []],
    ['value: {from: 2, to: 3}', 'từ 2 đến 4', ['record/figure-not-in-quote 9:26']],
    ['rank: {place: 12}', 'thứ 12 cả nước', []],
    ['rank: {place: 11}', 'thứ 12 cả nước', ['record/figure-not-in-quote 9:19']],
  ])('compare %s with the quote "%s"', (line, quote, told) => {
    expect(toldBy(withIndicator(line, 'source:', `  quote: ${quote}`))).toEqual(told);
  });

  it('tell a scorecard that does not add up at its total', () => {
    expect(toldBy(`${SMALL}scorecards: [{name: A, total: 35, met: 28, remaining: 6}]\n`)).toEqual([
      'record/scorecard-sum 7:31',
    ]);
  });

  it('tell an end before the start, as far as both are known', () => {
    const dated = (starts: string, ends: string) =>
      toldBy(SMALL.replace('parties:', `  starts: ${starts}\n  ends: ${ends}\nparties:`));
    expect(dated('2023-10-05', '2023-10-04T08:00')).toEqual(['record/ends-before-start 4:9']);
    expect(dated('2023-10-05T09:00', '2023-10-05T08:00')).toEqual(['record/ends-before-start 4:9']);
    expect(dated('2023-10-05', '2023-10')).toEqual([]);
    expect(dated('2023', '2022')).toEqual(['record/ends-before-start 4:9']);
  });

  it.each([
    ['- a', 'record/wrong-kind'],
    ['text', 'record/wrong-kind'],
    ['', 'record/empty-file'],
    ['{}', 'record/missing-key'],
  ])('tell that %j is no record', (text, code) => {
    expect(read(text).diagnostics[0]?.code).toBe(code);
  });
});

describe('any bytes', () => {
  const skeleton = recordSkeleton('vi').replace(/^(\s*)#(?=\S)/gm, '$1');
  const scraps = [
    '\t',
    '\u0000',
    '\u202e',
    '"',
    "'",
    ': ',
    '- ',
    '[',
    '}',
    '*a ',
    '&b ',
    '\n',
    '  ',
    '|',
    '#',
    '1e9',
    '\ud800',
  ];
  const damaged = fc
    .array(fc.tuple(fc.nat(skeleton.length), fc.nat(12), fc.constantFrom(...scraps)), { minLength: 1, maxLength: 8 })
    .map((cuts) =>
      cuts.reduce((text, [at, length, scrap]) => text.slice(0, at) + scrap + text.slice(at + length), skeleton),
    );
  const inputs = fc.oneof(damaged.map(encode), fc.uint8Array({ maxLength: 200 }), fc.json().map(encode));

  it('give an outcome that can be printed, twice the same, with places in the file', () => {
    fc.assert(
      fc.property(inputs, (bytes) => {
        const outcome = readRecord({ name: 'x.yaml', bytes }, { canShow });
        const text = new TextDecoder().decode(bytes);
        for (const diagnostic of outcome.diagnostics) {
          expect(diagnostic.at?.line).toBeLessThanOrEqual(text.split('\n').length);
          expect(renderDiagnostic(diagnostic, text, 'vi')).not.toMatch(/[^\P{Cc}\n]|\p{Bidi_Control}/u);
        }
        const isWrong = outcome.diagnostics.some(({ severity }) => severity === 'error');
        expect(isWrong).toBe(outcome.value === undefined);
        expect(readRecord({ name: 'x.yaml', bytes }, { canShow }).diagnostics).toEqual(outcome.diagnostics);
      }),
      { numRuns: 100 },
    );
  }, 30_000);

  it('show a tab inside a quoted word as what it is', () => {
    const { diagnostics } = readRecord({ name: 'x.yaml', bytes: encode('id: a\tb\n') }, { canShow });
    const printed = diagnostics.map((one) => renderDiagnostic(one, 'id: a\tb\n', 'vi')).join('\n');
    expect(printed).toContain('`a\\u{9}b`');
  });

  it.each([
    ['nested 500 levels', `a: ${'['.repeat(500)}${']'.repeat(500)}`],
    ['very many unknown keys', Array.from({ length: 20_000 }, (_, at) => `k${at}: ${at}`).join('\n')],
    ['a very long list', `conclusions:\n${'  - a\n'.repeat(20_000)}`],
  ])(
    'are read in a few seconds: %s',
    (_, text) => {
      expect(read(text).diagnostics.length).toBeGreaterThan(0);
    },
    20_000,
  );
});

describe('the example records', () => {
  const folder = new URL('../../../inputs/', import.meta.url);

  it.each(readdirSync(folder).filter((name) => name.endsWith('.yaml')))('%s is right', (name) => {
    const outcome = readRecord({ name, bytes: readFileSync(new URL(name, folder)) });
    const wrong = outcome.diagnostics.filter(({ severity }) => severity !== 'note');
    expect(wrong.map((diagnostic) => renderDiagnostic(diagnostic, undefined, 'en'))).toEqual([]);
  });
});
