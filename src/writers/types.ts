import type { Language } from '../base/index.ts';

/** Keeps from run to run what does not depend on a record. What was kept by another program is never found. */
export interface Shelf {
  readonly find: <T>(key: string) => T | undefined;
  readonly keep: (key: string, value: unknown) => void;
}

/** What a writer needs beside the document: all that must not come from the machine. */
export interface WriteContext {
  /** Moment written into the file as created and modified, ISO 8601 in UTC. From the record or SOURCE_DATE_EPOCH, never the clock. */
  readonly moment: string;
  /** The record as it was read, to the byte; rides along in the file. */
  readonly record: { readonly name: string; readonly bytes: Uint8Array };
  /** "briefwright 0.1.0" */
  readonly producer: string;
  readonly language: Language;
  /** More properties, e.g. record id, kind, template fingerprint. */
  readonly custom: Readonly<Record<string, string>>;
  /** Makes no difference to the bytes. */
  readonly shelf?: Shelf | undefined;
}
