import type { Language } from '../base/index.ts';

/** Words in both languages. */
export type InBoth = Readonly<Record<Language, string>>;

/** A type of document as a form names it. */
export interface DocumentType {
  /** "BÁO CÁO", as it stands on the document. */
  readonly name: string;
  /** "BC", as it stands in numbers; absent where the form gives none (công văn of the State). */
  readonly symbol?: string;
}

/** An official form: everything about it that is neither structure (its partials) nor look (its theme). */
export interface Form {
  readonly name: string;
  readonly title: InBoth;
  /** The instrument that it follows; absent for the plain form. */
  readonly instrument?: string;
  readonly languages: readonly Language[];
  /** Whose documents it is for; absent: for those of nobody in particular. */
  readonly system?: 'party' | 'state';
  /** How names of such issuers begin, in small letters: for records that do not say the issuer's system. */
  readonly issuerNames: readonly string[];
  /** First and last day of issue, full dates; absent: no end on that side. */
  readonly from?: string;
  readonly until?: string;
  /** Absent: each kind's own. */
  readonly theme?: string;
  /** Which file stands behind the name of a partial: `letterhead` -> `letterhead-state`. */
  readonly partials: Readonly<Record<string, string>>;
  /** By the name that kinds know: `bao-cao`. */
  readonly types: Readonly<Record<string, DocumentType>>;
  /** How the subject begins, and the words that may lose their capital letter there: never a name. */
  readonly subject: { readonly first: 'capital' | 'small' | 'as-written'; readonly openings: readonly string[] };
  /** Whether facts that the form has a blank for are missed with a warning. */
  readonly hasBlanks: boolean;
}
