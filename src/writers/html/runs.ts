import { element, escapeText, type Html, voidElement } from '../../base/index.ts';
import type { FontLook, LinkRun, NoteRun, Run, TextRun } from '../../theme/index.ts';
import type { HtmlContext } from './context.ts';
import { rem } from './css-styles.ts';

/** Runs as HTML. `around` is the font of their paragraph: only what differs from it is written. */
export function writeRuns(runs: readonly Run[], around: FontLook, context: HtmlContext): Html {
  return runs.map((run) => writeRun(run, around, context)).join('');
}

function writeRun(run: Run, around: FontLook, context: HtmlContext): Html {
  switch (run.type) {
    case 'text':
      return writeText(run, around, context);
    case 'line-break':
      return voidElement('br', {});
    case 'tab':
      return element('span', { class: 'tab' }, ' ');
    case 'link':
      return writeLink(run, around, context);
    case 'page-ref':
      return context.pages.get(run.target) ?? '';
    case 'note':
      return writeCall(run, context);
    case 'page-number':
    case 'page-count':
      return ''; // a page on the web has no pages
  }
}

function writeText({ text, font, lang }: TextRun, around: FontLook, { classes }: HtmlContext): Html {
  const wraps: readonly (readonly [boolean, string])[] = [
    [font.position === 'subscript', 'sub'],
    [font.position === 'superscript', 'sup'],
    [font.underline && !around.underline, 'u'],
    [font.italic && !around.italic, 'em'],
    [font.bold && !around.bold, 'strong'],
  ];
  const inner = wraps.reduce((html, [wanted, name]) => (wanted ? element(name, {}, html) : html), escapeText(text));
  const changes = [
    !font.bold && around.bold ? 'font-weight: normal;' : '',
    !font.italic && around.italic ? 'font-style: normal;' : '',
    font.color === around.color ? '' : `color: ${font.color};`,
    font.size === around.size ? '' : `font-size: ${rem(font.size)};`,
  ].filter((change) => change !== '');
  if (changes.length === 0 && lang === undefined) return inner;
  return element('span', { class: changes.length > 0 ? classes.look(changes.join(' ')) : undefined, lang }, inner);
}

/** Goals that may be followed; any other would have been refused long before. */
const SAFE = /^(https?:|mailto:|tel:)/i;

function writeLink(link: LinkRun, around: FontLook, context: HtmlContext): Html {
  const { href, target, runs, font, lang } = link;
  // The look of links is the page's own: underlined, so that they are seen without colour.
  const near = { ...around, color: font.color, underline: true };
  const words = writeRuns(runs, near, context);
  const outside = href !== undefined && SAFE.test(href) ? href : undefined;
  const goal = outside ?? (target === undefined ? undefined : `#${encodeURIComponent(target)}`);
  if (goal === undefined) return words;
  const rel = outside && /^http/i.test(outside) ? 'noopener noreferrer' : undefined;
  return element('a', { href: goal, rel, lang }, words);
}

/** Names of notes hold a colon, which ids of templates do not: so they never meet. */
export const noteId = (number: number): string => `fn:${number}`;
/** The name of the place where a note is called. */
export const callId = (number: number): string => `fnref:${number}`;

function writeCall({ number }: NoteRun, { words }: HtmlContext): Html {
  const attributes = {
    id: callId(number),
    href: `#${noteId(number)}`,
    role: 'doc-noteref',
    'aria-label': words.note(number),
  };
  return element('sup', { class: 'call' }, element('a', attributes, String(number)));
}

/** The words of runs, for labels. */
export function runText(runs: readonly Run[]): string {
  return runs.map((run) => (run.type === 'text' ? run.text : run.type === 'link' ? runText(run.runs) : '')).join('');
}
