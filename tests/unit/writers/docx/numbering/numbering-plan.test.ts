import { describe, expect, it } from 'vitest';
import type { FontLook, StyledList } from '../../../../../src/theme/index.ts';
import { planNumbering } from '../../../../../src/writers/docx/numbering/numbering-plan.ts';
import { numberFormats } from '../../../../../src/writers/docx/numbering/word-number.ts';
import { list, plainFont, sheet } from '../../../../support/styled.ts';

const INDENT = { left: 36, right: 0, firstLine: -18 };
const labelled = (marker: StyledList['marker'], labels: readonly string[], start = 1, level = 0): StyledList =>
  list(
    marker,
    labels.map((label) => [label, 'x'] as const),
    { start, level },
  );

/** The labels that Word shows for lists: it counts each run of each numbering by itself. */
function shownByWord(lists: readonly StyledList[]): readonly (readonly string[])[] {
  const plan = planNumbering(sheet);
  const marks = lists.map((one) => plan.marksFor(one, INDENT));
  const levels = new Map(plan.options().config.map(({ reference, levels: all }) => [reference, all]));
  const counters = new Map<string, number>();
  return marks.map((items, at) =>
    items.map(({ reference, instance, level }) => {
      const found = levels.get(reference)?.[level];
      if (!found) throw new Error('no level');
      const key = `${reference} ${instance} ${level}`;
      const number = counters.get(key) ?? found.start ?? 1;
      counters.set(key, number + 1);
      const show = numberFormats[lists[at]?.marker ?? 'bullet'].show ?? String;
      return (found.text ?? '').replace(`%${level + 1}`, show(number));
    }),
  );
}

describe('the numbering of lists', () => {
  it('shows the very labels of the items, each list from its own start', () => {
    const lists = [
      labelled('decimal', ['1.', '2.', '3.']),
      labelled('decimal', ['1.', '2.']),
      labelled('decimal', ['7.', '8.'], 7),
      labelled('decimal-paren', ['1)', '2)']),
      labelled('roman', ['i.', 'ii.', 'iii.', 'iv.']),
      labelled('upper-roman', ['IX.', 'X.'], 9),
      labelled('bullet', ['•', '•']),
      labelled('dash', ['–', '–'], 1, 1),
      labelled(
        'letter',
        [...'abcdđeghiklm'].map((letter) => `${letter})`),
      ),
      labelled('letter', ['a)', 'b)', 'c)']),
      labelled('letter', ['đ)', 'e)', 'g)'], 5),
    ];
    expect(shownByWord(lists)).toEqual(lists.map((one) => one.items.map((item) => item.label)));
  });

  it('has marks in a font of their own, and lists without it apart', () => {
    const plan = planNumbering(sheet);
    const signs = labelled('dash', ['☐', '☐']);
    const font: FontLook = { ...plainFont, family: 'Signs', size: 11.5 };
    const own = { ...signs, items: signs.items.map((item) => ({ ...item, labelFont: font })) };
    const [first, second] = [plan.marksFor(own, INDENT), plan.marksFor(signs, INDENT)];
    expect(first[0]?.reference).toBe(first[1]?.reference);
    expect(second[0]?.reference).not.toBe(first[0]?.reference);
    const styles = plan.options().config.map(({ levels }) => levels[0]?.style?.run);
    expect(styles).toEqual([{ font: 'Signs', size: 23, bold: false, italics: false }, undefined]);
  });

  it('counts by itself wherever Word can', () => {
    const marks = planNumbering(sheet).marksFor(labelled('letter', ['a)', 'b)', 'c)', 'd)', 'đ)', 'e)']), INDENT);
    const references = marks.map(({ reference }) => reference);
    expect(new Set(references.slice(0, 4)).size).toBe(1);
    expect(new Set(references).size).toBe(3);
  });

  it('makes one definition for all lists of a kind, and a run for each list', () => {
    const plan = planNumbering(sheet);
    const [first] = plan.marksFor(labelled('decimal', ['1.']), INDENT);
    const [second] = plan.marksFor(labelled('decimal', ['1.'], 1, 1), INDENT);
    expect(plan.options().config).toHaveLength(1);
    expect(second?.reference).toBe(first?.reference);
    expect(second?.instance).not.toBe(first?.instance);
  });

  it('gives each level its indent, and knows no level below the ninth', () => {
    const plan = planNumbering(sheet);
    const deep = { left: 200, right: 0, firstLine: -20 };
    const [mark] = plan.marksFor(labelled('decimal', ['1.'], 1, 12), deep);
    expect(mark?.level).toBe(8);
    const levels = plan.options().config[0]?.levels ?? [];
    expect(levels).toHaveLength(9);
    expect(levels[8]?.style?.paragraph?.indent).toEqual({ left: 4000, hanging: 400 });
    expect(levels[0]?.style?.paragraph?.indent).toEqual({ left: 720, hanging: 360 });
  });
});
