import type { Points } from '../../../base/index.ts';
import type { LineSpacing, ParagraphLook, StyleLoss, TabStop } from '../../../theme/index.ts';
import { childOf, elementsOf, switchOf, valOf } from '../../xml/xml.ts';
import { lineAt } from './edges.ts';
import { readLetters, wholeFont } from './font.ts';
import type { Palette } from './palette.ts';
import { attributeIn, type Chain, firstIn } from './properties.ts';

/** A paragraph's look, and what of it no look of ours has. */
export interface FoundLook {
  readonly look: ParagraphLook;
  readonly lost: readonly StyleLoss[];
}

/** The look of a paragraph from the properties that it and its letters inherit. */
export function readParagraphLook(format: Chain, letters: Chain, palette: Palette): FoundLook {
  const found = readLetters(letters, palette);
  const on = (name: string): boolean => firstIn(format, (one) => switchOf(one, name)) ?? false;
  const fill = firstIn(format, (one) => childOf(one, 'shd'));
  const fillColor = fill && palette.color({ ...fill.attributes, val: '' });
  const borderTop = lineAt(format, 'pBdr', 'top', palette);
  const borderBottom = lineAt(format, 'pBdr', 'bottom', palette);
  const look: ParagraphLook = {
    font: wholeFont(found),
    align: alignOf(attributeIn(format, 'jc', 'val')),
    indent: indentOf(format),
    spaceBefore: spaceOf(format, 'before'),
    spaceAfter: spaceOf(format, 'after'),
    line: lineOf(format),
    keepWithNext: on('keepNext'),
    keepTogether: on('keepLines'),
    widowControl: firstIn(format, (one) => switchOf(one, 'widowControl')) ?? true,
    uppercase: found.uppercase ?? false,
    tabs: tabsOf(format),
    ...(borderTop ? { borderTop } : {}),
    ...(borderBottom ? { borderBottom } : {}),
    ...(fillColor === undefined ? {} : { fill: fillColor }),
  };
  return { look, lost: [...found.lost, ...lossesOf(format, on, palette)] };
}

const ALIGNMENTS: Readonly<Record<string, ParagraphLook['align']>> = {
  center: 'center',
  right: 'right',
  end: 'right',
  both: 'justify',
  distribute: 'justify',
};

function alignOf(value = 'left'): ParagraphLook['align'] {
  return ALIGNMENTS[value] ?? 'left';
}

function twips(value: string | undefined): Points {
  const found = Number(value ?? 0);
  return Number.isFinite(found) && Math.abs(found) < 40_000 ? found / 20 : 0;
}

function indentOf(format: Chain): ParagraphLook['indent'] {
  const left = Math.max(0, twips(attributeIn(format, 'ind', 'left', 'start')));
  const first = firstIn(format, (one) => {
    const { firstLine, hanging } = childOf(one, 'ind')?.attributes ?? {};
    return hanging === undefined ? firstLine && twips(firstLine) : -twips(hanging);
  });
  return {
    left,
    right: Math.max(0, twips(attributeIn(format, 'ind', 'right', 'end'))),
    firstLine: Math.max(-left, Number(first ?? 0)),
  };
}

/** "Automatic" spacing is that of web pages: 14 points (ISO 29500-1, 17.3.1.33). */
const AUTOMATIC = 14;

function spaceOf(format: Chain, edge: 'before' | 'after'): Points {
  const automatic = attributeIn(format, 'spacing', `${edge}Autospacing`);
  if (automatic !== undefined && /^(?:1|true|on)$/.test(automatic)) return AUTOMATIC;
  return Math.max(0, twips(attributeIn(format, 'spacing', edge)));
}

function lineOf(format: Chain): LineSpacing {
  const value = attributeIn(format, 'spacing', 'line');
  const rule = attributeIn(format, 'spacing', 'lineRule');
  const amount = Math.abs(Number(value ?? 240));
  if (!(amount > 0)) return { rule: 'multiple', factor: 1 };
  if (rule === 'exact') return { rule: 'exact', height: Math.min(500, Math.max(1, amount / 20)) };
  if (rule === 'atLeast') return { rule: 'at-least', height: Math.min(500, Math.max(1, amount / 20)) };
  return { rule: 'multiple', factor: Math.min(5, Math.max(0.5, amount / 240)) };
}

/** Stops are inherited one by one; "clear" takes one away. */
function tabsOf(format: Chain): readonly TabStop[] {
  const stops = new Map<number, TabStop>();
  for (const one of format.toReversed())
    for (const { attributes } of elementsOf(childOf(one, 'tabs') ?? one, 'tab')) {
      const { val = 'left', pos = '0', leader = 'none' } = attributes;
      const position = twips(pos);
      const align = { center: 'center', right: 'right', end: 'right' }[val] ?? 'left';
      if (val === 'clear') stops.delete(position);
      else if (position > 0 && val !== 'bar')
        stops.set(position, {
          position,
          align: align === 'center' || align === 'right' ? align : 'left',
          ...(leader === 'none' ? {} : { leader: 'dot' as const }),
        });
    }
  return [...stops.values()].sort((a, b) => a.position - b.position);
}

function lossesOf(format: Chain, on: (name: string) => boolean, palette: Palette): readonly StyleLoss[] {
  const sides = (['left', 'right', 'bar'] as const).some((edge) => lineAt(format, 'pBdr', edge, palette));
  const numbering = firstIn(format, (one) => valOf(one, 'numPr', 'numId'));
  const negative = ['left', 'start', 'right', 'end'].some((edge) => Number(attributeIn(format, 'ind', edge) ?? 0) < 0);
  return [
    ...(sides ? (['side-borders'] as const) : []),
    ...(on('contextualSpacing') ? (['contextual-spacing'] as const) : []),
    ...(numbering !== undefined && numbering !== '0' ? (['numbering'] as const) : []),
    ...(format.some((one) => childOf(one, 'framePr')) ? (['frame'] as const) : []),
    ...(on('pageBreakBefore') ? (['page-break'] as const) : []),
    ...(negative ? (['negative-indent'] as const) : []),
  ];
}
