import type { Language, Severity } from '../../base/index.ts';

/** What somebody wants to see; what is absent or not there is chosen for them. */
export interface Choice {
  readonly record?: string;
  readonly kind?: string;
  /** `auto`, or an official form. */
  readonly form?: string;
  /** `auto`: the record's own. */
  readonly language?: string;
}

/** What can be chosen, with its name for people. */
export interface Option {
  readonly value: string;
  readonly name: string;
}

/** One thing to choose: what there is, and what is chosen. */
export interface Chosen {
  readonly options: readonly Option[];
  readonly value: string;
}

/** What is said of a record or of its templates, with its code frame. */
export interface Told {
  readonly severity: Severity;
  readonly text: string;
}

/** A document as the preview shows it. */
export interface View {
  readonly record: Chosen;
  readonly kind: Chosen;
  readonly form: Chosen;
  readonly language: Chosen;
  /** Each page as SVG. */
  readonly pages: readonly string[];
  /** False while there is an error: then the pages are those of the last time that there was none. */
  readonly isCurrent: boolean;
  readonly told: readonly Told[];
  /** The language that the messages are in. */
  readonly spoken: Language;
}
