import type { Diagnostic, Place, Source } from '../base/index.ts';

/** A template and the partials that it may call, by the name in `{{> name}}`. */
export interface TemplateFiles {
  readonly main: Source;
  readonly partials: ReadonlyMap<string, Source>;
}

/** An attribute as it stands in a template or in merged markup. */
export interface WrittenAttribute {
  readonly at: Place;
  /** Absent when data decides it: it is then checked once the value is known. */
  readonly value?: string;
}

/** An element as it stands in a template or in merged markup, without its content. */
export interface WrittenElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, WrittenAttribute>;
  /** Names of the elements around it, the outermost first. */
  readonly within: readonly string[];
  readonly at: Place;
}

/**
 * What the markup allows. Handed in by the caller, so that a template is held against the rules of
 * the markup without this room knowing a single element.
 */
export interface ElementRules {
  /** Unknown names, wrong nesting, bad attributes of one element. */
  checkElement(element: WrittenElement): readonly Diagnostic[];
  /** Whether words or a value may stand directly inside the last of `within`. */
  checkText(within: readonly string[], at: Place): readonly Diagnostic[];
}

/** Markup made of a template and a view. Each start tag carries the attribute `at`: an index into `places`. */
export interface Merged {
  readonly xml: string;
  readonly places: readonly Place[];
}

/** Takes a fault that was found; the finder goes on looking for more. */
export type Report = (diagnostic: Diagnostic) => void;
