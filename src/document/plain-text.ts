import { type InlineHandlers, matchInline } from './match.ts';
import type { Inline } from './model.ts';

/**
 * The words of inlines without any look: for slugs, outlines and descriptions. A line break or tab is
 * a space; notes, page numbers and references without words of their own say nothing.
 */
export function plainText(inlines: readonly Inline[]): string {
  return inlines.map((inline) => matchInline(inline, words, undefined)).join('');
}

const words: InlineHandlers<string, undefined> = {
  text: ({ text }) => text,
  'line-break': () => ' ',
  tab: () => ' ',
  span: ({ inlines }) => plainText(inlines),
  link: ({ inlines }) => plainText(inlines),
  ref: ({ inlines }) => plainText(inlines),
  'page-ref': () => '',
  note: () => '',
  'page-number': () => '',
  'page-count': () => '',
};
