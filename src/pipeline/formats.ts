/** Formats of documents that can be asked for. */
export const FORMATS = ['docx', 'pdf', 'html'] as const;

/** A format of a document; also the ending of its files. */
export type Format = (typeof FORMATS)[number];

/** A file of the output folder: a document in its format, or a picture of a page of one. */
export type FileFormat = Format | 'svg';

/** What is made where nobody says otherwise: Word and PDF. */
export const DEFAULT_FORMATS: readonly Format[] = ['docx', 'pdf'];
