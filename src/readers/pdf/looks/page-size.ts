import type { PdfFile } from '../file/open-pdf.ts';
import type { Page } from '../pages.ts';
import type { PdfDict } from '../syntax/values.ts';
import type { Matrix } from './matrix.ts';

/** Size of a page as it is shown, and the way from its own units to places from its top left corner. */
export interface PageSize {
  readonly width: number;
  readonly height: number;
  readonly matrix: Matrix;
}

const LETTER = [0, 0, 612, 792];
const DEEPEST = 16;

/** The size of a page, turned as it says. */
export function pageSize(file: PdfFile, { dict }: Page): PageSize {
  const box = numbersOf(file, dict, 'CropBox') ?? numbersOf(file, dict, 'MediaBox') ?? LETTER;
  const [x1 = 0, y1 = 0, x2 = 612, y2 = 792] = box;
  const [left, bottom, right, top] = [Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2)];
  const [width, height] = [right - left, top - bottom];
  const turn = (((inherited(file, dict, (one) => file.number(one, 'Rotate')) ?? 0) % 360) + 360) % 360;
  if (turn === 90) return { width: height, height: width, matrix: [0, 1, 1, 0, -bottom, -left] };
  if (turn === 180) return { width, height, matrix: [-1, 0, 0, 1, right, -bottom] };
  if (turn === 270) return { width: height, height: width, matrix: [0, -1, -1, 0, top, right] };
  return { width, height, matrix: [1, 0, 0, -1, -left, top] };
}

function numbersOf(file: PdfFile, dict: PdfDict, key: string): readonly number[] | undefined {
  return inherited(file, dict, (one) => {
    const found = file.items(one, key).map((item) => file.resolve(item));
    const numbers = found.filter((item) => typeof item === 'number');
    return numbers.length === 4 ? numbers : undefined;
  });
}

/** Pages take over from the nodes above them. */
function inherited<T>(file: PdfFile, dict: PdfDict, find: (one: PdfDict) => T | undefined): T | undefined {
  let node: PdfDict | undefined = dict;
  for (let depth = 0; node && depth < DEEPEST; depth += 1) {
    const found = find(node);
    if (found !== undefined) return found;
    node = file.dict(node, 'Parent');
  }
  return undefined;
}
