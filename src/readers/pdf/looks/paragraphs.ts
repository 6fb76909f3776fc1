import type { SeenColumn, SeenText } from '../../seen-document.ts';
import { squeeze } from '../../words.ts';
import { type Area, isIn, type Region } from './area.ts';
import { columnsOf, isCentred, isInMiddle } from './columns.ts';
import type { TextLine } from './lines.ts';

/** Ascent and descent of text fonts, in ems: where a line's box begins and ends. */
const ASCENT = 0.891;
const DESCENT = 0.216;

/** The texts of a file: lines of running text are gathered into paragraphs, all others stand for themselves. */
export function paragraphsOf(pages: readonly PageLines[]): readonly SeenText[] {
  const pitches = usualPitches(pages);
  const texts: Gathered[] = [];
  for (const { lines, area, regions } of pages) {
    const columns = columnsOf(
      lines.filter((line) => !regions.some((region) => isIn(region, line))),
      area,
    );
    for (const line of lines) {
      const column = columns.get(line) ?? 'cell';
      const centred = column === 'page' && isCentred(line, area);
      const last = texts.at(-1);
      if (column === 'page' && isInMiddle(line, area) && last && isFull(last, line)) {
        texts[texts.length - 1] = { ...last, centred: true, lines: [...last.lines, line] };
        continue;
      }
      if (column === 'page' && !centred && last && goesOn(last, line, area, pitches)) last.lines.push(line);
      else texts.push({ column, centred, area, lines: [line] });
    }
  }
  return texts.map((text, index) => makeText(text, texts[index - 1], pitches));
}

/** A centred text's first line may fill the whole width; its last one shows where it stands. */
function isFull({ column, area, lines }: Gathered, line: TextLine): boolean {
  const [first] = lines;
  const last = lines.at(-1);
  if (column !== 'page' || !first || !last || last.page !== line.page || last.size !== line.size) return false;
  const isWide = last.right - last.left > 0.9 * (area.right - area.left) && isCentredLine(first, area);
  const isAlike = last.runs[0]?.bold === line.runs[0]?.bold && last.runs[0]?.italic === line.runs[0]?.italic;
  return isWide && isAlike && line.baseline - last.baseline < 1.4 * line.size;
}

function isCentredLine({ left, right }: TextLine, { middle }: Area): boolean {
  return Math.abs((left + right) / 2 - middle) < 2 * ENOUGH;
}

/** The lines of a page, without those of headers and footers. */
export interface PageLines {
  readonly lines: readonly TextLine[];
  readonly area: Area;
  readonly regions: readonly Region[];
}

interface Gathered {
  readonly column: SeenColumn;
  readonly centred: boolean;
  readonly area: Area;
  readonly lines: TextLine[];
}

/** Distances between baselines that lines of a size mostly have. */
type Pitches = ReadonlyMap<number, number>;

/** Counted are lines at the left edge that follow a full line: those surely are of one paragraph. */
function usualPitches(pages: readonly PageLines[]): Pitches {
  const counts = new Map<number, Map<number, number>>();
  const pairs = pages.flatMap(({ lines, area }) =>
    lines.flatMap((line, index) => {
      const before = lines[index - 1];
      const isInside = before && before.size === line.size && before.right > area.right - ENOUGH;
      return isInside && line.left < area.left + ENOUGH ? [{ before, line }] : [];
    }),
  );
  for (const { before, line } of pairs) {
    const distance = line.baseline - before.baseline;
    if (distance < line.size * 0.8 || distance > line.size * 2.5) continue;
    const ofSize = counts.get(line.size) ?? new Map<number, number>();
    const rounded = Math.round(distance * 4) / 4;
    counts.set(line.size, ofSize.set(rounded, (ofSize.get(rounded) ?? 0) + 1));
  }
  const most = (ofSize: Map<number, number>) => [...ofSize].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? 0;
  return new Map([...counts].map(([size, ofSize]) => [size, most(ofSize)]));
}

