/*
 * No-break blanks (U+00A0, U+202F) are the writer's wish and stay as they are, but at the ends of a text.
 */

/** One line: every run of blanks, tabs and line breaks becomes one blank, none is left at the ends. */
export function joinLines(text: string): string {
  return text.replace(/[ \t\r\n\u2028\u2029]+/g, ' ').trim();
}

/** Paragraphs, one a line: blanks are put in order within each, and empty lines are dropped. */
export function keepParagraphs(text: string): string {
  return text
    .split(/[\r\n\u2028\u2029]+/)
    .map(joinLines)
    .filter((paragraph) => paragraph !== '')
    .join('\n');
}
