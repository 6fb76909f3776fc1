import { childOf, elementsOf, type Xml } from '../../xml/xml.ts';
import { chain } from '../styles.ts';

/** Properties of the same sort, the nearest first: a paragraph's own, its style's, those of the style below, the defaults. */
export type Chain = readonly Xml[];

/** The first answer in a chain. */
export function firstIn<T>(all: Chain, find: (properties: Xml) => T | undefined): T | undefined {
  for (const one of all) {
    const found = find(one);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** An attribute of a child element; each attribute is inherited by itself. */
export function attributeIn(all: Chain, element: string, ...names: readonly string[]): string | undefined {
  return firstIn(all, (properties) => {
    const attributes = childOf(properties, element)?.attributes ?? {};
    return names.map((name) => attributes[name]).find((value) => value !== undefined);
  });
}

/** The styles of a file, and the chains of properties that they give. */
export interface StyleTable {
  readonly all: readonly Xml[];
  /** The style that paragraphs without one have. */
  readonly defaultId: string | undefined;
  /** `pPr` or `rPr` of a style and of those below it, the defaults of the file last where it is a paragraph style. */
  properties(id: string | undefined, sort: 'pPr' | 'rPr', withDefaults?: boolean): Chain;
  /** A style and those that it is based on. */
  chain(id: string | undefined): readonly Xml[];
}

/** Reads the styles of `styles.xml`. */
export function readStyleTable(root: Xml | undefined): StyleTable {
  const all = root ? elementsOf(root, 'style') : [];
  const byId = new Map(all.map((style) => [style.attributes.styleId ?? '', style]));
  const isDefault = ({ attributes }: Xml): boolean =>
    attributes.type === 'paragraph' && /^(?:1|true|on)$/.test(attributes.default ?? '');
  const chainOf = (id: string | undefined): readonly Xml[] => chain(byId, id);
  return {
    all,
    defaultId: all.find(isDefault)?.attributes.styleId,
    chain: chainOf,
    properties: (id, sort, withDefaults = true) => {
      const defaults = withDefaults ? childOf(root, 'docDefaults', `${sort}Default`, sort) : undefined;
      return [...chainOf(id).flatMap((style) => childOf(style, sort) ?? []), ...(defaults ? [defaults] : [])];
    },
  };
}
