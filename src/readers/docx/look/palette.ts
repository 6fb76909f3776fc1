import { childOf, elementsOf, type Xml } from '../../xml/xml.ts';
import { areNear, shade, tint } from './tones.ts';

/** The fonts and colours that a file's theme gives names to. */
export interface Palette {
  /** The family of `minorHAnsi`, `majorAscii` and the like. */
  family(name: string): string | undefined;
  /** `#rrggbb` of a colour element's attributes (`val` or `fill`, `themeColor` or `themeFill` …); undefined for "auto". */
  color(attributes: Readonly<Record<string, string>>): string | undefined;
}

/** Names of colours that stand for others of the scheme (ISO 29500-1, 17.18.97). */
const ALIASES: Readonly<Record<string, string>> = {
  text1: 'dk1',
  text2: 'dk2',
  background1: 'lt1',
  background2: 'lt2',
  dark1: 'dk1',
  dark2: 'dk2',
  light1: 'lt1',
  light2: 'lt2',
  hyperlink: 'hlink',
  followedHyperlink: 'folHlink',
};

/** Reads the theme part; without one nothing has a name. */
export function readPalette(root: Xml | undefined): Palette {
  const fonts = childOf(root, 'themeElements', 'fontScheme');
  const scheme = childOf(root, 'themeElements', 'clrScheme');
  const colors = new Map(
    (scheme ? elementsOf(scheme) : []).flatMap((slot): readonly (readonly [string, string])[] => {
      const [color] = elementsOf(slot);
      const hex = readHex(color?.attributes.lastClr ?? color?.attributes.val);
      return hex === undefined ? [] : [[slot.name, hex]];
    }),
  );
  return {
    family: (name) => {
      const set = name.startsWith('major') ? 'majorFont' : 'minorFont';
      return childOf(fonts, set, 'latin')?.attributes.typeface || undefined;
    },
    color: (attributes) => {
      const name = attributes.themeColor ?? attributes.themeFill;
      const named = name === undefined ? undefined : colors.get(ALIASES[name] ?? name);
      const written = readHex(attributes.fill ?? attributes.color ?? attributes.val);
      if (named === undefined) return written;
      const { themeTint = attributes.themeFillTint, themeShade = attributes.themeFillShade } = attributes;
      const found = toned(named, themeTint, themeShade);
      // The program that saved the file rounded in its own way.
      return written !== undefined && areNear(written, found) ? written : found;
    },
  };
}

function toned(color: string, lighter: string | undefined, darker: string | undefined): string {
  const light = share(lighter);
  const dark = share(darker);
  if (light !== undefined) return tint(color, light);
  return dark === undefined ? color : shade(color, dark);
}

function share(hex: string | undefined): number | undefined {
  return hex !== undefined && /^[0-9a-f]{1,2}$/i.test(hex) ? Number.parseInt(hex, 16) / 255 : undefined;
}

function readHex(text: string | undefined): string | undefined {
  return text !== undefined && /^[0-9a-f]{6}$/i.test(text) ? `#${text.toLowerCase()}` : undefined;
}
