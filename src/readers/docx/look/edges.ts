import type { BorderLook } from '../../../theme/index.ts';
import { childOf } from '../../xml/xml.ts';
import type { Palette } from './palette.ts';
import { type Chain, firstIn } from './properties.ts';

/** A line at an edge, of whatever kind, as a solid one; undefined where there is none. Widths are 0.25 to 6 points. */
export function lineAt(chain: Chain, group: string, edge: string, palette: Palette): BorderLook | undefined {
  const found = firstIn(chain, (one) => childOf(one, group, edge));
  const { val = 'none', sz = '4', color, themeColor, themeTint, themeShade } = found?.attributes ?? {};
  if (val === 'none' || val === 'nil') return undefined;
  const tone = palette.color({
    ...(color === undefined ? {} : { val: color }),
    ...(themeColor === undefined ? {} : { themeColor }),
    ...(themeTint === undefined ? {} : { themeTint }),
    ...(themeShade === undefined ? {} : { themeShade }),
  });
  const eighths = Number(sz);
  const width = Math.min(6, Math.max(0.25, (Number.isFinite(eighths) ? eighths : 4) / 8));
  return { width: Math.round(width * 20) / 20, color: tone ?? '#000000' };
}
