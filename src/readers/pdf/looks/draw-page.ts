import { type Budget, budgetOf } from '../file/budget.ts';
import type { PdfFile } from '../file/open-pdf.ts';
import type { Page } from '../pages.ts';
import { isWord } from '../syntax/bytes.ts';
import { scan } from '../syntax/scanner.ts';
import { isKind, nameOf, type PdfDict, type PdfValue } from '../syntax/values.ts';
import type { Canvas } from './drawn.ts';
import { type Faces, makeFaces } from './faces.ts';
import { type Matrix, multiply, SAME } from './matrix.ts';
import { addLine, addRectangle, paint } from './path.ts';
import { colorOf, makePen, moveLine, type Pen, restore, save } from './pen.ts';
import { showText, spaceText } from './show-text.ts';

/** A mark that is open. */
export interface OpenMark {
  readonly id: number;
  readonly artifact: boolean;
  /** Within a picture or a chart. */
  readonly figure: boolean;
}

/** What the drawing of a page needs. */
export interface Drawer {
  readonly file: PdfFile;
  readonly faces: Faces;
  readonly steps: Budget;
  readonly canvas: Canvas;
  readonly page: number;
  readonly resources: PdfDict | undefined;
  readonly marks: OpenMark[];
  readonly pen: Pen;
  readonly depth: number;
}

const MOST_STEPS = 40_000_000;
const DEEPEST_FORM = 8;

/** Draws pages of a file one after the other onto a canvas. `matrix` leads from the page's own units to ours. */
export function pageDrawer(file: PdfFile, canvas: Canvas): (page: Page, index: number, matrix: Matrix) => void {
  const faces = makeFaces(file);
  const steps = budgetOf(MOST_STEPS, '40,000,000 drawing steps');
  return ({ dict, resources }, page, matrix) => {
    const value = file.resolve(dict.entries.get('Contents'));
    const parts = isKind(value, 'array') ? value.items : [dict.entries.get('Contents')];
    const data = parts.flatMap((part) => [file.data(part) ?? new Uint8Array(), Uint8Array.of(10)]);
    const pen = makePen(matrix);
    draw(new Uint8Array(Buffer.concat(data)), {
      file,
      faces,
      steps,
      canvas,
      page,
      resources,
      marks: [],
      pen,
      depth: 0,
    });
  };
}

function draw(data: Uint8Array, drawer: Drawer): void {
  const scanner = scan(data, 0, false);
  let operands: PdfValue[] = [];
  for (let token = scanner.next(); token !== undefined; token = scanner.next()) {
    drawer.steps.spend(1);
    if (!isWord(token)) {
      if (operands.length < 64) operands.push(token);
      continue;
    }
    if (token.word === 'BI') scanner.position = skipImage(data, scanner.position);
    const handle = Object.hasOwn(handlers, token.word) ? handlers[token.word] : undefined;
    handle?.(operands, drawer);
    operands = [];
  }
}

type Handler = (operands: readonly PdfValue[], drawer: Drawer) => void;

const numberAt = (operands: readonly PdfValue[], index: number): number => {
  const value = operands[index];
  return typeof value === 'number' && Number.isFinite(value) ? value : 0;
};
const matrixOf = (operands: readonly PdfValue[]): Matrix => [
  numberAt(operands, 0),
  numberAt(operands, 1),
  numberAt(operands, 2),
  numberAt(operands, 3),
  numberAt(operands, 4),
  numberAt(operands, 5),
];
const colorIn = (operands: readonly PdfValue[]): string | undefined =>
  colorOf(operands.filter((one) => typeof one === 'number'));

const setFill: Handler = (operands, { pen }) => {
  pen.state.fill = colorIn(operands) ?? pen.state.fill;
};
const setStroke: Handler = (operands, { pen }) => {
  pen.state.stroke = colorIn(operands) ?? pen.state.stroke;
};
const nextLine: Handler = (_, { pen }) => moveLine(pen, 0, -pen.state.leading);
const show: Handler = (operands, drawer) => showText(operands.at(-1), drawer);

const graphics: Readonly<Record<string, Handler>> = {
  q: (_, { pen }) => save(pen),
  Q: (_, { pen }) => restore(pen),
  cm: (operands, { pen }) => {
    pen.state.matrix = multiply(matrixOf(operands), pen.state.matrix);
  },
  w: (operands, { pen }) => {
    pen.state.width = numberAt(operands, 0);
  },
  d: ([dashes], { pen }) => {
    pen.state.dashed = isKind(dashes, 'array') && dashes.items.some((one) => typeof one === 'number' && one > 0);
  },
  g: setFill,
  rg: setFill,
  k: setFill,
  sc: setFill,
  scn: setFill,
  G: setStroke,
  RG: setStroke,
  K: setStroke,
  SC: setStroke,
  SCN: setStroke,
  m: (operands, { pen }) => {
    pen.at = [numberAt(operands, 0), numberAt(operands, 1)];
    pen.start = pen.at;
  },
  l: (operands, { pen }) => addLine(pen, numberAt(operands, 0), numberAt(operands, 1)),
  h: (_, { pen }) => addLine(pen, ...pen.start),
  re: (operands, { pen }) =>
    addRectangle(pen, numberAt(operands, 0), numberAt(operands, 1), numberAt(operands, 2), numberAt(operands, 3)),
  Do: ([name], drawer) => drawForm(nameOf(name), drawer),
};

