import type { Language, Listing } from '../../base/index.ts';

/** One finished file, as the download page shows it. */
export interface PageFile {
  /** Its address from the page. */
  readonly href: string;
  readonly format: 'docx' | 'pdf' | 'html';
  readonly bytes: number;
}

/** One document of a meeting, in all its formats. */
export interface PageDocument {
  /** Name of its kind in the template folder, and for people. */
  readonly kind: string;
  readonly kindName: Readonly<Record<Language, string>>;
  readonly language: Language;
  readonly pages: number | null;
  readonly warnings: number;
  /** Address of the picture of its first page. */
  readonly picture?: string;
  readonly files: readonly PageFile[];
}

/** A meeting and all that was made of its record. */
export interface PageMeeting {
  readonly id: string;
  readonly title: string;
  readonly language: Language;
  /** As precise as it is known: `2023`, `2023-10`, `2023-10-05`; null when the record has none. */
  readonly date: string | null;
  /** Names of the parties, as the record has them. */
  readonly parties: readonly string[];
  /** What was made of it, worked out each time. */
  readonly documents: () => readonly PageDocument[];
}

/** All that the page is made of. */
export interface PageData {
  readonly meetings: Listing<PageMeeting>;
  /** Address of the archive of all files; none where there is no archive. */
  readonly archive?: { readonly href: string; readonly bytes: number };
}
