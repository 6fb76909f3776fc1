import type { ReadChart, ReadFigure, ReadLink } from '../read-document.ts';
import type { Xml } from '../xml/xml.ts';
import type { Numberings } from './numbering.ts';
import type { Relationship } from './relationships.ts';
import type { Styles } from './styles.ts';

/** What is known while the body or the notes of a Word file are read. */
export interface Story {
  readonly styles: Styles;
  readonly numberings: Numberings;
  readonly relationships: ReadonlyMap<string, Relationship>;
  /** The label of the note that is called here, by its id in its part. */
  readonly callNote: (part: 'footnote' | 'endnote', id: string) => string;
  readonly addLink: (link: ReadLink) => void;
  /** The chart that a relationship leads to. */
  readonly chartOf: (relationship: string) => ReadChart | undefined;
}

/** A block before captions have found what they belong to. */
export interface Captioned {
  /** The words of the caption as the table or figure itself repeats them. */
  readonly title?: string;
}

/** A figure as it was drawn. */
export type DrawnFigure = ReadFigure & Captioned;

/** Elements that only stand around what they hold. */
const WRAPPERS = new Set(['sdt', 'sdtContent', 'ins', 'moveTo', 'smartTag', 'customXml', 'dir', 'bdo', 'Choice']);

/** The child elements, those inside mere wrappers included. Of alternatives the first one counts. */
export function contentOf({ children }: Xml): readonly Xml[] {
  return children.flatMap((child): readonly Xml[] => {
    if (typeof child === 'string') return [];
    if (WRAPPERS.has(child.name)) return contentOf(child);
    if (child.name !== 'AlternateContent') return [child];
    const [first] = child.children.filter((one): one is Xml => typeof one !== 'string');
    return first ? contentOf(first) : [];
  });
}