const painting: Readonly<Record<string, Handler>> = Object.fromEntries(
  ['S', 's', 'f', 'F', 'f*', 'B', 'B*', 'b', 'b*', 'n'].map(
    (word) => [word, (_, drawer) => paint(word, drawer)] as const satisfies readonly [string, Handler],
  ),
);

const texts: Readonly<Record<string, Handler>> = {
  BT: (_, { pen }) => {
    pen.text = SAME;
    pen.line = SAME;
  },
  Tf: (operands, { pen, faces, resources }) => {
    pen.state.face = faces(resources, nameOf(operands[0]) ?? '');
    pen.state.size = numberAt(operands, 1);
  },
  Tc: (operands, { pen }) => {
    pen.state.charSpace = numberAt(operands, 0);
  },
  Tw: (operands, { pen }) => {
    pen.state.wordSpace = numberAt(operands, 0);
  },
  Tz: (operands, { pen }) => {
    pen.state.scale = numberAt(operands, 0) / 100;
  },
  TL: (operands, { pen }) => {
    pen.state.leading = numberAt(operands, 0);
  },
  Ts: (operands, { pen }) => {
    pen.state.rise = numberAt(operands, 0);
  },
  Tm: (operands, { pen }) => {
    pen.line = matrixOf(operands);
    pen.text = pen.line;
  },
  Td: (operands, { pen }) => moveLine(pen, numberAt(operands, 0), numberAt(operands, 1)),
  TD: (operands, { pen }) => {
    pen.state.leading = -numberAt(operands, 1);
    moveLine(pen, numberAt(operands, 0), numberAt(operands, 1));
  },
  'T*': nextLine,
  Tj: show,
  "'": (operands, drawer) => {
    nextLine(operands, drawer);
    show(operands, drawer);
  },
  '"': (operands, drawer) => {
    nextLine(operands, drawer);
    show(operands, drawer);
  },
  TJ: ([array], drawer) => spaceText(isKind(array, 'array') ? array.items : [], drawer),
};

const marking: Readonly<Record<string, Handler>> = {
  BMC: ([tag], drawer) => openMark(nameOf(tag), -1, drawer),
  BDC: ([tag, given], drawer) => {
    const { file, resources } = drawer;
    const named = isKind(given, 'name') ? file.dict(file.dict(resources, 'Properties'), given.name) : undefined;
    openMark(nameOf(tag), file.number(named ?? (isKind(given, 'dict') ? given : undefined), 'MCID') ?? -1, drawer);
  },
  EMC: (_, { marks }) => marks.pop(),
};

const handlers: Readonly<Record<string, Handler>> = { ...graphics, ...painting, ...texts, ...marking };

function openMark(tag: string | undefined, id: number, { marks }: Drawer): void {
  const around = marks.at(-1);
  marks.push({
    id: id < 0 ? (around?.id ?? -1) : id,
    artifact: (around?.artifact ?? false) || tag === 'Artifact',
    figure: (around?.figure ?? false) || tag === 'Figure',
  });
}

function drawForm(name: string | undefined, drawer: Drawer): void {
  const { file, resources, depth, pen } = drawer;
  const value = name === undefined ? undefined : file.dict(resources, 'XObject')?.entries.get(name);
  const form = file.resolve(value);
  if (!isKind(form, 'stream') || file.name(form.dict, 'Subtype') !== 'Form' || depth >= DEEPEST_FORM) return;
  const data = file.data(form);
  if (!data) return;
  const own = file.items(form.dict, 'Matrix');
  const matrix = multiply(own.length === 6 ? matrixOf(own) : SAME, pen.state.matrix);
  const inner = makePen(matrix);
  inner.state = { ...pen.state, matrix };
  draw(data, { ...drawer, resources: file.dict(form.dict, 'Resources') ?? resources, pen: inner, depth: depth + 1 });
}

/** The data of an image in the content are no operators. */
function skipImage(data: Uint8Array, from: number): number {
  const found = /\sEI(?=\s|$)/.exec(
    Buffer.from(data.buffer, data.byteOffset, data.byteLength).toString('latin1', from),
  );
  return found ? from + found.index + found[0].length : data.length;
}
