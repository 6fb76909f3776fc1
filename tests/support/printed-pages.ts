import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** How far a sign is lifted or lowered at most, in parts of the line's size. */
const LIFT = 0.45;
/** A blank that is wider, in points, lies between two cells. */
const GAP = 20;

/** Words that stand on one line of a page. Points from the left and upper edge of the paper. */
interface PrintedLine {
  readonly left: number;
  baseline: number;
  size: number;
  text: string;
}

/**
 * The pages of a PDF as a person reads them: for each line of print its baseline below the upper edge and its beginning
 * from the left edge, both in points, the size of its letters, and its words.
 */
export async function printedPages(bytes: Uint8Array): Promise<string> {
  const task = getDocument({
    data: new Uint8Array(bytes),
    isEvalSupported: false,
    useSystemFonts: false,
    verbosity: 0,
  });
  const document = await task.promise;
  const printed: string[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { width, height } = page.getViewport({ scale: 1 });
    const { items } = await page.getTextContent({ disableNormalization: true });
    const lines = linesOf(items, height);
    printed.push(`page ${number} of ${document.numPages}, ${rounded(width)} × ${rounded(height)} pt`);
    printed.push(...lines.map(printLine), '');
  }
  await task.destroy();
  return printed.join('\n');
}

/** Pieces on one baseline, or a little above and below it, are one line; a bar stands between cells side by side. */
function linesOf(items: readonly object[], height: number): readonly PrintedLine[] {
  const lines: PrintedLine[] = [];
  for (const item of items) {
    if (!('str' in item && 'transform' in item && Array.isArray(item.transform))) continue;
    const [size = 0, , , , left = 0, up = 0]: number[] = item.transform;
    const text = String(item.str);
    const isGap = text.trim() === '' && 'width' in item && Number(item.width) > GAP;
    const last = lines.at(-1);
    const baseline = height - up;
    if (text.trim() === '' && last) last.text += isGap ? ' | ' : text;
    else if (last && Math.abs(last.baseline - baseline) < Math.max(size, last.size) * LIFT)
      join(last, size, baseline, text);
    else if (text.trim() !== '') lines.push({ left, baseline, size, text });
  }
  return lines;
}

function join(line: PrintedLine, size: number, baseline: number, text: string): void {
  line.text += text;
  if (size <= line.size) return;
  line.size = size;
  line.baseline = baseline;
}

function printLine({ left, baseline, size, text }: PrintedLine): string {
  return `${rounded(baseline).padStart(7)} ${rounded(left).padStart(7)} ${rounded(size).padStart(5)}  ${text.replace(/\s+/g, ' ').trim()}`;
}

function rounded(points: number): string {
  return points.toFixed(1);
}
