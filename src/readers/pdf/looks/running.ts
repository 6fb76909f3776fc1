import type { SeenRunning, SeenText } from '../../seen-document.ts';
import type { TextLine } from './lines.ts';

/** The lines of a page, parted into what runs along its top and bottom and the text. */
export interface PageParts {
  readonly header: SeenRunning;
  readonly footer: SeenRunning;
  readonly body: readonly TextLine[];
}

/** Within this distance of the paper's edge stands what runs along the pages: the margins of all forms are 20 mm or more. */
const EDGE = 20 * (72 / 25.4);
const NUMBER = /^(?:(?:trang|page)\s*)?[-–]?\s*(\d{1,4})\s*[-–]?(?:\s*\/\s*\d{1,4})?$|^[ivxlc]{1,8}$/i;
const MARK = /LƯU HÀNH|TRẢ LẠI|TÀI LIỆU|THU HỒI|PHỔ BIẾN/i;

/** Parts a page's lines. In the margins only page numbers, marks of circulation and what the file itself calls no text are headers. */
export function partPage(
  lines: readonly TextLine[],
  size: { readonly width: number; readonly height: number },
): PageParts {
  const isRunning = (line: TextLine) => line.artifact || NUMBER.test(line.text) || MARK.test(line.text);
  const top = lines.filter((line) => line.baseline < EDGE && isRunning(line));
  const bottom = lines.filter((line) => line.baseline > size.height - EDGE && isRunning(line));
  const around = new Set([...top, ...bottom]);
  return {
    header: runningOf(top, size, (line) => line.baseline - 0.891 * line.size),
    footer: runningOf(bottom, size, (line) => size.height - line.baseline - 0.216 * line.size),
    body: lines.filter((line) => !around.has(line) && !(line.artifact && !hasWords(line))),
  };
}

function hasWords({ text }: TextLine): boolean {
  return /\p{L}{2}/u.test(text);
}

function runningOf(
  lines: readonly TextLine[],
  { width }: { readonly width: number },
  distanceOf: (line: TextLine) => number,
): SeenRunning {
  const texts = lines.map((line) => textOf(line, width));
  const at = lines.findIndex(({ text }) => NUMBER.test(text));
  const [line, text] = [lines[at], texts[at]];
  return {
    texts,
    ...(line && text
      ? { distance: distanceOf(line), number: { text, format: /^[ivxlc]+$/i.test(line.text) ? 'roman' : 'decimal' } }
      : {}),
  };
}

function textOf({ page, text, runs, left, right, baseline, size }: TextLine, width: number): SeenText {
  const box = { left, right, top: baseline - 0.891 * size, bottom: baseline + 0.216 * size };
  const column = right < width / 2 ? 'left' : left > width / 2 ? 'right' : 'page';
  return { type: 'text', section: page, column, text, runs, baseline, box, room: width };
}
