import { element, escapeText, type Html, type Language, voidElement } from '../../base/index.ts';
import type { PreviewWords } from './words.ts';

const FIELDS = ['record', 'kind', 'form', 'language'] as const;

/** The page of the preview; its script fills it. */
export function writePreviewPage(language: Language, words: PreviewWords): string {
  const head = element(
    'head',
    {},
    voidElement('meta', { charset: 'utf-8' }),
    voidElement('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    element('title', {}, escapeText(words.title)),
    voidElement('link', { rel: 'stylesheet', href: 'preview.css' }),
    element('script', { src: 'preview.js', defer: true }),
  );
  const field = (name: (typeof FIELDS)[number]): Html => {
    const select = element('select', { id: name });
    return element('label', { hidden: true }, element('span', {}, escapeText(words[name])), select);
  };
  const file = (format: string, word: string): Html =>
    element('a', { id: format, class: 'file', href: `file/${format}` }, escapeText(word));
  const header = element(
    'header',
    {},
    element('h1', {}, escapeText(words.title)),
    element('form', { 'aria-label': words.choose }, ...FIELDS.map(field)),
    element('p', { class: 'files' }, file('docx', words.word), file('pdf', words.pdf)),
    element('p', { id: 'status', role: 'status' }, escapeText(words.loading)),
  );
  const trouble = element(
    'section',
    { id: 'trouble', role: 'alert', hidden: true },
    element('h2', {}, escapeText(words.stale)),
    element('pre', { id: 'errors', tabindex: 0 }),
    element('p', { id: 'last' }),
  );
  const remarks = element(
    'details',
    { id: 'remarks', hidden: true },
    element('summary', { id: 'count' }),
    element('pre', { id: 'warnings', tabindex: 0 }),
  );
  const pages = element('div', { id: 'pages', role: 'group', 'aria-label': words.pages });
  const said = JSON.stringify(words);
  const body = element('body', { 'data-words': said }, header, element('main', {}, trouble, remarks, pages));
  return `<!DOCTYPE html>\n${element('html', { lang: language }, head, body)}\n`;
}
