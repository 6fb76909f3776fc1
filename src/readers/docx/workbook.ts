import { childOf, elementsOf, findIn, textIn, type Xml } from '../xml/xml.ts';
import { openPackage, xmlPart } from './open-package.ts';

/** The workbook that a chart is edited in. */
export interface Workbook {
  /** What the cells of a range in one row or column hold, as `Sheet1!$B$2:$B$9` names them; of its first sheet only. */
  cells(range: string): readonly (string | undefined)[];
}

const RANGE = /!\$([A-Z]{1,3})\$(\d{1,7})(?::\$([A-Z]{1,3})\$(\d{1,7}))?$/;
const MOST_CELLS = 10_000;

/** Opens a workbook within the bounds of every package. Faults: no zip, too large. */
export function openWorkbook(bytes: Uint8Array): Workbook {
  const pack = openPackage(bytes);
  const strings = xmlPart(pack, 'xl/sharedStrings.xml');
  const shared = strings ? elementsOf(strings, 'si').map(textIn) : [];
  const sheet = xmlPart(pack, 'xl/worksheets/sheet1.xml');
  const data = sheet && findIn(sheet, 'sheetData');
  const cells = (data ? elementsOf(data, 'row') : []).flatMap((row) => elementsOf(row, 'c'));
  const texts = new Map(cells.map((cell) => [cell.attributes.r ?? '', textOf(cell, shared)]));
  return { cells: (range) => namesIn(range).map((name) => texts.get(name)) };
}

function textOf(cell: Xml, shared: readonly string[]): string {
  if (cell.attributes.t === 'inlineStr') return textIn(childOf(cell, 'is'));
  const text = textIn(childOf(cell, 'v'));
  return cell.attributes.t === 's' ? (shared[Number(text)] ?? '') : text;
}

/** The names of the cells of a range, row by row. */
function namesIn(range: string): readonly string[] {
  const [, left = '', top = '', right = left, bottom = top] = RANGE.exec(range) ?? [];
  const names: string[] = [];
  for (let row = Number(top); row > 0 && row <= Number(bottom) && names.length < MOST_CELLS; row += 1)
    for (let column = numberOf(left); column <= numberOf(right) && names.length < MOST_CELLS; column += 1)
      names.push(`${lettersOf(column)}${row}`);
  return names;
}

function numberOf(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

function lettersOf(column: number): string {
  const rest = (column - 1) % 26;
  const before = (column - 1 - rest) / 26;
  return (before > 0 ? lettersOf(before) : '') + String.fromCharCode(65 + rest);
}
