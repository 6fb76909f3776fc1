import type { Inline, Ref, Text } from '../document/index.ts';

const BLANKS = /[ \t\r\n\u0085\u2028\u2029]+/g;
const UNSETTLED = /[\t\r\n\u0085\u2028\u2029]| {2}/;

/** Runs of blanks and line ends become one blank; no-break spaces stay. Most texts are so already. */
export function collapse(text: string): string {
  return UNSETTLED.test(text) ? text.replace(BLANKS, ' ') : text;
}

/**
 * Settles the blanks of one paragraph, as in HTML: one between words however it came about, none at
 * its ends nor beside a forced line break. What is left empty is dropped.
 */
export function settleBlanks(inlines: readonly Inline[]): readonly Inline[] {
  const [first, second] = inlines;
  if (first?.type === 'text' && !second) return settleText(first);
  const state = { afterBlank: true };
  return trimEnds(trimStarts(inlines, state), { beforeEdge: true });
}

/** Most paragraphs and cells are one text. */
function settleText(inline: Text): readonly Inline[] {
  const { text: written } = inline;
  const text = written.startsWith(' ') || written.endsWith(' ') ? written.replace(/^ | $/g, '') : written;
  return text === '' ? [] : [withText(inline, text)];
}

function withText(inline: Text, text: string): Text {
  return text === inline.text ? inline : { ...inline, text };
}

/** Drops blanks that follow another one, a break or the paragraph's start. */
function trimStarts(inlines: readonly Inline[], state: { afterBlank: boolean }): readonly Inline[] {
  return inlines.flatMap((inline): readonly Inline[] => {
    if (inline.type === 'text') {
      const text = state.afterBlank ? inline.text.replace(/^ /, '') : inline.text;
      if (text !== '') state.afterBlank = text.endsWith(' ');
      return text === '' ? [] : [withText(inline, text)];
    }
    if ('inlines' in inline && inline.type !== 'note' && !isBareRef(inline))
      return [{ ...inline, inlines: trimStarts(inline.inlines, state) }];
    state.afterBlank = inline.type === 'line-break' || inline.type === 'tab';
    return [isBareRef(inline) ? { ...inline, inlines: [] } : inline];
  });
}

/** A reference without words shows a number: it counts as a word, not as nothing. */
function isBareRef(inline: Inline): inline is Ref {
  return inline.type === 'ref' && inline.inlines.every((piece) => piece.type === 'text' && piece.text.trim() === '');
}

/** Drops blanks before a break or the paragraph's end, and inlines that hold nothing. */
function trimEnds(inlines: readonly Inline[], state: { beforeEdge: boolean }): readonly Inline[] {
  const kept: Inline[] = [];
  for (const inline of inlines.toReversed()) {
    const trimmed = trimEnd(inline, state);
    if (trimmed) kept.push(trimmed);
  }
  return kept.reverse();
}

function trimEnd(inline: Inline, state: { beforeEdge: boolean }): Inline | undefined {
  if (inline.type === 'text') {
    const text = state.beforeEdge ? inline.text.replace(/ $/, '') : inline.text;
    if (text !== '') state.beforeEdge = false;
    return text === '' ? undefined : withText(inline, text);
  }
  if ('inlines' in inline && inline.type !== 'note' && !isBareRef(inline)) {
    const inlines = trimEnds(inline.inlines, state);
    return inlines.length > 0 ? { ...inline, inlines } : undefined;
  }
  state.beforeEdge = inline.type === 'line-break' || inline.type === 'tab';
  return inline.type === 'note' && inline.inlines.length === 0 ? undefined : inline;
}
