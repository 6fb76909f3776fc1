import { gatherWords, type Words } from '../words.ts';
import { childOf, findIn, switchOf, textIn, type Xml } from '../xml/xml.ts';
import { contentOf, type DrawnFigure, type Story } from './story.ts';

/** What a paragraph holds. */
export interface ParagraphContent {
  readonly text: string;
  readonly figures: readonly DrawnFigure[];
  /** It counts itself with a field, as captions do. */
  readonly counts: boolean;
}

interface Reader {
  readonly story: Story;
  readonly paragraph: Xml;
  readonly words: Words;
  readonly figures: DrawnFigure[];
  counts: boolean;
}

/** Reads the runs of a paragraph. */
export function readParagraph(paragraph: Xml, story: Story): ParagraphContent {
  const reader: Reader = { story, paragraph, words: gatherWords(story.addLink), figures: [], counts: false };
  readInlines(paragraph, reader);
  return { text: reader.words.take(), figures: reader.figures, counts: reader.counts };
}

function readInlines(element: Xml, reader: Reader): void {
  for (const child of contentOf(element)) {
    if (child.name === 'r') readRun(child, reader);
    else if (child.name === 'hyperlink') readLink(child, reader);
    else if (child.name === 'fldSimple') readField(child, reader);
    else if (child.name === 'oMath' || child.name === 'oMathPara') reader.words.add(textIn(child));
  }
}

function readField(field: Xml, reader: Reader): void {
  if (/^\s*SEQ\b/.test(field.attributes.instr ?? '')) reader.counts = true;
  readInlines(field, reader);
}

function readLink(link: Xml, reader: Reader): void {
  const { id, anchor } = link.attributes;
  const href = id === undefined ? undefined : reader.story.relationships.get(id)?.target;
  const goal = href !== undefined ? { href } : anchor !== undefined ? { target: anchor } : undefined;
  if (goal) reader.words.link(goal, () => readInlines(link, reader));
  else readInlines(link, reader);
}

type Handler = (child: Xml, reader: Reader, show: (text: string) => void) => void;

const space: Handler = (_child, { words }) => words.add(' ');
const figure: Handler = (child, { figures, story }) => figures.push(readFigure(child, story));

const handlers: Readonly<Record<string, Handler>> = {
  t: (child, _reader, show) => show(textIn(child)),
  tab: space,
  cr: space,
  br: space,
  ptab: space,
  noBreakHyphen: (_child, { words }) => words.add('\u2011'),
  instrText: (child, reader) => {
    if (/^\s*SEQ\b/.test(textIn(child))) reader.counts = true;
  },
  footnoteReference: (child, { words, story }) =>
    words.add(`[^${story.callNote('footnote', child.attributes.id ?? '')}]`),
  endnoteReference: (child, { words, story }) =>
    words.add(`[^${story.callNote('endnote', child.attributes.id ?? '')}]`),
  drawing: figure,
  pict: figure,
  object: figure,
};

function readRun(run: Xml, reader: Reader): void {
  const properties = childOf(run, 'rPr');
  if (switchOf(properties, 'vanish')) return;
  const isCapital = reader.story.styles.isCapital(run, reader.paragraph);
  const show = (text: string): void => reader.words.add(isCapital ? text.toUpperCase() : text);
  for (const child of contentOf(run)) {
    const handle = Object.hasOwn(handlers, child.name) ? handlers[child.name] : undefined;
    handle?.(child, reader, show);
  }
}

function readFigure(drawing: Xml, story: Story): DrawnFigure {
  const { descr, title } = findIn(drawing, 'docPr')?.attributes ?? {};
  const alt = descr ?? findIn(drawing, 'shape')?.attributes.alt ?? '';
  const id = findIn(drawing, 'graphicData') && findIn(drawing, 'chart')?.attributes.id;
  const chart = id === undefined ? undefined : story.chartOf(id);
  return { type: 'figure', alt: alt.trim(), ...(title === undefined ? {} : { title }), ...(chart ? { chart } : {}) };
}
