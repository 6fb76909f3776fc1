import type { ReadProperties } from '../read-document.ts';
import { childOf, elementsOf, textIn } from '../xml/xml.ts';
import { type Package, xmlPart } from './open-package.ts';
import { type Relationship, targetOf } from './relationships.ts';

/** What a Word file says about itself. */
export interface PackageFacts {
  readonly properties: ReadProperties;
  readonly language?: string;
  readonly pageCount?: number;
}

const CORE = {
  title: 'title',
  subject: 'subject',
  author: 'creator',
  keywords: 'keywords',
  producer: 'lastModifiedBy',
};

/** Reads the core and extended properties. */
export function readFacts(pack: Package, relationships: ReadonlyMap<string, Relationship>): PackageFacts {
  const core = xmlPart(pack, targetOf(relationships, 'core-properties') ?? 'docProps/core.xml');
  const app = xmlPart(pack, targetOf(relationships, 'extended-properties') ?? 'docProps/app.xml');
  const entries = Object.entries(CORE).flatMap(([key, name]) => {
    const text = textIn(childOf(core, name)).trim();
    return text === '' ? [] : [[key, text] as const];
  });
  const language = textIn(childOf(core, 'language')).trim();
  const pages = textIn(childOf(app, 'Pages')).trim();
  return {
    properties: Object.fromEntries(entries),
    ...(language === '' ? {} : { language }),
    ...(/^[1-9]\d{0,6}$/.test(pages) ? { pageCount: Number(pages) } : {}),
  };
}

/** Reads the custom properties, whatever their type, as text. */
export function readCustom(
  pack: Package,
  relationships: ReadonlyMap<string, Relationship>,
): Readonly<Record<string, string>> {
  const root = xmlPart(pack, targetOf(relationships, 'custom-properties') ?? 'docProps/custom.xml');
  const found = (root ? elementsOf(root, 'property') : []).map(
    (one) => [one.attributes.name ?? '', textIn(one)] as const,
  );
  return Object.fromEntries(found);
}
