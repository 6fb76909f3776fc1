import type { SeenDocument, SeenFrame, SeenStroke, SeenText } from '../../readers/index.ts';
import type { CarriedRecord } from '../carried-record.ts';
import type { Component } from '../rules/components.ts';

/** The texts of each part that was found. */
export type Found = { [C in Component]?: readonly SeenText[] };

/** A finished document with its parts found. */
export interface Anatomy {
  readonly seen: SeenDocument;
  readonly parts: Readonly<Found>;
  /** The line right below a part. */
  readonly ruleBelow: (component: Component) => SeenStroke | undefined;
  /** The line right above a part. */
  readonly ruleAbove: (component: Component) => SeenStroke | undefined;
  /** The frame around a mark. */
  readonly frameOf: (component: Component) => SeenFrame | undefined;
  /** Type of the document, folded: `BIEN BAN`; empty for letters. */
  readonly type: string;
  /** All texts but those of tables of data. */
  readonly prose: readonly SeenText[];
  /** The record that the document was made of, where the file carries it. */
  readonly carried?: CarriedRecord;
}

/** The texts of a part; none where it was not found. */
export function partOf({ parts }: Anatomy, component: Component): readonly SeenText[] {
  return parts[component] ?? [];
}

/** Documents of a file, their texts alone. */
export function textsOf({ parts }: SeenDocument): readonly SeenText[] {
  return parts.filter((part) => part.type === 'text');
}
