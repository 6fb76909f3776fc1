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
import { covers } from './fonts/can-show.ts';

/** A text of a document with the look it is set in. */
export interface StyledText {
  readonly text: string;
  readonly font: FontLook;
  readonly at: Place;
}

/** All texts of a document as they are drawn, marks of lists included. */
export function styledTexts({ sections, sheet }: StyledDocument): readonly StyledText[] {
  return sections.flatMap((section) => sectionTexts(section, sheet));
}

function sectionTexts(section: StyledSection, sheet: StyleSheet): StyledText[] {
  const { header, footer, firstHeader, firstFooter, blocks, notes } = section;
  const runnings = [firstHeader, header, firstFooter, footer];
  return [
    ...runnings.flatMap((running) => running?.paragraphs ?? []).flatMap(paragraphTexts),
    ...blocks.flatMap((block) => blockTexts(block, sheet)),
    ...notes.flatMap(({ paragraph }) => paragraphTexts(paragraph)),
  ];
}

function blockTexts(block: StyledBlock, sheet: StyleSheet): StyledText[] {
  const inner = (blocks: readonly StyledBlock[]): StyledText[] => blocks.flatMap((one) => blockTexts(one, sheet));
  switch (block.type) {
    case 'paragraph':
      return paragraphTexts(block);
    case 'list':
      return block.items.flatMap((item) => [...labelTexts(item), ...inner(item.blocks)]);
    case 'table':
      return [
        ...(block.caption ? paragraphTexts(block.caption.paragraph) : []),
        ...block.rows.flatMap(({ cells }) => cells.flatMap(({ blocks }) => inner(blocks))),
      ];
    case 'grid':
      return block.cells.flatMap(({ blocks }) => inner(blocks));
    case 'figure':
      return block.caption ? paragraphTexts(block.caption.paragraph) : [];
    case 'chart':
      return [...chartTexts(block, sheet), ...inner(block.blocks)];
    case 'keep':
      return inner(block.blocks);
    case 'contents':
      return [...(block.title ? [block.title] : []), ...block.entries.map(({ paragraph }) => paragraph)].flatMap(
        paragraphTexts,
      );
    case 'rule':
    case 'page-break':
      return [];
  }
}

/** All that a chart may show of its values, cut where the font changes. */
function chartTexts({ spec, look, caption, at }: StyledChart, sheet: StyleSheet): StyledText[] {
  const { categories, series, unit = '' } = spec;
  const values = series.flatMap(({ points }) =>
    points.flatMap((point) => [point?.text ?? '', point?.target?.text ?? '']),
  );
  const texts = [...categories, ...series.map(({ name }) => name), unit, ...values];
  const font = chartFont(look.font.family, sheet);
  return [
    ...texts.flatMap((text) =>
      splitByFont(text.normalize('NFC'), font, sheet, covers).map((piece) => ({ ...piece, at })),
    ),
    ...(caption ? paragraphTexts(caption.paragraph) : []),
  ];
}

/** A mark is set in the look of the paragraph that it stands before, unless it has a font of its own. */
function labelTexts({ label: text, labelFont, at, blocks: [first] }: StyledListItem): StyledText[] {
  const font = labelFont ?? (first?.type === 'paragraph' ? first.look.font : undefined);
  return font ? [{ text, font, at }] : [];
}

function paragraphTexts({ runs, look }: StyledParagraph): StyledText[] {
  return runs.flatMap((run) => runTexts(run, look.uppercase));
}

function runTexts(run: Run, uppercase: boolean): StyledText[] {
  if (run.type === 'link') return run.runs.flatMap((inner) => runTexts(inner, uppercase));
  if (run.type !== 'text') return [];
  const text = run.text.normalize('NFC');
  return [{ text: uppercase ? text.toUpperCase() : text, font: run.font, at: run.at }];
}
