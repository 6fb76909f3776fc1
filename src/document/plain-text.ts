import { matchInline } from './match.ts';
import type { Inline } from './model.ts';

/**
 * The words of inlines without any look: for slugs, outlines and descriptions. A line break or tab is
 * a space; notes, page numbers and references without words of their own say nothing.
 */
export function plainText(inlines: readonly Inline[]): string {
  return inlines.map(textOf).join('');
}

function textOf(inline: Inline): string {
  return matchInline<string, undefined>(
    inline,
    {
      text: ({ text }) => text,
      'line-break': () => ' ',
      tab: () => ' ',
      span: ({ inlines }) => plainText(inlines),
      link: ({ inlines }) => plainText(inlines),
      ref: ({ inlines }) => plainText(inlines),
      note: () => '',
      'page-number': () => '',
      'page-count': () => '',
    },
    undefined,
  );
}
