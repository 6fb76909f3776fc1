import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writeFragment } from '../../../../src/template/fragment.ts';
import { proseBlocks } from '../../../../src/template/prose/blocks.ts';
import { proseInlines } from '../../../../src/template/prose/marks.ts';

const written = (fragment: Parameters<typeof writeFragment>[0]): string =>
  writeFragment(fragment, 0, (text) => text).replaceAll(' at="0"', '');
const inline = (text: string): string => written(proseInlines(text));
const blocks = (text: string, style?: string): string => written(proseBlocks(text, style));

describe('marks within a paragraph', () => {
  test.each([
    ['**đậm** và *nghiêng*', '<b>đậm</b> và <i>nghiêng</i>'],
    ['***cả hai***', '<b><i>cả hai</i></b>'],
    ['**a *b* c**', '<b>a <i>b</i> c</b>'],
    ['*a **b** c*', '<i>a <b>b</b> c</i>'],
    ['(**a**), “*b*”.', '(<b>a</b>), “<i>b</i>”.'],
    ['**Nghệ An**: *x*', '<b>Nghệ An</b>: <i>x</i>'],
    ['**hai\ndòng**', '<b>hai\ndòng</b>'],
    ['2*3*4', '2*3*4'],
    ['a * b * c', 'a * b * c'],
    ['a *b', 'a *b'],
    ['a* b', 'a* b'],
    ['**a*', '**a*'],
    ['*a**', '*a**'],
    ['**a** b**', '<b>a</b> b**'],
    ['*a **b* c**', '<i>a **b</i> c**'],
    ['****', '****'],
    ['****a****', '****a****'],
    ['** **', '** **'],
    ['*', '*'],
    ['', ''],
    ['\\*a\\*', '*a*'],
    ['\\\\', '\\'],
    ['C:\\temp', 'C:\\temp'],
    ['\\', '\\'],
    ['_a_ `b` [c](d) # e <b>', '_a_ `b` [c](d) # e <b>'],
    ['giá 5*', 'giá 5*'],
    ['(*) chú thích', '(*) chú thích'],
    ['* một * hai', '* một * hai'],
    ['Đạt 6,13%* (**)', 'Đạt 6,13%* (**)'],
  ])('%j', (text, expected) => {
    expect(inline(text)).toBe(expected);
  });

  test('loses no sign but the marks', () => {
    const unit = fc.constantFrom('*', '**', 'a', ' ', '.', 'ệ', '1', '\n');
    fc.assert(
      fc.property(fc.string({ unit }), (text) => {
        const back = inline(text)
          .replace(/<\/?b>/g, '**')
          .replace(/<\/?i>/g, '*');
        expect(back).toBe(text);
      }),
    );
  });

  test('a hostile text of any length is read in good time and without exhausting the stack', () => {
    for (const unit of ['*a ', '**a *b ', '*a** ', ' *', 'a* *b', '*(', ')*', '*a **b '])
      expect(inline(unit.repeat(20_000)).length).toBeGreaterThan(20_000);
    const nested = `${'*(**('.repeat(5000)}x${')**)*'.repeat(5000)}`;
    expect(inline(nested)).toContain('x');
  });
});

describe('blocks', () => {
  test.each([
    ['một', '<p>một</p>'],
    ['một\nhai', '<p>một\nhai</p>'],
    ['một\n\nhai\n \n\nba', '<p>một</p><p>hai</p><p>ba</p>'],
    ['một\r\n\r\nhai', '<p>một</p><p>hai</p>'],
    ['- a\n- b', '<ul><li>a</li><li>b</li></ul>'],
    ['- a\n\n- b', '<ul><li>a</li><li>b</li></ul>'],
    ['- a\n  tiếp\n- b', '<ul><li>a\n  tiếp</li><li>b</li></ul>'],
    ['Gồm:\n- a\n- b\nHết.', '<p>Gồm:</p><ul><li>a</li><li>b</li></ul><p>Hết.</p>'],
    ['-a\n–b', '<p>-a\n–b</p>'],
    ['\\- a', '<p>- a</p>'],
    ['-5%', '<p>-5%</p>'],
    ['1. a\n2. b', '<p>1. a\n2. b</p>'],
    ['# a', '<p># a</p>'],
    ['- **a**: b', '<ul><li><b>a</b>: b</li></ul>'],
    ['**a\n\nb**', '<p>**a</p><p>b**</p>'],
    ['', ''],
    [' \n \n', ''],
  ])('%j', (text, expected) => {
    expect(blocks(text)).toBe(expected);
  });

  test('paragraphs take a style', () => {
    expect(blocks('a\n- b', 'lead')).toBe('<p style="lead">a</p><ul><li>b</li></ul>');
  });
});
