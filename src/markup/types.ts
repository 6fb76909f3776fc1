import type { Diagnostic, Language, Place } from '../base/index.ts';
import type { ImageData, Properties } from '../document/index.ts';

/** Markup whose start tags each carry the attribute `at`: an index into `places`. */
export interface MergedMarkup {
  readonly xml: string;
  readonly places: readonly Place[];
}

/** What the markup does not say itself. */
export interface MarkupInput {
  readonly language: Language;
  /** The images that may be shown, by the name in `<figure src="…">`. */
  readonly images: Readonly<Record<string, ImageData>>;
  /** What the file says about itself where `<document>` does not: its title, author, subject, keywords. */
  readonly properties: Properties;
}

/** An attribute as it is written; without a value when that is not known yet. */
export interface WrittenAttribute {
  readonly at: Place;
  readonly value?: string;
}

/** An element as it is written, without its content. */
export interface WrittenElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, WrittenAttribute>;
  /** Names of the elements around it, the outermost first. */
  readonly within: readonly string[];
  readonly at: Place;
}

/** Takes a fault that was found; the finder goes on. */
export type Report = (diagnostic: Diagnostic) => void;

/** An element of the merged markup, its origin found. */
export interface MarkupElement {
  readonly kind: 'element';
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly MarkupNode[];
  readonly at: Place;
}
/** Words between tags. `at` is that of the element around them. */
export interface MarkupText {
  readonly kind: 'text';
  readonly text: string;
  readonly at: Place;
}
export type MarkupNode = MarkupElement | MarkupText;
