import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../../../src/base/index.ts';
import type { StructureNode } from '../../../../src/layout/index.ts';
import type { LineBox, RunBox } from '../../../../src/layout/measure/boxes.ts';
import { lineRuns } from '../../../../src/layout/measure/line-runs.ts';
import { measureParagraph } from '../../../../src/layout/measure/measure-paragraph.ts';
import type { Scope } from '../../../../src/layout/measure/scope.ts';
import type { ParagraphLook, Run, StyledParagraph } from '../../../../src/theme/index.ts';
import { at, paragraph, plainFont, plainLook, run, sheet } from '../../../support/styled.ts';

const symbols = 'dejavu-sans/regular';
const oneFace = { regular: symbols, bold: symbols, italic: symbols, boldItalic: symbols };
const parent: StructureNode = { kind: 'section', at };

function scopeOf(width: number, warnings: Diagnostic[] = []): Scope {
  return { sheet, parent, width, height: 700, pageOf: () => '8', warn: (diagnostic) => warnings.push(diagnostic) };
}

function plain(content: string | readonly Run[], look: Partial<ParagraphLook> = {}): StyledParagraph {
  const runs = typeof content === 'string' ? [{ ...run(content), font: plainFont }] : content;
  return paragraph(runs, 'body', { look: { ...plainLook, ...look } });
}

function linesOf(block: StyledParagraph, width = 100): readonly LineBox[] {
  return measureParagraph(block, scopeOf(width)).flatMap(({ box }) =>
    box.type === 'line' ? (box.paragraph.lines[box.index] ?? []) : [],
  );
}
const texts = (lines: readonly LineBox[]) =>
  lines.map((line) =>
    lineRuns(line)
      .map(({ text }) => text)
      .join(''),
  );
const runsOf = (line: LineBox | undefined): readonly RunBox[] => (line ? lineRuns(line) : []);
const firstRun = (line: LineBox | undefined): RunBox => {
  const [found] = runsOf(line);
  if (!found) throw new Error('no run');
  return found;
};

