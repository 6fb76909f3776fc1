import type { Language } from '../../base/index.ts';
import type { ReadBlock } from '../read-document.ts';

/** A place in a document, from the outside in. */
export type Where = readonly Step[];

/** One step: a block, a cell of a table, or something that the document has by number. Numbers count from 1. */
export type Step =
  | { readonly of: 'block'; readonly number: number; readonly type: ReadBlock['type']; readonly words: string }
  | { readonly of: 'row'; readonly number: number }
  | { readonly of: 'cell'; readonly number: number }
  | { readonly of: 'link' | 'note'; readonly number: number }
  | { readonly of: 'document' };

const TYPES: Readonly<Record<Language, Readonly<Record<ReadBlock['type'], string>>>> = {
  vi: {
    heading: 'đề mục',
    paragraph: 'đoạn văn',
    item: 'mục danh sách',
    table: 'bảng',
    figure: 'hình',
    entry: 'dòng mục lục',
  },
  en: {
    heading: 'heading',
    paragraph: 'paragraph',
    item: 'list item',
    table: 'table',
    figure: 'figure',
    entry: 'line of contents',
  },
};

const NOUNS = {
  vi: { block: 'khối', row: 'hàng', cell: 'ô', link: 'liên kết thứ', note: 'chú thích thứ', document: 'toàn văn bản' },
  en: { block: 'block', row: 'row', cell: 'cell', link: 'link', note: 'note', document: 'the document as a whole' },
} as const;

const LONGEST = 40;

/** A place in words: `block 12 (table "Bảng 1. …"), row 2, cell 3`. */
export function whereIn(where: Where, language: Language): string {
  return where.map((step) => stepIn(step, language)).join(', ');
}

function stepIn(step: Step, language: Language): string {
  const nouns = NOUNS[language];
  if (step.of === 'document') return nouns.document;
  const place = `${nouns[step.of]} ${step.number}`;
  if (step.of !== 'block') return place;
  const words = cut(step.words);
  return `${place} (${TYPES[language][step.type]}${words === '' ? '' : ` "${words}"`})`;
}

function cut(text: string): string {
  const letters = [...text.replace(/\s+/g, ' ')];
  return letters.length > LONGEST ? `${letters.slice(0, LONGEST).join('')}…` : letters.join('');
}

/** The step to a block, told by its first words. */
export function blockStep(block: ReadBlock, index: number): Step {
  const words = 'text' in block ? block.text : (block.caption ?? ('alt' in block ? (block.alt ?? '') : ''));
  return { of: 'block', number: index + 1, type: block.type, words };
}
