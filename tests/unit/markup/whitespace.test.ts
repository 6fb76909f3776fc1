import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blocks, firstLine } from './support.ts';

describe('blanks in a paragraph', () => {
  test.each([
    ['<p>  a  b\n\t c  </p>', 'a b c'],
    ['<p>a <b>b</b> c</p>', 'a [bold:b] c'],
    ['<p>a <b> b </b> c</p>', 'a [bold:b ]c'],
    ['<p> <b> a </b> </p>', '[bold:a]'],
    ['<p>a<b> </b>b</p>', 'a[bold: ]b'],
    ['<p>a <br/> b</p>', 'a⏎b'],
    ['<p>a <tab/> b</p>', 'a⇥b'],
    ['<p>a <b>b <br/> c</b> d</p>', 'a [bold:b⏎c] d'],
    ['<p>a\u00A0 \u00A0b</p>', 'a\u00A0 \u00A0b'],
    ['<p>\u00A0a\u00A0</p>', '\u00A0a\u00A0'],
    ['<p>a&nbsp;b</p>', 'a\u00A0b'],
    ['<p>a <note> x  y </note> b</p>', 'a [note:x y] b'],
    ['<p>xem <ref to="t"/> .</p>', 'xem [ref:] .'],
    ['<p>a <ref to="t"> </ref> b</p>', 'a [ref:] b'],
    ['<p>a<b></b> b</p>', 'a b'],
    ['<p>a <b></b></p>', 'a'],
    ['<p>a\u2028b\u0085c</p>', 'a b c'],
  ])('%j reads %j', (body, expected) => {
    expect(firstLine(body)).toBe(expected);
  });

  test('what holds nothing is dropped', () => {
    expect(
      blocks('<p></p><p> \n </p><p><b> </b></p><title/><h1> </h1><ul></ul><ul><li> </li></ul><keep><p/></keep>'),
    ).toEqual([]);
  });

  test('no text begins or ends a paragraph with a blank, or holds two in a row', () => {
    const piece = fc.constantFrom(' ', '\n', 'a', '<b>', '</b>', '<br/>', '<note>x</note>', '  ');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        let depth = 0;
        const sound = pieces.filter((one) => {
          if (one === '</b>' && depth === 0) return false;
          depth += one === '<b>' ? 1 : one === '</b>' ? -1 : 0;
          return true;
        });
        const text = firstLine(`<p>${sound.join('')}${'</b>'.repeat(depth)}</p>`).replace(/\[bold:|\]/g, '');
        expect(text).not.toMatch(/^ | $| {2}| ⏎|⏎ /);
      }),
    );
  });
});