/** At 14 pt a digit is 7 pt wide, a space 3.5 pt. */
describe('measureParagraph', () => {
  it('breaks by the widths of Tinos', () => {
    expect(texts(linesOf(plain('2020 2021 2022 2023'), 100))).toEqual(['2020 2021 2022 ', '2023']);
    expect(texts(linesOf(plain('2020 2021 2022 2023'), 90.9))).toEqual(['2020 2021 ', '2022 2023']);
    expect(texts(linesOf(plain('2020 2021 2022 2023'), 91))).toEqual(['2020 2021 2022 ', '2023']);
  });

  it('stretches the spaces of justified lines, but not the last one and none before a forced break', () => {
    const lines = linesOf(plain('2020 2021 2022 2023', { align: 'justify' }), 100);
    expect(firstRun(lines[0]).wordSpacing).toBeCloseTo((100 - 91) / 2, 9);
    expect(firstRun(lines[0]).width).toBeCloseTo(100, 9);
    expect(firstRun(lines[1]).wordSpacing).toBe(0);
    const forced: readonly Run[] = [
      { type: 'text', at, text: '2020 2021', font: plainFont },
      { type: 'line-break', at, font: plainFont },
      { type: 'text', at, text: '2022', font: plainFont },
    ];
    expect(linesOf(plain(forced, { align: 'justify' })).map((line) => firstRun(line).wordSpacing)).toEqual([0, 0]);
  });

  it('does not make lines taller for signs of the fallback font, which are set smaller', () => {
    const families = { ...sheet.families, Signs: oneFace };
    for (let size = 6; size <= 40; size += 0.5) {
      const font = { ...plainFont, size };
      const sign = { ...font, family: 'Signs', size: Math.floor(size * 0.85 * 2) / 2 };
      const runs: readonly Run[] = [
        { type: 'text', at, text: 'việc ', font },
        { type: 'text', at, text: '☐✓', font: sign },
      ];
      const heights = [runs.slice(0, 1), runs].map((some) => {
        const block = plain(some, { font });
        const [item] = measureParagraph(block, { ...scopeOf(1000), sheet: { ...sheet, families } });
        return item?.height;
      });
      expect(heights[1]).toBe(heights[0]);
    }
  });

  it('leaves no-break spaces as wide as they are', () => {
    const [line] = linesOf(plain('2020\u00a02021 2022 2023', { align: 'justify' }), 100);
    expect(firstRun(line).wordSpacing).toBeCloseTo(9, 9);
  });

  it('moves centred and right-aligned lines', () => {
    expect(firstRun(linesOf(plain('2020', { align: 'center' }))[0]).x).toBeCloseTo(36, 9);
    expect(firstRun(linesOf(plain('2020', { align: 'right' }))[0]).x).toBeCloseTo(72, 9);
  });

  it('ends lines with the space that parts words, without counting its width', () => {
    const [line] = linesOf(plain('2020 2021 2022 2023'), 100);
    expect(firstRun(line).text).toBe('2020 2021 2022 ');
    expect(firstRun(line).width).toBeCloseTo(91, 9);
  });

  it('adds that space before forced breaks and tabs', () => {
    const runs: readonly Run[] = [
      { type: 'text', at, text: 'Độc lập', font: plainFont },
      { type: 'line-break', at, font: plainFont },
      { type: 'text', at, text: 'a', font: plainFont },
      { type: 'tab', at, font: plainFont },
      { type: 'text', at, text: 'b', font: plainFont },
    ];
    expect(texts(linesOf(plain(runs)))).toEqual(['Độc lập ', 'a b']);
  });

  it('composes letters and shows upper case where the look says so', () => {
    expect(texts(linesOf(plain('a\u0323\u0306', { uppercase: true })))).toEqual(['Ặ']);
  });

  it('draws neither soft hyphens nor zero width spaces', () => {
    expect(texts(linesOf(plain('a\u00adb\u200bc')))).toEqual(['abc']);
  });

  it('makes one run of neighbours with one look, and none of neighbours with two', () => {
    const bold = { ...plainFont, bold: true };
    const runs: readonly Run[] = [
      { type: 'text', at, text: 'a', font: plainFont },
      { type: 'text', at, text: 'b', font: { ...plainFont } },
      { type: 'text', at, text: 'c', font: bold },
    ];
    const [line] = linesOf(plain(runs));
    expect(runsOf(line).map(({ text, look }) => [text, look.face.key])).toEqual([
      ['ab', 'tinos/regular'],
      ['c', 'tinos/bold'],
    ]);
  });

  it('takes a line’s height from the largest look on it', () => {
    const runs: readonly Run[] = [
      { type: 'text', at, text: 'a', font: plainFont },
      { type: 'text', at, text: 'b', font: { ...plainFont, size: 20 } },
    ];
    expect(linesOf(plain(runs))[0]?.height).toBeCloseTo(23, 9);
  });

  it('gives an empty paragraph a line of its font', () => {
    const [line] = linesOf(plain(''));
    expect(line?.height).toBeCloseTo(16.1, 9);
    expect(runsOf(line)).toEqual([]);
  });

  it('stands borders inside the paragraph', () => {
    const border = { width: 1, color: '#ff0000' };
    const [leaf] = measureParagraph(plain('a', { borderTop: border, borderBottom: border }), scopeOf(100));
    expect(leaf?.height).toBeCloseTo(18.1, 9);
  });

  it('calls foot notes on the line where they are called', () => {
    const runs: readonly Run[] = [
      { type: 'text', at, text: '2020 2021 2022 2023', font: plainFont },
      { type: 'note', at, font: plainFont, number: 7 },
    ];
    expect(measureParagraph(plain(runs), scopeOf(100)).map(({ notes }) => notes)).toEqual([[], [7]]);
    const call = runsOf(linesOf(plain(runs))[1])[1];
    expect(call?.look.rise).toBeGreaterThan(0);
    expect(call?.owner).toMatchObject({ kind: 'note-call', number: 7, parent: { kind: 'paragraph' } });
  });

  it('makes links nodes of their own, with their words', () => {
    const inner = [{ type: 'text', at, text: 'trang tin', font: plainFont }] as const;
    const [line] = linesOf(plain([{ type: 'link', at, font: plainFont, href: 'https://a.vn', runs: inner }]));
    expect(firstRun(line).owner).toMatchObject({ kind: 'link', href: 'https://a.vn', text: 'trang tin' });
  });

  it('forbids page ends after the first line and before the last', () => {
    const bonds = (look: Partial<ParagraphLook>) =>
      measureParagraph(plain('2020 2021 2022 2023 2024 2025', look), scopeOf(30)).map(({ bond }) => bond);
    expect(bonds({})).toEqual([0, 4, 0, 0, 0, 4]);
    expect(bonds({ keepTogether: true })).toEqual([0, 4, 2, 2, 2, 4]);
    expect(bonds({ widowControl: false })).toEqual([0, 0, 0, 0, 0, 0]);
  });

  it('reduces indents that leave no room for text, and says so', () => {
    const warnings: Diagnostic[] = [];
    const leaves = measureParagraph(
      plain('2020 2021', { indent: { left: 200, right: 20, firstLine: -20 } }),
      scopeOf(50, warnings),
    );
    expect(warnings.map(({ code, at: place }) => [code, place])).toEqual([['layout/too-narrow', at]]);
    // The first line has 34 pt, the others 14 pt: one letter’s width.
    expect(leaves).toHaveLength(3);
  });
});
