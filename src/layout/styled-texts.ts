import type { Place } from '../base/index.ts';
import type {
  FontLook,
  Run,
  StyledBlock,
  StyledDocument,
  StyledListItem,
  StyledParagraph,
  StyledSection,
} from '../theme/index.ts';

/** A text of a document with the look it is set in. */
export interface StyledText {
  readonly text: string;
  readonly font: FontLook;
  readonly at: Place;
}

/** All texts of a document as they are drawn, marks of lists included. */
export function styledTexts({ sections }: StyledDocument): readonly StyledText[] {
  return sections.flatMap(sectionTexts);
}

function sectionTexts({ header, footer, blocks, notes }: StyledSection): StyledText[] {
  return [
    ...[header, footer].flatMap((running) => running?.paragraphs ?? []).flatMap(paragraphTexts),
    ...blocks.flatMap(blockTexts),
    ...notes.flatMap(({ paragraph }) => paragraphTexts(paragraph)),
  ];
}

function blockTexts(block: StyledBlock): StyledText[] {
  switch (block.type) {
    case 'paragraph':
      return paragraphTexts(block);
    case 'list':
      return block.items.flatMap((item) => [...labelTexts(item), ...item.blocks.flatMap(blockTexts)]);
    case 'table':
      return [
        ...(block.caption ? paragraphTexts(block.caption.paragraph) : []),
        ...block.rows.flatMap(({ cells }) => cells.flatMap(({ blocks }) => blocks.flatMap(blockTexts))),
      ];
    case 'grid':
      return block.cells.flatMap(({ blocks }) => blocks.flatMap(blockTexts));
    case 'figure':
      return block.caption ? paragraphTexts(block.caption.paragraph) : [];
    case 'keep':
      return block.blocks.flatMap(blockTexts);
    case 'rule':
    case 'page-break':
      return [];
  }
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
