import { describe, expect, it } from 'vitest';
import { breakLines } from '../../../../src/layout/measure/break-lines.ts';
import type { RawLine } from '../../../../src/layout/measure/raw-line.ts';
import { tabStops } from '../../../../src/layout/measure/tab-stops.ts';
import type { TabStop } from '../../../../src/theme/index.ts';

/** Every character is 10 wide. */
const ruler = (start: number, end: number) => (end - start) * 10;

interface Plan {
  readonly width?: number;
  readonly left?: number;
  readonly firstLine?: number;
  readonly tabs?: readonly TabStop[];
}

function linesOf(text: string, { width = 100, left = 0, firstLine = 0, tabs = [] }: Plan = {}): readonly RawLine[] {
  const edges = { first: left + firstLine, left, right: width };
  return breakLines(text, ruler, edges, tabStops({ tabs, indent: { left, right: 0, firstLine } }));
}

const shown = (text: string, plan?: Plan) => linesOf(text, plan).map(({ start, end }) => text.slice(start, end));
const places = (text: string, plan?: Plan) =>
  linesOf(text, plan).map(({ segments }) => segments.map(({ start, end, x }) => [text.slice(start, end), x]));

describe('breakLines', () => {
  it('fills each line with all that fits, spaces at the end hanging', () => {
    expect(shown('aaaa bbbbb cccc')).toEqual(['aaaa bbbbb ', 'cccc']);
    expect(shown('aaaa bbbbb     cccc')).toEqual(['aaaa bbbbb     ', 'cccc']);
    expect(shown('aaaa bbbbbb cccc')).toEqual(['aaaa ', 'bbbbbb ', 'cccc']);
  });

  it('does not break at no-break spaces', () => {
    expect(shown('aaaa bbb\u00a0ccc')).toEqual(['aaaa ', 'bbb\u00a0ccc']);
  });

  it('has one line for an empty text', () => {
    expect(linesOf('')).toHaveLength(1);
  });

  it('breaks by force, and marks such lines and the last one', () => {
    const lines = linesOf('aa\nbb cc\n');
    expect(lines.map(({ start, end, forced, last }) => [start, end, forced, last])).toEqual([
      [0, 2, true, false],
      [3, 8, true, false],
      [9, 9, true, true],
    ]);
  });

  it('breaks a word wider than the line between letters, after moving it to a line of its own', () => {
    expect(shown(`aa ${'b'.repeat(25)} cc`)).toEqual(['aa ', 'b'.repeat(10), 'b'.repeat(10), 'bbbbb cc']);
  });

  it('never parts a letter from its marks', () => {
    expect(shown('e\u0323\u0302e\u0323\u0302e\u0323\u0302', { width: 40 })).toEqual([
      'e\u0323\u0302',
      'e\u0323\u0302',
      'e\u0323\u0302',
    ]);
    const long = 'e\u0323\u0302'.repeat(1000);
    expect(shown(long, { width: 30 }).every((line) => line === 'e\u0323\u0302')).toBe(true);
  });

  it('sets at least one letter a line where not even one fits', () => {
    expect(shown('abc', { width: 5 })).toEqual(['a', 'b', 'c']);
  });

  it('indents the first line, or all but the first', () => {
    expect(places('aaaa bbbb cccc', { left: 10, firstLine: 30 })).toEqual([[['aaaa ', 40]], [['bbbb cccc', 10]]]);
    expect(places('aaaa bbbb cccc', { left: 30, firstLine: -30 })).toEqual([[['aaaa bbbb ', 0]], [['cccc', 30]]]);
  });

  it('tells where the last character that counts ends', () => {
    expect(linesOf('aaaa bbb   ccc').map(({ ink }) => ink)).toEqual([80, 30]);
  });
});

describe('tabs', () => {
  it('go to the next stop, then every 36 pt from the column’s edge', () => {
    expect(places('a\tb\tc', { width: 400, tabs: [{ position: 50, align: 'left' }] })).toEqual([
      [
        ['a', 0],
        ['b', 50],
        ['c', 72],
      ],
    ]);
  });

  it('go to the text of a hanging indent first: so list items find their place', () => {
    expect(places('1.\tb', { width: 400, left: 50, firstLine: -30 })).toEqual([
      [
        ['1.', 20],
        ['b', 50],
      ],
    ]);
  });

  it('go past a mark that is wider than its hanging indent', () => {
    expect(places('1111\tb', { width: 400, left: 50, firstLine: -30 })).toEqual([
      [
        ['1111', 20],
        ['b', 72],
      ],
    ]);
  });

  it('centre and right-align what follows', () => {
    const tabs = [
      { position: 100, align: 'center' },
      { position: 200, align: 'right' },
    ] as const;
    expect(places('\tbbbb\tcc', { width: 400, tabs })).toEqual([
      [
        ['bbbb', 80],
        ['cc', 180],
      ],
    ]);
  });

  it('never move text back over what stands before', () => {
    expect(places('aaaaaaa\tbbbb', { width: 400, tabs: [{ position: 80, align: 'right' }] })).toEqual([
      [
        ['aaaaaaa', 0],
        ['bbbb', 70],
      ],
    ]);
  });

  it('keep a right stop a hair beyond the line’s end on the line', () => {
    expect(places('a\tbb', { width: 100, tabs: [{ position: 100.1, align: 'right' }] })).toEqual([
      [
        ['a', 0],
        ['bb', 80],
      ],
    ]);
  });

  it('go on on the next line where there is no stop left', () => {
    expect(places('aaaaaaaa\tb', { width: 90 })).toEqual([[['aaaaaaaa', 0]], [['b', 36]]]);
  });

  it('leave a leader of dots', () => {
    const [line] = linesOf('a\tb', { width: 100, tabs: [{ position: 100, align: 'right', leader: 'dot' }] });
    expect(line?.leaders).toEqual([{ from: 10, to: 90, at: 1 }]);
  });
});
