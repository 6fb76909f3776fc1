import { findRecord } from '../readers/index.ts';
import { type MeetingRecord, readRecord } from '../record/index.ts';

/** The record that a finished file carries, and what its reading told. */
export interface CarriedRecord {
  readonly record: MeetingRecord;
  /** Codes of the warnings and notes: `record/mixed-tones`. */
  readonly told: ReadonlySet<string>;
}

/** The record in a file; undefined where it has none, or none that can be read. */
export function carriedRecord(bytes: Uint8Array, file: string): CarriedRecord | undefined {
  const { value: found } = findRecord(bytes, file);
  if (!found) return undefined;
  const { value, diagnostics } = readRecord(found);
  return value && { record: value.record, told: new Set(diagnostics.map(({ code }) => code)) };
}
