import type { RunContent, WordBookmark, WordInline, WordLink, WordRun } from '../elements.ts';
import { author, type Home } from './author.ts';
import type { Desk } from './block-xml.ts';
import { type Cut, cutOut, fill, keepCut, type SharedCuts, sharedCut } from './cut.ts';
import { theLibrary } from './library.ts';
import { escapeXml } from './stringify.ts';

/** Stands for a text that changes while all around it stays. */
const TEXT = '\ue000';
const SAMPLES = {
  text: { type: 'text', text: TEXT },
  instruction: { type: 'instruction', text: TEXT },
} as const satisfies Partial<Record<RunContent['type'], RunContent>>;
/** Stands for the number of a bookmark, which no document comes near. */
const NUMBER = 9_007_199_254_740_991;
/** What a link is authored around. */
const CHILD: WordInline = { type: 'bookmark-end', number: 0 };

/** Cuts of runs of text: their formats come of a theme, so that all its documents share them. */
const texts: SharedCuts = new WeakMap();

/** The XML of a run. */
export function runXml({ format, content }: WordRun, { home }: Pick<Desk, 'home'>): string {
  const make = (run: Omit<WordRun, 'type'>) => cutRun(run, home);
  if (content.type !== 'text' && content.type !== 'instruction') return keepCut('run', { format, content }, make).empty;
  const find = () => keepCut('run', { format, content: SAMPLES[content.type] }, make);
  return fill(content.type === 'text' ? sharedCut(texts, format, find) : find(), escapeXml(content.text));
}

/** A run around its text; one without text is whole. */
function cutRun(run: Omit<WordRun, 'type'>, home: Home): Cut {
  const xml = author(theLibrary().plainInline({ type: 'run', ...run }), home);
  return 'text' in run.content ? cutOut(xml, TEXT, xml.replace(TEXT, '')) : { open: xml, close: '', empty: xml };
}

/** The XML of a link around that of its children. */
export function linkXml({ goal, children: _children, ...link }: WordLink, children: string, home: Home): string {
  const sample = 'anchor' in goal ? { anchor: TEXT } : { id: TEXT };
  const cut = keepCut('link', sample, () => cutLink({ ...link, goal: sample }, home));
  return fill(cut, children).replace(TEXT, () => escapeXml('anchor' in goal ? goal.anchor : goal.id));
}

function cutLink(link: Omit<WordLink, 'children'>, home: Home): Cut {
  const make = (children: readonly WordInline[]) => author(theLibrary().plainInline({ ...link, children }), home);
  return cutOut(make([CHILD]), author(theLibrary().plainInline(CHILD), home), make([]));
}

/** The XML of the beginning or the end of a bookmark. */
export function bookmarkXml(bookmark: WordBookmark, home: Home): string {
  const { type } = bookmark;
  const sample: WordBookmark =
    type === 'bookmark-start' ? { type, name: TEXT, number: NUMBER } : { type, number: NUMBER };
  const { open, close } = keepCut(type, sample, () =>
    cutOut(author(theLibrary().plainInline(sample), home), String(NUMBER)),
  );
  const name = type === 'bookmark-start' ? escapeXml(bookmark.name) : '';
  return open.replace(TEXT, () => name) + bookmark.number + close.replace(TEXT, () => name);
}
