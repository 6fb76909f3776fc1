import type { ReadLink } from '../read-document.ts';
import { type Difference, differ } from './difference.ts';

/**
 * Compares links one by one. Names of goals inside the document are each format's own; so what counts is that
 * links which share a goal in one file share one in the other too.
 */
export function compareLinks(a: readonly ReadLink[], b: readonly ReadLink[]): readonly Difference[] {
  const [goalsA, goalsB] = [new Map<string, number>(), new Map<string, number>()];
  const count = Math.max(a.length, b.length);
  return Array.from({ length: count }, (_, index) => index).flatMap((index) => {
    const where = [{ of: 'link', number: index + 1 }] as const;
    const [first, second] = [tell(a[index], goalsA), tell(b[index], goalsB)];
    return first.key === second.key ? [] : differ('link', where, first.shown, second.shown);
  });
}

function tell(
  link: ReadLink | undefined,
  goals: Map<string, number>,
): { readonly key: string; readonly shown: string } {
  if (!link) return { key: '', shown: '' };
  const { text, href, target = '' } = link;
  if (href !== undefined) return { key: `${text} → ${address(href)}`, shown: `${text} → ${href}` };
  const number = goals.get(target) ?? goals.size + 1;
  goals.set(target, number);
  return { key: `${text} → #${number}`, shown: `${text} → #${target}` };
}

/** An address in its one spelling. */
function address(href: string): string {
  return URL.canParse(href) ? new URL(href).href : href;
}
