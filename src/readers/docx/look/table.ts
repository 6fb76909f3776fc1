import type { BorderLook, StyleLoss, TableLook, WordTable } from '../../../theme/index.ts';
import { childOf, elementsOf, valOf, type Xml } from '../../xml/xml.ts';
import { lineAt } from './edges.ts';
import { readLetters } from './font.ts';
import type { Palette } from './palette.ts';
import { type Chain, firstIn, type StyleTable } from './properties.ts';

/** A table style with what it inherits from others. */
export function readTableStyle(style: Xml, styles: StyleTable, palette: Palette): WordTable {
  const id = style.attributes.styleId ?? '';
  const all = styles.chain(id);
  const whole = all.flatMap((one) => childOf(one, 'tblPr') ?? []);
  const head = all.flatMap((one) =>
    elementsOf(one, 'tblStylePr').filter(({ attributes }) => attributes.type === 'firstRow'),
  );
  const cells = head.flatMap((one) => childOf(one, 'tcPr') ?? []);
  const edge = (name: string) => lineAt(whole, 'tblBorders', name, palette);
  const below = lineAt(cells, 'tcBorders', 'bottom', palette);
  const border = edge('left') && edge('right') ? edge('top') : undefined;
  const shading = firstIn(cells, (one) => childOf(one, 'shd'));
  const headFill = shading && palette.color({ ...shading.attributes, val: '' });
  const padding = paddingOf(whole);
  return {
    id,
    name: valOf(style, 'name') ?? id,
    ...optional('border', border),
    ...optional('insideHorizontal', edge('insideH') ?? below),
    ...optional('insideVertical', edge('insideV')),
    ...optional('headFill', headFill),
    headFont: readLetters(
      head.flatMap((one) => childOf(one, 'rPr') ?? []),
      palette,
    ).font,
    ...optional('cellPadding', padding),
    lost: lossesOf(all, border, edge('top') ?? edge('bottom') ?? below),
  };
}

function optional<K extends string, V>(key: K, value: V | undefined): { readonly [key in K]?: V };
function optional(key: string, value: unknown): Readonly<Record<string, unknown>> {
  return value === undefined ? {} : { [key]: value };
}

function paddingOf(whole: Chain): TableLook['cellPadding'] | undefined {
  if (!whole.some((one) => childOf(one, 'tblCellMar'))) return undefined;
  const side = (...names: readonly string[]): number => {
    const width = firstIn(whole, (one) =>
      names.map((name) => childOf(one, 'tblCellMar', name)?.attributes.w).find(Boolean),
    );
    return Math.min(72, Math.max(0, Number(width ?? 0) / 20)) || 0;
  };
  return { top: side('top'), right: side('right', 'end'), bottom: side('bottom'), left: side('left', 'start') };
}

const BANDS = /^(?:band[12](?:Horz|Vert)|firstCol|lastCol|lastRow)$/;

function lossesOf(
  all: readonly Xml[],
  border: BorderLook | undefined,
  open: BorderLook | undefined,
): readonly StyleLoss[] {
  const banded = all.some((style) =>
    elementsOf(style, 'tblStylePr').some(
      (part) => BANDS.test(part.attributes.type ?? '') && elementsOf(part).length > 0,
    ),
  );
  return [...(banded ? (['bands'] as const) : []), ...(open && !border ? (['open-table'] as const) : [])];
}
