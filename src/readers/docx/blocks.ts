import type { ReadBlock } from '../read-document.ts';
import type { Xml } from '../xml/xml.ts';
import { attachCaptions, type DrawnBlock } from './captions.ts';
import { readParagraph } from './paragraph.ts';
import { contentOf, type Story } from './story.ts';
import { cellsOf, isArrangement, readTable } from './table.ts';

/** The blocks of a body, a cell or a note. */
export function readBlocks(holder: Xml, story: Story): readonly ReadBlock[] {
  return attachCaptions(drawnBlocks(holder, story));
}

function drawnBlocks(holder: Xml, story: Story): readonly DrawnBlock[] {
  return contentOf(holder).flatMap((element): readonly DrawnBlock[] => {
    if (element.name === 'p') return paragraphBlocks(element, story);
    if (element.name !== 'tbl') return [];
    if (isArrangement(element)) return cellsOf(element).flatMap((cell) => drawnBlocks(cell, story));
    return [readTable(element, (cell) => readBlocks(cell, story))];
  });
}

function paragraphBlocks(paragraph: Xml, story: Story): readonly DrawnBlock[] {
  const { styles, numberings } = story;
  const numbering = styles.numbering(paragraph);
  const label = numbering && numberings.next(numbering.id, numbering.level);
  const { text, figures, counts } = readParagraph(paragraph, story);
  const level = styles.headingLevel(paragraph);
  if (level !== undefined) return [...figures, ...(text === '' ? [] : [heading(level, label, text)])];
  const entry = styles.entryLevel(paragraph);
  if (entry !== undefined)
    return [...figures, ...(text === '' ? [] : [{ type: 'entry', level: entry, text } as const])];
  if (numbering && label !== undefined)
    return [...figures, { type: 'item', level: numbering.level, ...(label === '' ? {} : { label }), text }];
  if (text === '') return figures;
  const type = counts || styles.isCaption(paragraph) ? 'caption' : 'paragraph';
  return [...figures, { type, text }];
}

function heading(level: number, label: string | undefined, text: string): DrawnBlock {
  return { type: 'heading', level, text: label ? `${label} ${text}` : text };
}
