import type { Language, Place } from '../../base/index.ts';
import type { StructureKind, StructureNode } from '../pages.ts';

/** What a node takes over from the block or run that it stands for. */
interface Source {
  readonly at: Place;
  readonly id?: string;
  readonly lang?: Language;
}
type Extras = Omit<StructureNode, 'kind' | 'parent' | 'at' | 'id' | 'lang'>;

/** A node below `parent`. */
export function makeNode(kind: StructureKind, parent: StructureNode, source: Source, extras?: Extras): StructureNode {
  const { at, id, lang } = source;
  if (id === undefined && lang === undefined) return extras ? { kind, parent, at, ...extras } : { kind, parent, at };
  return {
    kind,
    parent,
    at,
    ...(id === undefined ? {} : { id }),
    ...(lang === undefined ? {} : { lang }),
    ...extras,
  };
}