const ENOUGH = 3;
const LIST_MARK = /^(?:[-–•+*]|\d+[.)]|[a-zđ][.)])\s/;

function goesOn(text: Gathered, line: TextLine, area: Area, pitches: Pitches): boolean {
  const [first, second] = text.lines;
  const last = text.lines.at(-1);
  if (text.column !== 'page' || text.centred || !first || !last || last.size !== line.size) return false;
  if (last.right < text.area.right - 0.15 * (area.right - area.left)) return false;
  const pitch = pitches.get(line.size) ?? line.size * 1.2;
  if (last.page === line.page && line.baseline - last.baseline > pitch + ENOUGH && !isWide(text, line, area))
    return false;
  if (last.page !== line.page && line.page !== last.page + 1) return false;
  if (second) return Math.abs(line.left - second.left) < ENOUGH;
  if (LIST_MARK.test(first.text) && line.left > first.left + ENOUGH) return line.left < first.left + 40;
  return (
    line.left < first.left + 40 &&
    (line.left < first.left - ENOUGH || (line.left < area.left + ENOUGH && first.left < area.left + ENOUGH))
  );
}

/** Lines far apart are of one paragraph still when the first is indented, the others are not, and all are as far apart. */
function isWide({ lines }: Gathered, line: TextLine, area: Area): boolean {
  const [first, second] = lines;
  const last = lines.at(-1);
  if (!first || !last || first.left < area.left + 10 || Math.abs(line.left - area.left) > ENOUGH) return false;
  const distance = line.baseline - last.baseline;
  if (last.right < area.right - ENOUGH || distance > 2.8 * line.size) return false;
  return !second || Math.abs(distance - (second.baseline - first.baseline)) < 1;
}

function makeText(text: Gathered, before: Gathered | undefined, pitches: Pitches): SeenText {
  const { lines, column, centred, area } = text;
  const [first, second] = lines;
  const last = lines.at(-1) ?? first;
  if (!first || !last) throw new Error('a text without lines');
  const samePage = lines.filter(({ page }) => page === first.page);
  const end = samePage.at(-1) ?? first;
  const pitch = samePage.length > 1 ? (end.baseline - first.baseline) / (samePage.length - 1) : undefined;
  const previous = before?.lines.at(-1);
  const usual = pitch ?? (column === 'page' ? pitches.get(first.size) : undefined) ?? first.size * 1.15;
  const gap = previous && previous.page === first.page ? first.baseline - previous.baseline - usual : undefined;
  const align = centred ? ('center' as const) : column === 'page' ? alignOf(lines, area) : undefined;
  const runs = lines.flatMap((line, index) => [
    ...(index === 0
      ? []
      : [
          {
            ...(line.runs[0] ?? { size: 0, bold: false, italic: false, underline: false, color: '#000000' }),
            text: ' ',
            underline: false,
          },
        ]),
    ...line.runs,
  ]);
  return {
    type: 'text',
    section: first.page,
    column,
    text: squeeze(lines.map((line) => line.text).join(' ')),
    runs,
    ...(align ? { align } : {}),
    ...(column === 'page' && !centred
      ? { firstLine: first.left - (second?.left ?? area.left), indent: (second?.left ?? area.left) - area.left }
      : {}),
    ...(gap === undefined ? {} : { spaceBefore: gap }),
    ...(pitch === undefined ? {} : { pitch }),
    baseline: first.baseline,
    room: area.right - area.left,
    box: {
      left: Math.min(...samePage.map(({ left }) => left)),
      right: Math.max(...samePage.map(({ right }) => right)),
      top: first.baseline - ASCENT * first.size,
      bottom: end.baseline + DESCENT * end.size,
    },
  };
}

function alignOf(lines: readonly TextLine[], area: Area): 'justify' | 'left' | undefined {
  if (lines.length < 2) return undefined;
  return lines.slice(0, -1).every(({ right }) => Math.abs(right - area.right) < ENOUGH) ? 'justify' : 'left';
}
