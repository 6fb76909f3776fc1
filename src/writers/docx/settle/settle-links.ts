import type { Parts } from './parts.ts';
import { addRelationships, relationshipsOf } from './relationships.ts';

const STORY = /^word\/(?:document|footnotes|header\d+|footer\d+)\.xml$/;
const USED = /\sr:id="rId(Link\d+)"/g;

/** Gives each part the relationships for the links out of the document that it uses, in order of their ids. */
export function settleLinks(parts: Parts, links: ReadonlyMap<string, string>): Parts {
  if (links.size === 0) return parts;
  const settled = new Map(parts);
  for (const [name, part] of parts) {
    if (!STORY.test(name) || typeof part !== 'string') continue;
    const used = new Set(Array.from(part.matchAll(USED), ([, id]) => id));
    const more = [...links].filter(([id]) => used.has(id)).map(([id, target]) => linkTo(id, target));
    if (more.length === 0) continue;
    const known = parts.get(relationshipsOf(name));
    settled.set(relationshipsOf(name), addRelationships(typeof known === 'string' ? known : undefined, more));
  }
  return settled;
}

function linkTo(id: string, target: string) {
  return { id: `rId${id}`, type: 'hyperlink', target, external: true } as const;
}
