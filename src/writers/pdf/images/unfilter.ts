/** The length of one row and of one whole pixel (at least 1), in bytes. */
interface RowShape {
  readonly rows: number;
  readonly rowBytes: number;
  readonly pixelBytes: number;
}

/**
 * Undoes the filters of PNG rows (PNG specification, clause 9), beginning at `start` of `data`; each
 * row there has one more byte before it, the number of its filter.
 */
export function unfilter(data: Uint8Array, start: number, { rows, rowBytes, pixelBytes }: RowShape): Uint8Array {
  const plain = new Uint8Array(rows * rowBytes);
  for (let row = 0; row < rows; row += 1) {
    const source = start + row * (rowBytes + 1);
    const filter = data[source] ?? 0;
    const target = row * rowBytes;
    for (let at = 0; at < rowBytes; at += 1) {
      const left = at < pixelBytes ? 0 : (plain[target + at - pixelBytes] ?? 0);
      const up = row === 0 ? 0 : (plain[target + at - rowBytes] ?? 0);
      const corner = row === 0 || at < pixelBytes ? 0 : (plain[target + at - rowBytes - pixelBytes] ?? 0);
      plain[target + at] = (data[source + 1 + at] ?? 0) + predict(filter, left, up, corner);
    }
  }
  return plain;
}

function predict(filter: number, left: number, up: number, corner: number): number {
  if (filter === 1) return left;
  if (filter === 2) return up;
  if (filter === 3) return (left + up) >> 1;
  return filter === 4 ? paeth(left, up, corner) : 0;
}

function paeth(left: number, up: number, corner: number): number {
  const estimate = left + up - corner;
  const [toLeft, toUp, toCorner] = [Math.abs(estimate - left), Math.abs(estimate - up), Math.abs(estimate - corner)];
  if (toLeft <= toUp && toLeft <= toCorner) return left;
  return toUp <= toCorner ? up : corner;
}
