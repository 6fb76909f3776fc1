import type { SeenColumn, SeenPart, SeenRun, SeenText } from '../../seen-document.ts';
import { squeeze } from '../../words.ts';
import { childOf, textIn, valOf, type Xml } from '../../xml/xml.ts';
import type { Numberings } from '../numbering.ts';
import { contentOf } from '../story.ts';
import { attributeIn, type Cascade, firstIn } from './cascade.ts';
import { paragraphLook } from './paragraph-look.ts';
import { runLook } from './run-look.ts';
import { type Shape, shapeIn } from './shapes.ts';
import { splitLines } from './split-lines.ts';

/** Where a paragraph stands, and what its look depends on. */
export interface Surroundings {
  readonly cascade: Cascade;
  readonly numberings: Numberings;
  readonly section: number;
  readonly column: SeenColumn;
  readonly table?: number;
  readonly row?: number;
  /** Width of the column. */
  readonly room: number;
  /** How far the column's middle is from the page's text area's middle. */
  readonly onText: (text: string) => void;
}

/** A paragraph as it looks: its words, and the lines and frames that are drawn with it. */
export interface SeenParagraph {
  readonly parts: readonly SeenPart[];
  /** Format of the page number in it: `decimal`; undefined where it has none. */
  readonly pageNumber?: string;
}

interface Gathered {
  readonly runs: SeenRun[];
  readonly shapes: Shape[];
  pageNumber: string | undefined;
  /** Words of a field's instructions so far, while it is open. */
  instructions: string | undefined;
}

/** Sees one paragraph. */
export function seeParagraph(paragraph: Xml, around: Surroundings): SeenParagraph {
  const gathered: Gathered = { runs: [], shapes: [], pageNumber: undefined, instructions: undefined };
  gather(paragraph, paragraph, around, gathered);
  const { right, borders, ...look } = paragraphLook(paragraph, around.cascade);
  const { section, column, table, row, room } = around;
  const place = { section, column, ...(table === undefined ? {} : { table }), ...(row === undefined ? {} : { row }) };
  const label = labelOf(paragraph, around);
  const text = squeeze(`${label} ${gathered.runs.map((run) => run.text).join('')}`);
  const free = room - (look.indent ?? 0) - right;
  const offCentre = ((look.indent ?? 0) - right) / 2;
  const strokeOf = (length: number, solid: boolean, off?: number): SeenPart => ({
    ...place,
    type: 'stroke',
    length,
    solid,
    ...(off === undefined ? {} : { offCentre: off }),
  });
  const seen: SeenText = { ...place, type: 'text', text, runs: gathered.runs, ...look, borders, room };
  return {
    parts: [
      ...(borders.top && !borders.bottom ? [strokeOf(free, borders.top.solid, offCentre)] : []),
      ...(text === '' ? [] : splitLines(seen)),
      ...(borders.bottom && !borders.top ? [strokeOf(free, borders.bottom.solid, offCentre)] : []),
      ...gathered.shapes.map((shape): SeenPart => {
        if (shape.type === 'line') return strokeOf(shape.length, shape.solid);
        const { content, ...frame } = shape;
        return { ...place, ...frame, ...wordsOf(content, around) };
      }),
    ],
    ...(gathered.pageNumber === undefined ? {} : { pageNumber: gathered.pageNumber }),
  };
}

/** The words in a text box. */
function wordsOf(content: Xml, around: Surroundings): Pick<SeenText, 'text' | 'runs'> {
  const inner = contentOf(content).filter(({ name }) => name === 'p');
  const texts = inner.flatMap((one) => seeParagraph(one, around).parts.filter((part) => part.type === 'text'));
  return { text: texts.map(({ text }) => text).join(' '), runs: texts.flatMap(({ runs }) => runs) };
}

function labelOf(paragraph: Xml, { cascade, numberings }: Surroundings): string {
  const all = cascade.paragraph(paragraph);
  const id = firstIn(all, (one) => valOf(one, 'numPr', 'numId'));
  if (id === undefined || id === '0') return '';
  const level = Number(
    firstIn(all, (one) => valOf(one, 'numPr', 'ilvl')) ?? attributeIn(all, 'outlineLvl', 'val') ?? 0,
  );
  return numberings.next(id, level >= 0 && level <= 8 ? level : 0) ?? '';
}

function gather(holder: Xml, paragraph: Xml, around: Surroundings, gathered: Gathered): void {
  for (const child of contentOf(holder)) {
    if (child.name === 'r') gatherRun(child, paragraph, around, gathered);
    else if (child.name === 'hyperlink') gather(child, paragraph, around, gathered);
    else if (child.name === 'fldSimple') {
      noteField(child.attributes.instr ?? '', gathered);
      gather(child, paragraph, around, gathered);
    }
  }
}

const DRAWN = new Set(['drawing', 'pict', 'object']);
const BLANKS = new Set(['tab', 'ptab']);
const BREAKS = new Set(['br', 'cr']);

function gatherRun(run: Xml, paragraph: Xml, around: Surroundings, gathered: Gathered): void {
  const { caps, hidden, ...look } = runLook(run, paragraph, around.cascade);
  if (hidden) return;
  let text = '';
  for (const child of contentOf(run)) {
    if (child.name === 't') text += textIn(child);
    else if (child.name === 'noBreakHyphen') text += '\u2011';
    else if (BLANKS.has(child.name)) text += ' ';
    else if (BREAKS.has(child.name)) text += '\n';
    else if (child.name === 'instrText') gathered.instructions = (gathered.instructions ?? '') + textIn(child);
    else if (child.name === 'fldChar') followField(child, gathered);
    else if (DRAWN.has(child.name)) noteShape(child, gathered);
  }
  around.onText(text);
  if (text !== '') gathered.runs.push({ text: caps ? text.toUpperCase() : text, ...look });
}

function followField(char: Xml, gathered: Gathered): void {
  if (char.attributes.fldCharType === 'begin') gathered.instructions = '';
  else if (gathered.instructions !== undefined) {
    noteField(gathered.instructions, gathered);
    gathered.instructions = undefined;
  }
}

function noteField(instructions: string, gathered: Gathered): void {
  const found = /^\s*PAGE\b(.*)/i.exec(instructions);
  if (found) gathered.pageNumber = /roman|alpha/i.exec(found[1] ?? '')?.[0].toLowerCase() ?? 'decimal';
}

function noteShape(drawing: Xml, gathered: Gathered): void {
  const shape = shapeIn(drawing);
  if (shape) gathered.shapes.push(shape);
}

/** Whether an element of properties ends a section, and with which page set-up. */
export function sectionEnd(element: Xml): Xml | undefined {
  if (element.name === 'sectPr') return element;
  return element.name === 'p' ? childOf(element, 'pPr', 'sectPr') : undefined;
}
