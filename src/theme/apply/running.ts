import type { Running, Section } from '../../document/index.ts';
import { diagnose } from '../messages.ts';
import type { StyledRunning, StyledSection } from '../styled.ts';
import { type Context, enter, needs } from './context.ts';
import { styleParagraph } from './paragraph.ts';
import { countsPages, numbersPages, styleReferenceRunning } from './reference-running.ts';

type Edges = Pick<StyledSection, RunningKey>;

type RunningKey = 'header' | 'footer' | 'firstHeader' | 'firstFooter';

/**
 * What runs above and below a section's pages. The header and footer of a reference document go before the
 * template's; an edge that it leaves empty keeps the template's, but pages are not numbered twice.
 */
export function styleEdges({ header, footer, firstHeader, firstFooter }: Section, context: Context): Edges {
  const given = context.running;
  if (!given) {
    const common = { ...edge('header', header, context), ...edge('footer', footer, context) };
    return { ...common, ...edge('firstHeader', firstHeader, context), ...edge('firstFooter', firstFooter, context) };
  }
  const isNumbered = countsPages(given.header) || countsPages(given.footer);
  const kept = (own: Running | undefined, theirs: unknown): Running | undefined =>
    theirs || (isNumbered && numbersPages(own)) ? undefined : own;
  const own = { header: kept(header, given.header), footer: kept(footer, given.footer) };
  const wasNumbered = numbersPages(header) || numbersPages(footer);
  if (wasNumbered && !isNumbered && !numbersPages(own.header) && !numbersPages(own.footer))
    context.report(diagnose('theme/reference-unnumbered', undefined, given.at));
  const theirs = (key: 'header' | 'footer'): Edges =>
    given[key] ? { [key]: styleReferenceRunning(given[key], needs(key), given.at, context) } : {};
  return {
    ...edge('header', own.header, context),
    ...edge('footer', own.footer, context),
    ...theirs('header'),
    ...theirs('footer'),
  };
}

const STYLES = { header: 'header', footer: 'footer', firstHeader: 'header', firstFooter: 'footer' } as const;

function edge(key: RunningKey, running: Running | undefined, context: Context): Edges {
  return running ? { [key]: styleRunning(running, { ...context, plainStyle: needs(STYLES[key]) }) } : {};
}

function styleRunning({ attr, onFirstPage, paragraphs }: Running, context: Context): StyledRunning {
  const inner = enter(context, attr);
  return { at: attr.at, onFirstPage, paragraphs: paragraphs.map((paragraph) => styleParagraph(paragraph, inner)) };
}
