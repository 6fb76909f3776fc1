import { describe, expect, it } from 'vitest';
import type { StyledBlock } from '../../../../../src/theme/index.ts';
import { arrange } from '../../../../../src/writers/docx/flow/arrange.ts';
import { flowBlocks } from '../../../../../src/writers/docx/flow/flow-blocks.ts';
import type { FlowItem } from '../../../../../src/writers/docx/flow/types.ts';
import { planNumbering } from '../../../../../src/writers/docx/numbering/numbering-plan.ts';
import {
  at,
  cell,
  dataTable,
  grid,
  lookOf,
  numberedCaption,
  paragraph,
  plainLook,
  rule,
  sheet,
  table,
} from '../../../../support/styled.ts';

const scope = { lang: undefined, base: plainLook, column: 467.7, numbering: planNumbering(sheet) };
const arranged = (...blocks: StyledBlock[]): readonly FlowItem[] => arrange(flowBlocks(blocks, scope), plainLook);
const spaced = (spaceBefore: number, spaceAfter: number) =>
  paragraph('x', 'table-cell', { look: { ...lookOf('table-cell'), spaceBefore, spaceAfter } });
const wide = (spaceBefore: number, spaceAfter: number) =>
  table([467.7], [[cell(0, 'x')]], { look: { ...dataTable, spaceBefore, spaceAfter } });
const pageBreak: StyledBlock = { type: 'page-break', at };

/** What stands between the blocks, from top to bottom, as Word lays it out: lines of text count 0, empty lines their height. */
function gaps(items: readonly FlowItem[]): readonly number[] {
  const found: number[] = [];
  let after = 0;
  let empty = 0;
  for (const [index, item] of items.entries()) {
    const look = item.kind === 'paragraph' ? item.look : { spaceBefore: 0, spaceAfter: 0, line: undefined };
    const gap = empty + Math.max(after, look.spaceBefore);
    after = look.spaceAfter;
    empty = 0;
    if (item.kind === 'paragraph' && item.content.type === 'nothing' && item.look.line.rule === 'exact') {
      const height = gap + item.look.line.height;
      if (item.isRule) found.push(height);
      else empty = height;
    } else if (index > 0) found.push(gap);
  }
  return found;
}

describe('the space between blocks', () => {
  it.each([
    [3, 6, 6],
    [8, 6, 8],
  ])('after %d before a table that wants %d is %d', (after, before, gap) => {
    expect(gaps(arranged(spaced(0, after), wide(before, 0), spaced(0, 0)))).toEqual([gap, 0]);
  });

  it('below a table is the larger of what both want', () => {
    expect(gaps(arranged(wide(0, 9), spaced(4, 0)))).toEqual([9]);
    expect(gaps(arranged(wide(0, 2), spaced(4, 0)))).toEqual([4]);
  });

  it('between two tables is carried by what parts them', () => {
    const items = arranged(wide(0, 9), wide(6, 0), spaced(0, 0));
    expect(items.map(({ kind }) => kind)).toEqual(['table', 'paragraph', 'table', 'paragraph']);
    expect(gaps(items)).toEqual([9, 0]);
  });

  it('above a captioned table belongs to the caption', () => {
    const captioned = { ...wide(20, 0), caption: numberedCaption('Bảng', 1, 'x') };
    expect(gaps(arranged(spaced(0, 3), captioned, spaced(0, 0)))).toEqual([6, 0, 0]);
  });

  it.each([
    [0, 2, 2],
    [6, 2, 6],
    [2, 6, 6],
    [6, 6, 6],
    [0.5, 6, 6],
  ])('after %d above a rule that wants %d is %d', (after, before, gap) => {
    const items = arranged(spaced(0, after), rule({ spaceBefore: before, spaceAfter: 5 }), spaced(3, 0));
    expect(gaps(items)).toEqual([gap, 5]);
  });

  it('around a rule next to tables is right too', () => {
    const line = rule({ spaceBefore: 4, spaceAfter: 5 });
    expect(gaps(arranged(wide(0, 9), line, wide(7, 0), spaced(0, 0)))).toEqual([9, 7, 0]);
  });
});

describe('what may not end with a table', () => {
  it('is closed by a paragraph that shows nothing', () => {
    expect(arranged(grid([100], [[paragraph('x')]])).map(({ kind }) => kind)).toEqual(['table', 'paragraph']);
    expect(arranged().map(({ kind }) => kind)).toEqual(['paragraph']);
  });
});

describe('a page break', () => {
  it('becomes a property of what follows', () => {
    const items = arranged(spaced(0, 0), pageBreak, pageBreak, spaced(0, 0));
    expect(items.map(({ breakBefore }) => breakBefore)).toEqual([false, true]);
  });

  it('with nothing after it is none', () => {
    expect(arranged(spaced(0, 0), pageBreak).map(({ breakBefore }) => breakBefore)).toEqual([false]);
  });
});

describe('a keep', () => {
  const kept = (...blocks: StyledBlock[]): readonly FlowItem[] => arranged({ type: 'keep', at, blocks });

  it('ties each paragraph to the next, but not the last', () => {
    const looks = kept(spaced(0, 0), spaced(0, 0)).map((item) => item.kind === 'paragraph' && item.look);
    expect(looks).toMatchObject([
      { keepWithNext: true, keepTogether: true },
      { keepWithNext: false, keepTogether: true },
    ]);
  });

  it('ties the rows of its tables, and the last table only within', () => {
    const items = kept(wide(0, 0), spaced(0, 0), wide(0, 0));
    expect(items.map((item) => item.kind === 'table' && item.keep)).toEqual(['beyond', false, 'rows', false]);
  });
});
