/** How people see colours who lack one kind of cone; `all` lack none. */
export type Vision = 'all' | 'protanopia' | 'deuteranopia' | 'tritanopia';

/**
 * What the eye is left with, in linear red, green, blue: the matrices of Machado, Oliveira and Fernandes
 * (2009) for the full deficiency.
 */
const SEEN: Readonly<Record<Vision, readonly (readonly number[])[]>> = {
  all: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

export const visions: readonly Vision[] = ['all', 'protanopia', 'deuteranopia', 'tritanopia'];

/** How far two colours "#rrggbb" are apart for an eye: the distance in CIE L*a*b*, of which about 2 can just be seen. */
export function distance(one: string, other: string, vision: Vision): number {
  const [a, b] = [toLab(see(one, vision)), toLab(see(other, vision))];
  return Math.hypot(...a.map((part, index) => part - (b[index] ?? 0)));
}

/** Contrast by WCAG 2. */
export function contrastOf(one: string, other: string): number {
  const [dark = 0, light = 0] = [one, other]
    .map((color) => dot([0.2126, 0.7152, 0.0722], linear(color)))
    .sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function see(color: string, vision: Vision): readonly number[] {
  return SEEN[vision].map((row) => Math.min(1, Math.max(0, dot(row, linear(color)))));
}

function linear(color: string): readonly number[] {
  return [1, 3, 5]
    .map((start) => Number.parseInt(color.slice(start, start + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
}

function dot(row: readonly number[], parts: readonly number[]): number {
  return row.reduce((sum, factor, index) => sum + factor * (parts[index] ?? 0), 0);
}

function toLab(rgb: readonly number[]): readonly number[] {
  const white = [0.95047, 1, 1.08883];
  const rows = [
    [0.4124, 0.3576, 0.1805],
    [0.2126, 0.7152, 0.0722],
    [0.0193, 0.1192, 0.9505],
  ];
  const [x = 0, y = 0, z = 0] = rows
    .map((row, index) => dot(row, rgb) / (white[index] ?? 1))
    .map((part) => (part > 0.008856 ? Math.cbrt(part) : 7.787 * part + 16 / 116));
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}
