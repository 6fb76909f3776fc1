import type { Language, Place } from '../base/index.ts';
import type { Attr, Block, ImageData, Inline } from '../document/index.ts';
import { type Attribute, identifier, language, styleName } from './attributes.ts';
import type { MarkupElement, MarkupNode, Report } from './types.ts';

type Words = Readonly<Record<Language, string>>;

/** An attribute as one element has it. */
export interface AttributeUse {
  readonly attribute: Attribute<unknown>;
  readonly required: boolean;
  readonly description: Words;
}

/** What an element is: a part of the document, a block of it, a piece of a paragraph, or a part of a block. */
export type ElementFamily = 'structure' | 'block' | 'part' | 'inline';

/** All that is known of an element: checked by the rules, shown in the author's guide. */
export interface ElementDefinition {
  readonly name: string;
  readonly family: ElementFamily;
  /** Elements that may stand directly inside. */
  readonly content: readonly string[];
  /** Whether words may stand directly inside. */
  readonly text: boolean;
  readonly attributes: Readonly<Record<string, AttributeUse>>;
  /** One of these must be around it, at any distance. */
  readonly onlyWithin?: readonly string[];
  /** None of these may be around it, at any distance. */
  readonly notWithin?: readonly string[];
  readonly description: Words;
  readonly example: string;
}

/** What the readers of elements share. */
export interface Reader {
  readonly images: Readonly<Record<string, ImageData>>;
  readonly report: Report;
  /** The document's language. */
  readonly language: Language;
  /** Blocks of block elements. */
  readonly blocks: (nodes: readonly MarkupNode[]) => readonly Block[];
  /** Inlines of one paragraph, blanks settled. */
  readonly inlines: (nodes: readonly MarkupNode[]) => readonly Inline[];
  /** Inlines of a part of a paragraph: blanks are settled with the whole. */
  readonly pieces: (nodes: readonly MarkupNode[]) => readonly Inline[];
  /** Blocks of mixed content: words between blocks become paragraphs. */
  readonly flow: (element: MarkupElement) => readonly Block[];
}

/** An element that makes a block, or nothing when it is empty. */
export interface BlockElement extends ElementDefinition {
  readonly read: (element: MarkupElement, reader: Reader) => Block | undefined;
}

/** An element that makes an inline. */
export interface InlineElement extends ElementDefinition {
  readonly read: (element: MarkupElement, reader: Reader) => Inline;
}

/** An optional attribute. */
export function may(attribute: Attribute<unknown>, vi: string, en: string): AttributeUse {
  return { attribute, required: false, description: { vi, en } };
}

/** An attribute that must be there. */
export function must(attribute: Attribute<unknown>, vi: string, en: string): AttributeUse {
  return { attribute, required: true, description: { vi, en } };
}

export const styleUse = may(styleName, 'kiểu trình bày', 'style');
export const langUse = may(language, 'ngôn ngữ của phần này', 'language of this part');

/** Attributes that most elements have. */
export const common: Readonly<Record<string, AttributeUse>> = {
  id: may(identifier, 'tên để tham chiếu', 'name to refer to'),
  style: styleUse,
  lang: langUse,
};

/** The value of an attribute, or undefined when it is not written. The rules have checked it already. */
export function given<T>(element: MarkupElement, name: string, attribute: Attribute<T>): T | undefined {
  const text = element.attributes[name];
  if (text === undefined) return undefined;
  const value = attribute.read(text);
  if (value === undefined) throw new Error(`<${element.name} ${name}> was not checked`);
  return value;
}

/** The value of an attribute that must be there. */
export function needed<T>(element: MarkupElement, name: string, attribute: Attribute<T>): T {
  const value = given(element, name, attribute);
  if (value === undefined) throw new Error(`<${element.name}> without ${name} was not checked`);
  return value;
}

/** What every node carries. */
export function attrOf(element: MarkupElement): Attr {
  const id = given(element, 'id', identifier);
  const style = given(element, 'style', styleName);
  const lang = given(element, 'lang', language);
  if (!id && !style && !lang) return plainAttr(element.at);
  return { ...(id ? { id } : {}), ...(style ? { style } : {}), ...(lang ? { lang } : {}), at: element.at };
}

/** What a node carries that no element stands for. */
export const plainAttr = (at: Place): Attr => ({ at });
