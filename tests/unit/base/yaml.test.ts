import { describe, expect, it } from 'vitest';
import { type DataPath, formatPath, formatPlace, MAX_YAML_BYTES, readYaml } from '../../../src/base/index.ts';
import { processorTime } from '../../support/processor-time.ts';

const read = (text: string) => readYaml({ name: 'x.yaml', text });

function documentOf(text: string) {
  const { value, diagnostics } = read(text);
  expect(diagnostics).toEqual([]);
  if (!value) throw new Error('not read');
  return value;
}

const codesOf = (text: string) => read(text).diagnostics.map(({ code }) => code);
const placesOf = (text: string) => read(text).diagnostics.map(({ at }) => at && formatPlace(at));

describe('the value', () => {
  it('follows the core schema of YAML 1.2: dates, yes and no stay text', () => {
    const text = 'a: 2023-10-05\nb: no\nc: 12,5\nd: 8.50\ne: true\nf:\ng: [1, x]\nh: !!str 012\n';
    expect(documentOf(text).value).toEqual({
      a: '2023-10-05',
      b: 'no',
      c: '12,5',
      d: 8.5,
      e: true,
      f: null,
      g: [1, 'x'],
      h: '012',
    });
  });

  it('has text keys only, and keeps one that is called __proto__', () => {
    const value = documentOf('1: a\n__proto__: {x: 1}\n<<: {y: 2}\n').value;
    expect(Object.entries(value as object)).toEqual([
      ['1', 'a'],
      ['__proto__', { x: 1 }],
      ['<<', { y: 2 }],
    ]);
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
  });

  it('is null for an empty file, and does not see a byte order mark', () => {
    expect(documentOf('').value).toBeNull();
    expect(documentOf('# only\n').value).toBeNull();
    expect(documentOf('\uFEFFa: 1\n').locate(['a'])).toMatchObject({ line: 1, column: 4 });
  });
});

describe('locate', () => {
  const document = documentOf(
    'meeting:\r\n  title: Xin chào  # c\r\n  list:\n    - a: 8.50\n      b: "q"\n    - x\n  e:\n  f: [1, {g: 2}]\n  t: |\n    foo\n',
  );
  const cases: readonly (readonly [DataPath, 'key' | 'value', string, number])[] = [
    [[], 'value', '1:1', 1],
    [['meeting'], 'value', '1:1', 7],
    [['meeting', 'title'], 'value', '2:10', 8],
    [['meeting', 'title'], 'key', '2:3', 5],
    [['meeting', 'list', 0, 'a'], 'value', '4:10', 4],
    [['meeting', 'list', 0], 'value', '4:7', 1],
    [['meeting', 'list', 1], 'value', '6:7', 1],
    [['meeting', 'e'], 'value', '7:3', 1],
    [['meeting', 'f'], 'value', '8:6', 11],
    [['meeting', 'f', 1, 'g'], 'value', '8:14', 1],
    [['meeting', 't'], 'value', '9:6', 1],
    [['meeting', 'missing', 'deep'], 'value', '1:1', 7],
    [['meeting', 'missing'], 'key', '1:1', 7],
    [['nowhere'], 'value', '1:1', 1],
  ];

  it.each(cases)('%j %s is at %s', (path, part, place, length) => {
    expect(document.locate(path, part)).toEqual({
      file: 'x.yaml',
      line: Number(place.split(':')[0]),
      column: Number(place.split(':')[1]),
      length,
    });
  });

  it('finds words within a value, also within a block of text', () => {
    const folded = documentOf('a: >-\n  một hai\n  ba bốn\nb: "\\u0007"\n');
    expect(folded.locateWords(['a'], 'ba')).toMatchObject({ line: 3, column: 3, length: 2 });
    expect(folded.locateWords(['b'], '\u0007')).toMatchObject({ line: 4, column: 4, length: 8 });
  });

  it('gives a scalar as it is written, and nothing for the rest', () => {
    expect(document.sourceText(['meeting', 'list', 0, 'a'])).toBe('8.50');
    expect(document.sourceText(['meeting', 'list', 0, 'b'])).toBe('q');
    expect(document.sourceText(['meeting', 'list'])).toBeUndefined();
    expect(document.sourceText(['meeting', 'title', 'deeper'])).toBeUndefined();
  });
});

