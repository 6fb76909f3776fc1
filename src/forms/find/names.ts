import type { SeenText } from '../../readers/index.ts';
import type { Found } from './anatomy.ts';
import { goesOn } from './goes-on.ts';
import { isNumber, isScope, present } from './head.ts';

/**
 * The bodies at the head's left: above the number, the last is the issuer and those before it stand above it. `edge`
 * is where the column begins.
 */
export function findNames(texts: readonly SeenText[], head: Found, edge: number): Found {
  const end = texts.findIndex(({ text, column }) => column === 'left' && isNumber(text));
  const first = texts.find(({ column }) => column === 'left');
  if (!first) return {};
  const limit = end >= 0 ? end : texts.findIndex(({ column }, at) => column !== 'left' && at > texts.indexOf(first));
  const marks = new Set([...(head.star ?? []), ...(head.urgency ?? []), ...(head.draft ?? []), ...(head.date ?? [])]);
  const lines = texts
    .slice(0, limit < 0 ? 0 : limit)
    .filter((text) => text.column === 'left' && !marks.has(text) && !isScope(text.text) && /\p{L}/u.test(text.text));
  const names = joinLines(lines, edge);
  const issuer = names.at(-1) ?? [];
  return present({ parent: names.slice(0, -1).flat(), issuer });
}

/** Lines as names: of a PDF a long name has several. */
function joinLines(lines: readonly SeenText[], edge: number): readonly (readonly SeenText[])[] {
  const names: SeenText[][] = [];
  for (const line of lines) {
    const name = names.at(-1);
    const last = name?.at(-1);
    if (name && last && goesOn(last, line, edge, 'body')) name.push(line);
    else names.push([line]);
  }
  return names;
}
