import type { PdfDict, PdfValue } from '../syntax/values.ts';

type Resolve = (value: PdfValue | undefined) => PdfValue | undefined;

/** Undoes the PNG filters that compressed cross-reference tables use; undefined for other predictors. */
export function undoPredictor(data: Uint8Array, parameters: PdfDict, resolve: Resolve): Uint8Array | undefined {
  const get = (key: string, otherwise: number): number => {
    const value = resolve(parameters.entries.get(key));
    return typeof value === 'number' && value >= 1 && value <= 65_536 ? Math.floor(value) : otherwise;
  };
  const predictor = get('Predictor', 1);
  if (predictor === 1) return data;
  if (predictor < 10) return undefined;
  const pixel = Math.max(1, Math.ceil((get('Colors', 1) * get('BitsPerComponent', 8)) / 8));
  const row = Math.ceil((get('Colors', 1) * get('BitsPerComponent', 8) * get('Columns', 1)) / 8);
  return undoRows(data, row, pixel);
}

function undoRows(data: Uint8Array, row: number, pixel: number): Uint8Array {
  const count = Math.floor(data.length / (row + 1));
  const result = new Uint8Array(count * row);
  for (let index = 0; index < count; index += 1) {
    const filter = data[index * (row + 1)] ?? 0;
    for (let column = 0; column < row; column += 1) {
      const at = index * row + column;
      const left = column >= pixel ? (result[at - pixel] ?? 0) : 0;
      const above = index > 0 ? (result[at - row] ?? 0) : 0;
      const corner = index > 0 && column >= pixel ? (result[at - row - pixel] ?? 0) : 0;
      result[at] = (data[index * (row + 1) + 1 + column] ?? 0) + predicted(filter, left, above, corner);
    }
  }
  return result;
}

function predicted(filter: number, left: number, above: number, corner: number): number {
  if (filter === 1) return left;
  if (filter === 2) return above;
  if (filter === 3) return (left + above) >> 1;
  return filter === 4 ? paeth(left, above, corner) : 0;
}

function paeth(left: number, above: number, corner: number): number {
  const guess = left + above - corner;
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - above), Math.abs(guess - corner)];
  if (a <= b && a <= c) return left;
  return b <= c ? above : corner;
}
