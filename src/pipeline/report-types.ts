import type { Diagnostic, Language, Place, Source } from '../base/index.ts';
import type { FileFormat, Format } from './formats.ts';
import type { Meeting } from './meeting.ts';
import type { SetValue } from './set-values.ts';

/** A record as it was found. */
export interface RecordFile {
  /** As the user knows it: from the working directory, with forward slashes. */
  readonly name: string;
  /** The absolute path of the folder that its images and sources are looked for in. */
  readonly folder: string;
  readonly bytes: Uint8Array;
}

/** What the command line settles; what is absent is left to the record, its folder's settings and the defaults. */
export interface Choices {
  readonly kinds?: readonly string[] | 'all';
  /** None at all: everything is checked, nothing is laid out or written. */
  readonly formats?: readonly Format[];
  readonly language?: Language;
  /** An official form for all kinds that have it, or `auto`. */
  readonly form?: string;
  readonly sets: readonly SetValue[];
  /** Read the Word file and the PDF back, and give neither out where they differ. */
  readonly checkTwins?: boolean;
  /** A Word file whose looks the documents take on; from the working directory. */
  readonly referenceDoc?: string;
  /** Pictures of pages beside the documents: of the first one where there are pages, or of all; absent: none. */
  readonly pictures?: 'first' | 'all';
}

/** One finished file, in memory. */
export interface BuiltFile {
  /** Its name in the output folder: `<id>.<kind>.<ending>`; of a picture `pages/<id>.<kind>.svg`. */
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly kind: string;
  readonly form: string;
  readonly language: Language;
  readonly format: FileFormat;
  /** Absent where the format has no pages. */
  readonly pages?: number;
  readonly sha256: string;
  /** Number of warnings told of the record and of this document. */
  readonly warnings: number;
  /** Fingerprint of the template and theme that made it. */
  readonly template: string;
}

/** All that came of one record. */
export interface ReportResult {
  /** The record's name as the user knows it. */
  readonly record: string;
  /** Absent when the record could not be read. */
  readonly id?: string;
  /** Where the record says its id, or the record as a whole. */
  readonly idPlace?: Place;
  /** The language that the record is written in; absent when it could not be read. */
  readonly language?: Language;
  /** What those who look for its documents are told of it; absent when it could not be read. */
  readonly meeting?: Meeting;
  /** Kinds of documents that were asked for. */
  readonly kinds: readonly string[];
  readonly files: readonly BuiltFile[];
  readonly diagnostics: readonly Diagnostic[];
  /** Texts that the diagnostics point into. */
  readonly sources: readonly Source[];
  /** Call stacks of our own faults. */
  readonly stacks: readonly string[];
}
