import type { SeenAlign, SeenBorder, SeenBorders, SeenLineHeight, SeenText } from '../../seen-document.ts';
import { childOf, switchOf, type Xml } from '../../xml/xml.ts';
import { attributeIn, type Cascade, firstIn, pointsOf } from './cascade.ts';
import { colorOf } from './run-look.ts';

/** The look of a paragraph as a whole. */
export type ParagraphLook = Pick<SeenText, 'align' | 'firstLine' | 'indent' | 'spaceBefore' | 'spaceAfter' | 'line'> & {
  readonly right: number;
  readonly borders: SeenBorders;
};

const ALIGNS: Readonly<Record<string, SeenAlign>> = {
  left: 'left',
  start: 'left',
  center: 'center',
  right: 'right',
  end: 'right',
  both: 'justify',
  distribute: 'justify',
};

/** How a paragraph looks in the end. */
export function paragraphLook(paragraph: Xml, cascade: Cascade): ParagraphLook {
  const all = cascade.paragraph(paragraph);
  const length = (child: string, ...names: readonly string[]) =>
    firstIn(names, (name) => pointsOf(attributeIn(all, child, name))) ?? 0;
  const auto = (name: string) => /^(?:1|true|on)$/.test(attributeIn(all, 'spacing', name) ?? '');
  const hanging = pointsOf(attributeIn(all, 'ind', 'hanging'));
  const contextual = firstIn(all, (one) => switchOf(one, 'contextualSpacing')) ?? false;
  return {
    align: ALIGNS[attributeIn(all, 'jc', 'val') ?? 'left'] ?? 'left',
    firstLine: hanging === undefined ? length('ind', 'firstLine') : -hanging,
    indent: length('ind', 'left', 'start'),
    right: length('ind', 'right', 'end'),
    spaceBefore: auto('beforeAutospacing') ? AUTO : length('spacing', 'before'),
    spaceAfter: contextual ? 0 : auto('afterAutospacing') ? AUTO : length('spacing', 'after'),
    line: lineOf(all),
    borders: bordersOf(all),
  };
}

/** What programs put for "automatic" space. */
const AUTO = 14;
/** `line` counts 240ths of a line where its rule is `auto`. */
const LINE = 12;

function lineOf(all: readonly Xml[]): SeenLineHeight {
  const height = pointsOf(attributeIn(all, 'spacing', 'line'));
  const rule = attributeIn(all, 'spacing', 'lineRule');
  if (height === undefined) return { rule: 'multiple', factor: 1 };
  if (rule === 'exact' || rule === 'atLeast') return { rule, height };
  return { rule: 'multiple', factor: height / LINE };
}

function bordersOf(all: readonly Xml[]): SeenBorders {
  return bordersIn(firstIn(all, (one) => childOf(one, 'pBdr')));
}

/** The borders that an element of borders names. */
export function bordersIn(element: Xml | undefined): SeenBorders {
  const entries = (['top', 'bottom', 'left', 'right'] as const).flatMap((side) => {
    const border = borderOf(childOf(element, side));
    return border ? [[side, border] as const] : [];
  });
  return Object.fromEntries(entries);
}

function borderOf(element: Xml | undefined): SeenBorder | undefined {
  const { val = 'none', sz, color } = element?.attributes ?? {};
  if (val === 'none' || val === 'nil') return undefined;
  return { width: Number(sz ?? 4) / 8, color: colorOf(color), solid: val === 'single' || val === 'thick' };
}
