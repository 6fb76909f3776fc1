/** A coordinate in points as SVG writes it: two decimals at most, no needless zeros, never "-0". */
export function decimal(value: number): string {
  return String(Math.round(value * 100) / 100 || 0);
}
