import { classes, element, escapeText, type Html, voidElement } from '../../base/index.ts';
import type { StyledBlock, StyledDocument, StyledRunning, StyledSection } from '../../theme/index.ts';
import type { WriteContext } from '../types.ts';
import { writeBlocks } from './blocks.ts';
import type { HtmlContext } from './context.ts';
import { pageCss } from './css.ts';
import { writeNotes } from './notes.ts';
import { writeAs } from './paragraphs.ts';
import { sheetClasses } from './sheet-classes.ts';
import { pageWords } from './words.ts';

/**
 * One page that needs nothing beside itself: semantic HTML with its style sheet and pictures inside, no
 * script, nothing fetched. `pages` are the numbers of the edition on paper, by id, for words that name them. It is also well-formed XML. The same document gives the same text.
 */
export function writeHtml(
  doc: StyledDocument,
  context: WriteContext,
  pages: ReadonlyMap<string, number> = new Map(),
): string {
  const { language, sheet } = doc;
  const register = sheetClasses(sheet);
  const page: HtmlContext = {
    language,
    sheet,
    words: pageWords[language],
    classes: register,
    pages: new Map(Array.from(pages, ([id, page]) => [id, String(page)])),
    takeTitle: hasTitle(doc) ? once() : () => false,
    writeBlocks,
    inTable: false,
  };
  const body = writeBody(doc, page);
  const head = writeHead(doc, context, pageCss(doc, register));
  return `<!DOCTYPE html>\n${element('html', { lang: language }, '\n', head, '\n', body, '\n')}\n`;
}

function once(): () => boolean {
  let free = true;
  return () => {
    const was = free;
    free = false;
    return was;
  };
}

function writeHead({ properties }: StyledDocument, { producer }: WriteContext, css: string): Html {
  const { title, subject, author, keywords } = properties;
  const named = (name: string, content: string | undefined): readonly Html[] =>
    content === undefined || content === '' ? [] : [voidElement('meta', { name, content })];
  const parts = [
    voidElement('meta', { charset: 'utf-8' }),
    voidElement('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    element('title', {}, escapeText(title)),
    ...named('description', subject ?? title),
    ...named('author', author),
    ...named('keywords', keywords.join(', ')),
    ...named('generator', producer),
    element('style', {}, '\n', css, '\n'),
  ];
  return element('head', {}, '\n', parts.join('\n'), '\n');
}

function writeBody(doc: StyledDocument, page: HtmlContext): Html {
  const [first] = doc.sections;
  const header = writeRunning('header', first?.firstHeader ?? first?.header, page);
  const title = hasTitle(doc) ? '' : element('h1', { class: 'hidden' }, escapeText(doc.properties.title));
  const sections = doc.sections.map((section) => writeSection(section, doc.sections.length > 1, page));
  const notes = writeNotes(
    doc.sections.flatMap((section) => section.notes),
    page,
  );
  const main = element('main', {}, '\n', [title, ...sections, notes].filter((part) => part !== '').join('\n'), '\n');
  const footer = writeRunning('footer', first?.firstFooter ?? first?.footer, page);
  return element('body', {}, '\n', [header, main, footer].filter((part) => part !== '').join('\n'), '\n');
}

function writeSection({ blocks, orientation }: StyledSection, several: boolean, page: HtmlContext): Html {
  const written = writeBlocks(blocks, page);
  if (!several) return written;
  return element('div', { class: classes('section', orientation === 'landscape' ? 'landscape' : undefined) }, written);
}

/** Running lines stand once; those that number pages have nothing to say here. */
function writeRunning(name: string, running: StyledRunning | undefined, page: HtmlContext): Html {
  const lasting = (running?.paragraphs ?? []).filter(
    ({ runs }) => runs.length > 0 && !runs.some(({ type }) => type === 'page-number' || type === 'page-count'),
  );
  if (lasting.length === 0) return '';
  return element(name, {}, lasting.map((paragraph) => writeAs('p', paragraph, page)).join('\n'));
}

function hasTitle(doc: StyledDocument): boolean {
  return doc.sections.some((section) => section.blocks.some(holdsTitle));
}

function holdsTitle(block: StyledBlock): boolean {
  if (block.type === 'paragraph') return block.meaning === 'title';
  if (block.type === 'keep') return block.blocks.some(holdsTitle);
  return block.type === 'grid' && block.cells.some((cell) => cell.blocks.some(holdsTitle));
}