describe('faults', () => {
  it('are told all at once, in the order of the file, one for each line', () => {
    expect(placesOf('a: *b\nd: "x" y\ne: @z\na: 1\na: 2\n')).toEqual([
      'x.yaml:1:4',
      'x.yaml:2:8',
      'x.yaml:3:4',
      'x.yaml:4:1',
      'x.yaml:5:1',
    ]);
  });

  it.each([
    ['a: !!binary x', 'base/yaml-tag', 'x.yaml:1:4'],
    ['a: !!int abc', 'base/yaml-tag', 'x.yaml:1:4'],
    ['a: &b c', 'base/yaml-alias', 'x.yaml:1:4'],
    ['a: *b', 'base/yaml-alias', 'x.yaml:1:4'],
    ['a: "x\nb: 1', 'base/yaml-quote', 'x.yaml:1:4'],
    ["a: 'x\nb: 1", 'base/yaml-quote', 'x.yaml:1:4'],
    ['a: {x: 1\nb: 2', 'base/yaml-bracket', 'x.yaml:1:4'],
    ['a: 1\n b: 2', 'base/yaml-indent', 'x.yaml:2:2'],
    ['a:\n  - x\n y: 1', 'base/yaml-indent', 'x.yaml:3:2'],
    ['a:b\nc: 1', 'base/yaml-missing-colon', 'x.yaml:1:1'],
    ['a: 1\n...\nb: 2', 'base/yaml-several-documents', 'x.yaml:3:1'],
    [': a', 'base/yaml-key-not-text', 'x.yaml:1:1'],
  ])('%j is %s', (text, code, place) => {
    expect([codesOf(text)[0], placesOf(text)[0]]).toEqual([code, place]);
  });

  it('are not invented: a stray colon moves the keys below it, which are no duplicates then', () => {
    expect(codesOf('a: b: c\nb: 2\n')).toEqual(['base/yaml-colon']);
  });

  it('belong to the family of the file', () => {
    const { diagnostics } = readYaml({ name: 'theme.yaml', text: 'a: b: c' }, { family: 'template' });
    expect(diagnostics.map(({ family }) => family)).toEqual(['template']);
  });

  it('never show the parser’s English in Vietnamese', () => {
    const { diagnostics } = read('a: b: c\nd: "x" y\ne: @z\n\tf: 1\n');
    for (const { text } of diagnostics) expect(text.vi.message).toMatch(/[ăâđêôơưạảấầậắặẹếềệịọộớợụứừựữ]/);
  });
});

describe('bounds', () => {
  it('takes a file of 5 MB and refuses a larger one', () => {
    expect(codesOf(`a: ${'x'.repeat(MAX_YAML_BYTES - 3)}`)).toEqual([]);
    expect(codesOf(`a: ${'x'.repeat(MAX_YAML_BYTES - 2)}`)).toEqual(['base/yaml-too-large']);
    for (const sign of [',', '\n', ':', '[', '"', '- '])
      expect(codesOf(sign.repeat(300_001)), sign).toEqual(['base/yaml-too-many']);
  });

  it.each([
    ['flow lists', '['.repeat(100_000)],
    ['flow maps', '{a: '.repeat(50_000)],
    ['block lists', '- '.repeat(100_000)],
    ['block maps', Array.from({ length: 500 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')],
  ])('refuses %s that are too deep', (_, text) => {
    expect(codesOf(text)).toContain('base/yaml-too-deep');
  });

  it('takes linear time for many keys in one map', () => {
    const keys = (count: number) => Array.from({ length: count }, (_, at) => `k${at}: ${at}`).join('\n');
    const timed = (text: string) => {
      const start = processorTime();
      expect(codesOf(text)).toEqual([]);
      return processorTime() - start;
    };
    timed(keys(5_000));
    expect(timed(keys(40_000)) / Math.max(1, timed(keys(10_000)))).toBeLessThan(12); // quadratic: 16
  });

  it('tells at most a hundred faults, and how many more there are', () => {
    const { diagnostics } = read('a: "x\n'.repeat(1000));
    expect(diagnostics).toHaveLength(101);
    expect(diagnostics.at(-1)?.text.en.message).toContain('900');
  });
});

it('formatPath', () => {
  expect([[], ['a', 0, 'b'], [2, 'c']].map(formatPath)).toEqual(['', 'a[0].b', '[2].c']);
});
