import type { WordInline, WordLink, WordRun } from '../elements.ts';
import { plainInline } from '../plain/plain-inline.ts';
import { author } from './author.ts';
import { type Cut, cutOut, fill, keepCut } from './cut.ts';
import { escapeXml } from './stringify.ts';

/** Stands for a text that changes while all around it stays. */
const TEXT = '\ue000';
/** What a link is authored around. */
const CHILD: WordInline = { type: 'bookmark-end', number: 0 };

/** The XML of a run. */
export function runXml({ format, content }: WordRun): string {
  if (content.type !== 'text' && content.type !== 'instruction')
    return keepCut('run', { format, content }, (options) => whole({ type: 'run', ...options })).empty;
  const cut = keepCut(content.type, format, () =>
    textCut({ type: 'run', format, content: { ...content, text: TEXT } }),
  );
  return cut.open + escapeXml(content.text) + cut.close;
}

function whole(run: WordRun): Cut {
  return { open: '', close: '', empty: author(plainInline(run)) };
}

function textCut(run: WordRun): Cut {
  return cutOut(author(plainInline(run)), TEXT);
}

/** The XML of a link around that of its children. */
export function linkXml(link: WordLink, children: string): string {
  const isInside = 'anchor' in link.goal;
  const goal = isInside ? { anchor: TEXT } : { id: TEXT };
  const cut = keepCut('link', goal, () => linkCut({ ...link, goal }));
  return fill(cut, children).replace(TEXT, () => escapeXml('anchor' in link.goal ? link.goal.anchor : link.goal.id));
}

function linkCut(link: WordLink): Cut {
  const around = author(plainInline({ ...link, children: [CHILD] }));
  return cutOut(around, author(plainInline(CHILD)), author(plainInline({ ...link, children: [] })));
}
