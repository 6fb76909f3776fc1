import type { Language } from '../base/index.ts';
import type { ElementFamily } from './define.ts';
import { elements } from './elements/registry.ts';

type Words = Readonly<Record<Language, string>>;

/** A row of the author's guide. */
export interface ElementEntry {
  readonly name: string;
  readonly family: ElementFamily;
  readonly description: Words;
  readonly example: string;
  /** Elements that may stand directly inside, and whether words may. */
  readonly content: readonly string[];
  readonly text: boolean;
  readonly attributes: readonly {
    readonly name: string;
    readonly required: boolean;
    readonly description: Words;
    readonly expects: Words;
  }[];
}

/** Every element, for the author's guide: what stands there cannot differ from what is checked. */
export function elementDocs(): readonly ElementEntry[] {
  return elements.map(({ name, family, description, example, content, text, attributes }) => ({
    name,
    family,
    description,
    example,
    content,
    text,
    attributes: Object.entries(attributes).map(([attribute, use]) => ({
      name: attribute,
      required: use.required,
      description: use.description,
      expects: use.attribute.expects,
    })),
  }));
}
