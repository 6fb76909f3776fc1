import type { Points } from '../../base/index.ts';
import { stringLiteral } from './write-object.ts';

/** A PDF string. pdfkit takes plain strings for PDF names; String objects, too, but it writes those letter by letter. */
export function pdfString(text: string) {
  return written(stringLiteral(text));
}

/** A value that is written already. pdfkit writes what it does not know by its `toString`, and this is no plain object. */
export function written(text: string) {
  return { [Symbol.toStringTag]: 'written', toString: () => text };
}

/** A PDF name without its slash: bytes beyond plain letters, digits and `._-` as `#xx`. */
export function pdfName(text: string): string {
  if (/^[\w.-]*$/.test(text)) return text;
  let name = '';
  for (const byte of new TextEncoder().encode(text)) {
    const sign = String.fromCharCode(byte);
    name += /[\w.-]/.test(sign) ? sign : `#${byte.toString(16).padStart(2, '0')}`;
  }
  return name;
}

/** The thousandths of a number, as they are written behind it. */
const THOUSANDTHS: readonly string[] = Array.from({ length: 1000 }, (_, count) => String(count / 1000).slice(1));

/** A number for a content stream: three decimals, less than a hair's breadth at any zoom, never an exponent. */
export function decimal(value: Points): string {
  const count = Math.round(value * 1000);
  if (count < 0) return `-${decimal(-count / 1000)}`;
  const whole = Math.floor(count / 1000);
  return `${whole}${THOUSANDTHS[count - 1000 * whole] ?? ''}`;
}

const MOST_COLORS = 1000;
const colors = new Map<string, string>();

/** `#rrggbb` as the three operands of `rg` and `RG`. Colours are remembered for the process, at most 1,000. */
export function rgb(color: string): string {
  const known = colors.get(color);
  if (known !== undefined) return known;
  const parts = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16) / 255);
  if (parts.some(Number.isNaN)) throw new Error(`not a colour: ${color}`);
  const operands = parts.map(decimal).join(' ');
  if (colors.size >= MOST_COLORS) colors.clear();
  colors.set(color, operands);
  return operands;
}

/** Two hexadecimal digits of each byte. */
const DIGITS: readonly string[] = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

/** A number as PDF writes two-byte codes: four hexadecimal digits. */
export function fourDigits(value: number): string {
  return `${DIGITS[value >> 8]}${DIGITS[value & 0xff]}`;
}
