import { openPdf } from '../../src/readers/pdf/file/open-pdf.ts';
import { pagesOf } from '../../src/readers/pdf/pages.ts';
import { isWord } from '../../src/readers/pdf/syntax/bytes.ts';
import { scan } from '../../src/readers/pdf/syntax/scanner.ts';
import { nameOf, type PdfValue } from '../../src/readers/pdf/syntax/values.ts';

/** A rectangle that is filled. */
interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * How long the bars of a figure are drawn in a finished PDF, in the order in which they are drawn: by the operators of
 * its pages. Bars are the filled rectangles that begin at the line where most of them begin; those on the other side
 * of it are negative. Of `share`, they are all rectangles in the rows of the first and the last, by their widths.
 */
export function drawnBars(pdf: Uint8Array, figure: number, along: 'height' | 'width' | 'share'): readonly number[] {
  const boxes = figuresOf(pdf)[figure] ?? [];
  if (along === 'share') {
    const thickest = Math.max(...boxes.map(({ height }) => height));
    return boxes.filter(({ height, width }) => height === thickest && width > thickest / 2).map(({ width }) => width);
  }
  const ends = boxes.map(({ x, y, width, height }) => (along === 'height' ? [y + height, y] : [x, x + width]));
  const lines = ends.flat();
  const touching = (line: number) => ends.filter((pair) => pair.some((end) => isNear(end, line))).length;
  const zero = lines.reduce((best, line) => (touching(line) > touching(best) ? line : best), lines[0] ?? 0);
  return ends.flatMap(([start = 0, end = 0]) => {
    if (isNear(start, zero)) return [Math.abs(end - start)];
    return isNear(end, zero) ? [-Math.abs(end - start)] : [];
  });
}

function isNear(a: number, b: number): boolean {
  return Math.abs(a - b) < 0.02;
}

/** The filled rectangles of each figure, in order. */
function figuresOf(pdf: Uint8Array): readonly (readonly Box[])[] {
  const file = openPdf(pdf);
  return pagesOf(file).flatMap(({ dict }) => {
    const data = file.data(file.resolve(dict.entries.get('Contents')));
    return data ? figuresIn(data) : [];
  });
}

function figuresIn(data: Uint8Array): readonly (readonly Box[])[] {
  const figures: Box[][] = [];
  const scanner = scan(data, 0, false);
  let operands: PdfValue[] = [];
  let boxes: Box[] | undefined;
  let box: Box | undefined;
  for (let token = scanner.next(); token !== undefined; token = scanner.next()) {
    if (!isWord(token)) {
      operands.push(token);
      continue;
    }
    const { word } = token;
    if (word === 'BDC' && nameOf(operands[0]) === 'Figure') {
      boxes = [];
      figures.push(boxes);
    }
    if (word === 'EMC') boxes = undefined;
    if (word === 're') {
      const [x = 0, y = 0, width = 0, height = 0] = operands.filter((one) => typeof one === 'number');
      box = { x, y, width, height };
    }
    if (word === 'f' && box) boxes?.push(box);
    if (/^[fSB]$/.test(word)) box = undefined;
    operands = [];
  }
  return figures;
}
