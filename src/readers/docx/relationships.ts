import { posix } from 'node:path';
import { elementsOf } from '../xml/xml.ts';
import { type Package, xmlPart } from './open-package.ts';

/** Where a relationship leads. */
export interface Relationship {
  /** The last word of its type: `hyperlink`, `styles`, `officeDocument`. */
  readonly type: string;
  /** An address outside, or the name of a part. */
  readonly target: string;
}

/** The relationships of a part by id; of the package as a whole with the name ''. */
export function relationshipsOf(pack: Package, part: string): ReadonlyMap<string, Relationship> {
  const folder = posix.dirname(part);
  const file = posix.join(folder, '_rels', `${posix.basename(part)}.rels`);
  const root = xmlPart(pack, file);
  return new Map(
    elementsOf(root ?? { name: '', attributes: {}, children: [] }, 'Relationship').map(({ attributes }) => {
      const { Id: id = '', Type: type = '', Target: target = '', TargetMode: mode } = attributes;
      const path = target.startsWith('/') ? target.slice(1) : posix.join(folder, target);
      return [
        id,
        { type: type.slice(type.lastIndexOf('/') + 1), target: mode === 'External' ? target : path },
      ] as const;
    }),
  );
}

/** The part that a relationship of a type leads to. */
export function targetOf(relationships: ReadonlyMap<string, Relationship>, type: string): string | undefined {
  for (const relationship of relationships.values()) if (relationship.type === type) return relationship.target;
  return undefined;
}
