import type { FontLook, StyleLoss } from '../../../theme/index.ts';
import { childOf, switchOf } from '../../xml/xml.ts';
import type { Palette } from './palette.ts';
import { attributeIn, type Chain, firstIn } from './properties.ts';

/** What a chain of run properties says of the letters. */
export interface Letters {
  readonly font: Partial<FontLook>;
  readonly uppercase?: boolean;
  readonly lost: readonly StyleLoss[];
}

/** What holds where nobody says anything (ISO 29500-1, 17.7.5: Word's own). */
const PLAIN: FontLook = {
  family: 'Times New Roman',
  size: 10,
  bold: false,
  italic: false,
  underline: false,
  color: '#000000',
  position: 'normal',
};

/** The letters of a chain, with only what it says. */
export function readLetters(chain: Chain, palette: Palette): Letters {
  const family = firstIn(chain, (one) => familyOf(childOf(one, 'rFonts')?.attributes ?? {}, palette));
  const size = Number(attributeIn(chain, 'sz', 'val'));
  const color = firstIn(chain, (one) => {
    const found = childOf(one, 'color');
    return found && (palette.color(found.attributes) ?? PLAIN.color);
  });
  const underline = attributeIn(chain, 'u', 'val');
  const bold = toggle(chain, 'b');
  const italic = toggle(chain, 'i');
  const uppercase = toggle(chain, 'caps');
  const position = positionOf(attributeIn(chain, 'vertAlign', 'val'));
  return {
    font: {
      ...(family === undefined ? {} : { family }),
      ...(size >= 2 ? { size: Math.min(400, Math.round(size)) / 2 } : {}),
      ...(bold === undefined ? {} : { bold }),
      ...(italic === undefined ? {} : { italic }),
      ...(underline === undefined ? {} : { underline: underline !== 'none' }),
      ...(color === undefined ? {} : { color }),
      ...(position === undefined ? {} : { position }),
    },
    ...(uppercase === undefined ? {} : { uppercase }),
    lost: lossesOf(chain),
  };
}

/** The letters as a whole, Word's own where the chain is silent. */
export function wholeFont({ font }: Letters): FontLook {
  return { ...PLAIN, ...font };
}

function toggle(chain: Chain, name: string): boolean | undefined {
  return firstIn(chain, (one) => switchOf(one, name));
}

/** Of the four sorts of characters, Vietnamese letters beyond A to Z are "high ANSI". */
function familyOf(attributes: Readonly<Record<string, string>>, palette: Palette): string | undefined {
  const named = attributes.hAnsiTheme ?? attributes.asciiTheme;
  const ofTheme = named === undefined ? undefined : palette.family(named);
  return ofTheme ?? attributes.hAnsi ?? attributes.ascii;
}

function positionOf(value: string | undefined): FontLook['position'] | undefined {
  if (value === undefined) return undefined;
  return value === 'superscript' || value === 'subscript' ? value : 'normal';
}

const EFFECTS = ['outline', 'shadow', 'emboss', 'imprint', 'textFill', 'textOutline', 'glow', 'bdr', 'highlight'];

function lossesOf(chain: Chain): readonly StyleLoss[] {
  const spacing = Number(attributeIn(chain, 'spacing', 'val') ?? 0);
  const hasEffect = EFFECTS.some((name) => toggle(chain, name));
  return [
    ...(spacing === 0 ? [] : (['letter-spacing'] as const)),
    ...(toggle(chain, 'smallCaps') ? (['small-capitals'] as const) : []),
    ...(toggle(chain, 'strike') || toggle(chain, 'dstrike') ? (['strike'] as const) : []),
    ...(hasEffect ? (['effects'] as const) : []),
  ];
}
