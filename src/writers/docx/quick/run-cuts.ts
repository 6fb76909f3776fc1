import type { RunContent, WordInline, WordLink, WordRun } from '../elements.ts';
import { plainInline } from '../plain/plain-inline.ts';
import { author } from './author.ts';
import { type Cut, cutOut, fill, keepCut } from './cut.ts';
import { escapeXml } from './stringify.ts';

/** Stands for a text that changes while all around it stays. */
const TEXT = '\ue000';
const SAMPLES = {
  text: { type: 'text', text: TEXT },
  instruction: { type: 'instruction', text: TEXT },
} as const satisfies Partial<Record<RunContent['type'], RunContent>>;
/** What a link is authored around. */
const CHILD: WordInline = { type: 'bookmark-end', number: 0 };

/** The XML of a run. */
export function runXml({ format, content }: WordRun): string {
  if (content.type !== 'text' && content.type !== 'instruction')
    return keepCut('run', { format, content }, cutRun).empty;
  const cut = keepCut('run', { format, content: SAMPLES[content.type] }, cutRun);
  return fill(cut, escapeXml(content.text));
}

/** A run around its text; one without text is whole. */
function cutRun(run: Omit<WordRun, 'type'>): Cut {
  const xml = author(plainInline({ type: 'run', ...run }));
  return 'text' in run.content ? cutOut(xml, TEXT, xml.replace(TEXT, '')) : { open: xml, close: '', empty: xml };
}

/** The XML of a link around that of its children. */
export function linkXml({ goal, children: _children, ...link }: WordLink, children: string): string {
  const sample = 'anchor' in goal ? { anchor: TEXT } : { id: TEXT };
  const cut = keepCut('link', sample, () => cutLink({ ...link, goal: sample }));
  return fill(cut, children).replace(TEXT, () => escapeXml('anchor' in goal ? goal.anchor : goal.id));
}

function cutLink(link: Omit<WordLink, 'children'>): Cut {
  const make = (children: readonly WordInline[]) => author(plainInline({ ...link, children }));
  return cutOut(make([CHILD]), author(plainInline(CHILD)), make([]));
}
