import type { Points } from '../../base/index.ts';
import type { ParagraphLook } from '../looks.ts';
import type { Below, StyleBelow } from './below.ts';
import type { WordStyle } from './word-look.ts';
import type { WrittenValues } from './write-style.ts';

/** The styles of the file, by our keys. */
export type Found = ReadonlyMap<string, WordStyle>;

/**
 * What our styles say that stand in for those the file lacks: their sizes in proportion to its text, and, where
 * they share a colour with one of our headings, the colour that this heading has in the file.
 */
export function writeStandIns(below: Below, found: Found): Readonly<Record<string, WrittenValues>> {
  const scale = scaleOf(below, found);
  const kin = kinColors(below, found);
  const lacking = below.styles.filter(({ key }) => !found.has(key));
  return Object.fromEntries(lacking.map((style) => [style.key, { ...sized(style, scale), ...colored(style, kin) }]));
}

/** Likewise of our character styles. */
export function writeCharacters(below: Below, found: Found): Readonly<Record<string, WrittenValues>> {
  const kin = kinColors(below, found);
  return Object.fromEntries(below.characters.map((style) => [style.key, colored(style, kin)]));
}

function scaleOf({ styles }: Below, found: Found): number {
  const sizeOf = (key: string) => styles.find((style) => style.key === key)?.size;
  const ours = sizeOf('body') ?? sizeOf('normal');
  const theirs = found.get('body')?.look.font.size;
  return ours === undefined || theirs === undefined ? 1 : theirs / ours;
}

/** Smaller letters are hard to read on paper. */
const SMALLEST: Points = 8;

function sized({ size }: StyleBelow, scale: number): WrittenValues {
  if (size === undefined || scale === 1) return {};
  const scaled = Math.min(200, Math.max(Math.min(size, SMALLEST), Math.round(size * scale * 2) / 2));
  return { size: `${scaled}pt` };
}

function colored({ color }: StyleBelow, kin: ReadonlyMap<string, string>): WrittenValues {
  const found = color === undefined ? undefined : kin.get(color);
  return found === undefined ? {} : { color: found };
}

function kinColors({ styles }: Below, found: Found): ReadonlyMap<string, string> {
  const kin = new Map<string, string>();
  for (const key of ['title', 'heading-3', 'heading-2', 'heading-1']) {
    const ours = styles.find((style) => style.key === key)?.color;
    const theirs = found.get(key)?.look;
    if (ours !== undefined && theirs && isReadable(theirs)) kin.set(ours, theirs.font.color);
  }
  return kin;
}

/** On white: not every heading stands on white. */
function isReadable({ font: { color }, fill }: ParagraphLook): boolean {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16) / 255);
  const luminance = 0.2126 * red ** 2.2 + 0.7152 * green ** 2.2 + 0.0722 * blue ** 2.2;
  return fill === undefined && 1.05 / (luminance + 0.05) >= 4.5;
}
