import type { Place } from '../base/index.ts';
import {
  type FontLook,
  type Run,
  type StyledBlock,
  type StyledChart,
  type StyledDocument,
  type StyledListItem,
  type StyledParagraph,
  type StyledSection,
  type StyleSheet,
  splitByFont,
} from '../theme/index.ts';
import { chartFont } from './charts/text-runs.ts';
import { coversAll } from './fonts/can-show.ts';
import { isComposed } from './fonts/is-composed.ts';

/** A text of a document with the look it is set in. */
export interface StyledText {
  readonly text: string;
  readonly font: FontLook;
  readonly at: Place;
}

/** Where the texts are put, one after the other. */
type Texts = StyledText[];

/** All texts of a document as they are drawn, marks of lists included. */
export function styledTexts({ sections, sheet }: StyledDocument): readonly StyledText[] {
  const texts: Texts = [];
  for (const section of sections) sectionTexts(section, sheet, texts);
  return texts;
}

function sectionTexts(section: StyledSection, sheet: StyleSheet, texts: Texts): void {
  const { header, footer, firstHeader, firstFooter, blocks, notes } = section;
  for (const running of [firstHeader, header, firstFooter, footer])
    for (const paragraph of running?.paragraphs ?? []) paragraphTexts(paragraph, texts);
  blocksTexts(blocks, sheet, texts);
  for (const { paragraph } of notes) paragraphTexts(paragraph, texts);
}

function blocksTexts(blocks: readonly StyledBlock[], sheet: StyleSheet, texts: Texts): void {
  for (const block of blocks) blockTexts(block, sheet, texts);
}

function blockTexts(block: StyledBlock, sheet: StyleSheet, texts: Texts): void {
  switch (block.type) {
    case 'paragraph':
      paragraphTexts(block, texts);
      break;
    case 'list':
      for (const item of block.items) {
        labelTexts(item, texts);
        blocksTexts(item.blocks, sheet, texts);
      }
      break;
    case 'table':
      if (block.caption) paragraphTexts(block.caption.paragraph, texts);
      for (const { cells } of block.rows) for (const { blocks } of cells) blocksTexts(blocks, sheet, texts);
      break;
    case 'grid':
      for (const { blocks } of block.cells) blocksTexts(blocks, sheet, texts);
      break;
    case 'figure':
      if (block.caption) paragraphTexts(block.caption.paragraph, texts);
      break;
    case 'chart':
      chartTexts(block, sheet, texts);
      blocksTexts(block.blocks, sheet, texts);
      break;
    case 'keep':
      blocksTexts(block.blocks, sheet, texts);
      break;
    case 'contents':
      if (block.title) paragraphTexts(block.title, texts);
      for (const { paragraph } of block.entries) paragraphTexts(paragraph, texts);
      break;
    case 'rule':
    case 'page-break':
      break;
  }
}

/** All that a chart may show of its values, cut where the font changes. */
function chartTexts({ spec, look, caption, at }: StyledChart, sheet: StyleSheet, texts: Texts): void {
  const { categories, series, unit = '' } = spec;
  const values = series.flatMap(({ points }) =>
    points.flatMap((point) => [point?.text ?? '', point?.target?.text ?? '']),
  );
  const font = chartFont(look.font.family, sheet);
  for (const text of [...categories, ...series.map(({ name }) => name), unit, ...values])
    for (const piece of splitByFont(text.normalize('NFC'), font, sheet, coversAll)) texts.push({ ...piece, at });
  if (caption) paragraphTexts(caption.paragraph, texts);
}

/** A mark is set in the look of the paragraph that it stands before, unless it has a font of its own. */
function labelTexts({ label: text, labelFont, at, blocks: [first] }: StyledListItem, texts: Texts): void {
  const font = labelFont ?? (first?.type === 'paragraph' ? first.look.font : undefined);
  if (font) texts.push({ text, font, at });
}

function paragraphTexts({ runs, look }: StyledParagraph, texts: Texts): void {
  for (const run of runs) runTexts(run, look.uppercase, texts);
}

function runTexts(run: Run, uppercase: boolean, texts: Texts): void {
  if (run.type === 'link') for (const inner of run.runs) runTexts(inner, uppercase, texts);
  if (run.type !== 'text') return;
  const text = isComposed(run.text) ? run.text : run.text.normalize('NFC');
  texts.push({ text: uppercase ? text.toUpperCase() : text, font: run.font, at: run.at });
}
