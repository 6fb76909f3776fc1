import { element, type Html } from '../../base/index.ts';
import type { StyledContents } from '../../theme/index.ts';
import type { HtmlContext } from './context.ts';
import { writeAs, writeParagraph } from './paragraphs.ts';
import { runText } from './runs.ts';

/** A list of contents as links to what it names: a page on the web has no pages to number. */
export function writeContents({ id, lang, title, entries }: StyledContents, context: HtmlContext): Html {
  const label = title ? runText(title.runs) : context.words.contents;
  const lines = entries.map(({ paragraph }) =>
    writeAs('li', { ...paragraph, runs: withoutPage(paragraph.runs) }, context),
  );
  const list = element('ul', { class: 'contents' }, ...lines);
  return element('nav', { id, lang, 'aria-label': label }, title ? writeParagraph(title, context) : '', list);
}

/** An entry's link without the tab and the number that it ends with. */
function withoutPage(runs: StyledContents['entries'][number]['paragraph']['runs']) {
  return runs.map((run) =>
    run.type === 'link' ? { ...run, runs: run.runs.filter(({ type }) => type !== 'tab' && type !== 'page-ref') } : run,
  );
}
