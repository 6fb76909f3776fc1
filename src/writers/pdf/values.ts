import type { Points } from '../../base/index.ts';

/** A PDF string. pdfkit takes plain strings for PDF names and String objects for PDF strings. */
export function pdfString(text: string) {
  return new String(text);
}

/** A PDF name without its slash: bytes beyond plain letters, digits and `._-` as `#xx`. */
export function pdfName(text: string): string {
  let name = '';
  for (const byte of new TextEncoder().encode(text)) {
    const sign = String.fromCharCode(byte);
    name += /[\w.-]/.test(sign) ? sign : `#${byte.toString(16).padStart(2, '0')}`;
  }
  return name;
}

/** A number for a content stream: three decimals, less than a hair's breadth at any zoom, never an exponent. */
export function decimal(value: Points): string {
  return String(Math.round(value * 1000) / 1000);
}

/** `#rrggbb` as the three operands of `rg` and `RG`. */
export function rgb(color: string): string {
  const parts = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16) / 255);
  if (parts.some(Number.isNaN)) throw new Error(`not a colour: ${color}`);
  return parts.map(decimal).join(' ');
}

/** A number as PDF writes two-byte codes: four hexadecimal digits. */
export function fourDigits(value: number): string {
  return value.toString(16).padStart(4, '0');
}
