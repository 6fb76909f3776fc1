import { type Budget, budgetOf } from '../file/budget.ts';
import type { PdfFile } from '../file/open-pdf.ts';
import { isWord } from '../syntax/bytes.ts';
import { scan } from '../syntax/scanner.ts';
import { textString } from '../syntax/text-string.ts';
import { isKind, nameOf, type PdfDict, type PdfValue } from '../syntax/values.ts';
import { type Fonts, makeFonts } from './fonts.ts';
import type { MarkCollector, Spot } from './marks.ts';
import { startText, type TextState } from './text-state.ts';

/** Reads the text of pages into marks. */
export type ReadContent = (page: number, owner: number, dict: PdfDict, resources: PdfDict | undefined) => void;

/** A mark that is open: its number, whether its text counts, and what it is said to show instead. */
interface OpenMark {
  readonly id?: number;
  readonly silent: boolean;
}

interface Reader {
  readonly file: PdfFile;
  readonly fonts: Fonts;
  readonly marks: MarkCollector;
  readonly steps: Budget;
  readonly page: number;
  readonly owner: number;
  readonly resources: PdfDict | undefined;
  readonly open: OpenMark[];
  readonly text: TextState;
  readonly depth: number;
}

const MOST_STEPS = 40_000_000;
const DEEPEST_FORM = 8;
/** A gap this wide, in thousandths of an em, is a space in files that draw none. */
const GAP = -180;

/** A reader of pages, which share its fonts and its bounds. */
export function contentReader(file: PdfFile, marks: MarkCollector): ReadContent {
  const fonts = makeFonts(file);
  const steps = budgetOf(MOST_STEPS, '40,000,000 drawing steps');
  return (page, owner, dict, resources) => {
    const value = file.resolve(dict.entries.get('Contents'));
    const parts = isKind(value, 'array') ? value.items : [value];
    const data = parts.flatMap((part) => [file.data(part) ?? new Uint8Array(), Uint8Array.of(10)]);
    const shared = { file, fonts, marks, steps, page, owner, resources, open: [], text: startText(), depth: 0 };
    run(new Uint8Array(Buffer.concat(data)), shared);
  };
}

function run(data: Uint8Array, reader: Reader): void {
  const scanner = scan(data, 0, false);
  let operands: PdfValue[] = [];
  for (let token = scanner.next(); token !== undefined; token = scanner.next()) {
    reader.steps.spend(1);
    if (!isWord(token)) {
      if (operands.length < 64) operands.push(token);
      continue;
    }
    if (token.word === 'BI') scanner.position = skipImage(data, scanner.position);
    const handle = Object.hasOwn(handlers, token.word) ? handlers[token.word] : undefined;
    handle?.(operands, reader);
    operands = [];
  }
}

type Handler = (operands: readonly PdfValue[], reader: Reader) => void;

const handlers: Readonly<Record<string, Handler>> = {
  BT: (_, { text }) => text.begin(),
  Tf: ([name, size], { text, fonts, resources }) =>
    text.setFont(fonts.textIn(resources, nameOf(name) ?? ''), numberOf(size)),
  Tm: (operands, { text }) => text.setMatrix(operands.map(numberOf)),
  Td: ([x, y], { text }) => text.move(numberOf(x), numberOf(y)),
  TD: ([x, y], { text }) => {
    text.setLeading(-numberOf(y));
    text.move(numberOf(x), numberOf(y));
  },
  TL: ([leading], { text }) => text.setLeading(numberOf(leading)),
  'T*': (_, { text }) => text.nextLine(),
  Tj: ([string], reader) => show(string, reader),
  "'": ([string], reader) => {
    reader.text.nextLine();
    show(string, reader);
  },
  '"': ([, , string], reader) => {
    reader.text.nextLine();
    show(string, reader);
  },
  TJ: ([array], reader) => {
    if (!isKind(array, 'array')) return;
    for (const item of array.items)
      if (typeof item !== 'number') show(item, reader);
      else if (item < GAP) addText(' ', reader);
  },
  BMC: ([tag], { open }) => open.push({ silent: isSilent(open) || nameOf(tag) === 'Artifact' }),
  BDC: beginMark,
  EMC: (_, { open }) => open.pop(),
  Do: ([name], reader) => drawForm(nameOf(name), reader),
};

function beginMark([tag, given]: readonly PdfValue[], reader: Reader): void {
  const { file, resources, open } = reader;
  const named = isKind(given, 'name') ? file.dict(file.dict(resources, 'Properties'), given.name) : undefined;
  const properties = named ?? (isKind(given, 'dict') ? given : undefined);
  const id = file.number(properties, 'MCID');
  const silent = isSilent(open) || nameOf(tag) === 'Artifact';
  open.push({ ...(id === undefined ? {} : { id }), silent });
  const instead = properties && file.resolve(properties.entries.get('ActualText'));
  if (!isKind(instead, 'string') || silent) return;
  addText(textString(instead.bytes), reader);
  open[open.length - 1] = { ...(id === undefined ? {} : { id }), silent: true };
}

function isSilent(open: readonly OpenMark[]): boolean {
  return open.at(-1)?.silent ?? false;
}

function show(value: PdfValue | undefined, reader: Reader): void {
  if (isKind(value, 'string')) addText(reader.text.textOf(value.bytes), reader);
}

/** Text belongs to the innermost mark that has a number; text in none belongs to nothing. */
function addText(text: string, { open, marks, owner, page, text: state }: Reader): void {
  if (isSilent(open)) return;
  const id = open.findLast((mark) => mark.id !== undefined)?.id;
  const spot: Spot = { page, ...state.spot() };
  if (id !== undefined) marks.add(owner, id, text, spot);
}

/** Marks of a form that have numbers are the form's own, all else goes on in the mark around. */
function drawForm(name: string | undefined, reader: Reader): void {
  const { file, resources, depth } = reader;
  const value = name === undefined ? undefined : file.dict(resources, 'XObject')?.entries.get(name);
  const form = file.resolve(value);
  if (!isKind(form, 'stream') || file.name(form.dict, 'Subtype') !== 'Form' || depth >= DEEPEST_FORM) return;
  const data = file.data(form);
  if (!data) return;
  const hasOwnMarks = form.dict.entries.has('StructParents') && isKind(value, 'ref');
  const own = file.dict(form.dict, 'Resources') ?? resources;
  const inner = { ...reader, resources: own, depth: depth + 1, text: startText() };
  run(
    data,
    hasOwnMarks
      ? { ...inner, owner: value.number, open: [{ silent: isSilent(reader.open) }] }
      : { ...inner, open: [...reader.open] },
  );
}

/** The data of an image in the content are no operators. */
function skipImage(data: Uint8Array, from: number): number {
  const found = /\sEI(?=\s|$)/.exec(
    Buffer.from(data.buffer, data.byteOffset, data.byteLength).toString('latin1', from),
  );
  return found ? from + found.index + found[0].length : data.length;
}

function numberOf(value: PdfValue | undefined): number {
  return typeof value === 'number' && Number.isFinite(value) ? value : 0;
}
