import type { FontLook, PageLoss, WordRun } from '../../../theme/index.ts';
import { childOf, findIn, switchOf, textIn, valOf, type Xml } from '../../xml/xml.ts';
import { contentOf } from '../story.ts';
import { readLetters, wholeFont } from './font.ts';
import type { Palette } from './palette.ts';
import type { Chain, StyleTable } from './properties.ts';

/** What the runs of a header's paragraph are read with. */
export interface RunScope {
  readonly styles: StyleTable;
  readonly palette: Palette;
  /** The letters of the paragraph's style. */
  readonly letters: Chain;
  readonly losses: Set<PageLoss>;
}

/** A field between its marks: its words are shown, unless it counts pages. */
interface Field {
  instruction: string;
  isShown: boolean;
}

interface Reader extends RunScope {
  readonly runs: WordRun[];
  readonly fields: Field[];
}

/** The runs of a paragraph; a field that counts pages is one of ours, any other stays with its last words. */
export function readRuns(paragraph: Xml, scope: RunScope): readonly WordRun[] {
  const reader: Reader = { ...scope, runs: [], fields: [] };
  readInlines(paragraph, reader);
  return reader.runs;
}

function readInlines(element: Xml, reader: Reader): void {
  for (const child of contentOf(element)) {
    if (child.name === 'r') readRun(child, reader);
    else if (child.name === 'hyperlink') readInlines(child, reader);
    else if (child.name === 'fldSimple') readSimpleField(child, reader);
  }
}

function readSimpleField(element: Xml, reader: Reader): void {
  const counter = counterOf(element.attributes.instr ?? '');
  const run = contentOf(element).find(({ name }) => name === 'r');
  if (counter) reader.runs.push({ type: counter, font: fontOf(run, reader) });
  else {
    reader.losses.add('field');
    readInlines(element, reader);
  }
}

function counterOf(instruction: string): 'page-number' | 'page-count' | undefined {
  const [word = ''] = instruction.trim().toUpperCase().split(/\s+/);
  return word === 'PAGE' ? 'page-number' : word === 'NUMPAGES' ? 'page-count' : undefined;
}

function fontOf(run: Xml | undefined, { styles, palette, letters }: Reader): FontLook {
  const own = childOf(run, 'rPr');
  const ofStyle = styles.properties(valOf(own, 'rStyle'), 'rPr', false);
  return wholeFont(readLetters([...(own ? [own] : []), ...ofStyle, ...letters], palette));
}

type Handler = (child: Xml, reader: Reader, font: FontLook) => void;

const drawn: Handler = (child, { losses }) => {
  losses.add(findIn(child, 'pic') ? 'image' : 'shape');
};

const handlers: Readonly<Record<string, Handler>> = {
  t: (child, reader, font) => reader.runs.push({ type: 'text', text: textIn(child), font }),
  noBreakHyphen: (_child, reader, font) => reader.runs.push({ type: 'text', text: '\u2011', font }),
  tab: (_child, reader, font) => reader.runs.push({ type: 'tab', font }),
  ptab: (_child, reader, font) => reader.runs.push({ type: 'tab', font }),
  br: (_child, reader, font) => reader.runs.push({ type: 'line-break', font }),
  cr: (_child, reader, font) => reader.runs.push({ type: 'line-break', font }),
  drawing: drawn,
  pict: drawn,
  object: drawn,
};

function readRun(run: Xml, reader: Reader): void {
  if (switchOf(childOf(run, 'rPr'), 'vanish')) return;
  const font = fontOf(run, reader);
  for (const child of contentOf(run)) {
    if (child.name === 'fldChar') markField(child.attributes.fldCharType, reader, font);
    else if (child.name === 'instrText') tellField(textIn(child), reader);
    else if (reader.fields.every(({ isShown }) => isShown) && Object.hasOwn(handlers, child.name))
      handlers[child.name]?.(child, reader, font);
  }
}

function tellField(text: string, { fields }: Reader): void {
  const field = fields.at(-1);
  if (field) field.instruction += text;
}

function markField(mark: string | undefined, { fields, runs, losses }: Reader, font: FontLook): void {
  const field = fields.at(-1);
  if (mark === 'begin') fields.push({ instruction: '', isShown: false });
  else if (mark === 'separate' && field) field.isShown = counterOf(field.instruction) === undefined;
  else if (mark === 'end' && field) {
    fields.pop();
    const counter = counterOf(field.instruction);
    if (counter) runs.push({ type: counter, font });
    else losses.add('field');
  }
}
