/*
 * Who may stand inside whom. Names only, so that elements may refer to each other freely.
 */

const MARKS = ['b', 'i', 'u', 'sub', 'sup', 'span'] as const;
const FIELDS = ['page-number', 'page-count'] as const;

/** What a paragraph may hold. `a`, `ref` and `note` may not hold each other: their definitions say so. */
export const INLINES: readonly string[] = [...MARKS, 'br', 'tab', 'a', 'ref', 'page-ref', 'note', ...FIELDS];

const PARAGRAPHS = ['title', 'subtitle', 'subject', 'h1', 'h2', 'h3', 'p'] as const;
const LISTS = ['ul', 'ol'] as const;

/** What stands directly on the page. */
export const BLOCKS: readonly string[] = [
  ...PARAGRAPHS,
  ...LISTS,
  'table',
  'grid',
  'figure',
  'chart',
  'rule',
  'page-break',
  'keep',
  'contents',
];

/** What is kept together on one page. */
export const KEPT: readonly string[] = BLOCKS.filter((name) => !['page-break', 'keep', 'contents'].includes(name));

/** What an item of a list may hold beside words. */
export const ITEM: readonly string[] = ['p', ...LISTS, ...INLINES];

/** What a head cell of a table may hold beside words. */
export const HEAD_CELL: readonly string[] = ['p', ...LISTS, ...INLINES];

/** What a data cell of a table may hold beside words. */
export const DATA_CELL: readonly string[] = ['p', ...LISTS, 'table', ...INLINES];

/** What a cell of a grid may hold beside words. */
export const GRID_CELL: readonly string[] = [...PARAGRAPHS, ...LISTS, 'figure', 'chart', 'rule', ...INLINES];
