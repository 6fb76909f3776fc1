import type { FontLook, LinkRun, Run } from '../../../theme/index.ts';
import type { WordInline } from '../elements.ts';
import { characterStyle } from '../styles/style-names.ts';
import type { RunGround } from './run-format.ts';
import type { DrawScope } from './scope.ts';

type DrawRun = (run: Run, ground: RunGround, scope: DrawScope) => readonly WordInline[];

/** A link and its runs. What leads nowhere, an address that is none or an unknown id, keeps its words. */
export function linkRun(link: LinkRun, ground: RunGround, scope: DrawScope, drawRun: DrawRun): readonly WordInline[] {
  const lang = link.lang ?? ground.lang;
  const children = (on: RunGround) => link.runs.flatMap((run) => drawRun(run, { ...on, lang }, scope));
  const anchor = link.target === undefined ? undefined : scope.bookmarks.get(link.target);
  const linked = linkGround(link, ground, scope);
  if (anchor !== undefined) return [{ type: 'link', goal: { anchor }, children: children(linked) }];
  const id = link.href === undefined ? undefined : scope.links.idOf(link.href);
  return id === undefined ? children(ground) : [{ type: 'link', goal: { id }, children: children(linked) }];
}

/** Runs that look like links get the style of links; others, such as references in plain text, none. */
function linkGround(link: LinkRun, ground: RunGround, { sheet }: DrawScope): RunGround {
  const looksLinked = link.runs.some((run) => isLinkLook(run.font, sheet.link));
  if (!looksLinked) return ground;
  return {
    ...ground,
    characterStyle: characterStyle.link,
    font: { ...ground.font, color: sheet.link.color, underline: sheet.link.underline },
  };
}

function isLinkLook(font: FontLook, link: { readonly color: string; readonly underline: boolean }): boolean {
  return font.color === link.color && font.underline === link.underline;
}
