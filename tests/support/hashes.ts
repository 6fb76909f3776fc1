import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildRecord, type CaseRecord, caseRecords, workshopOf } from './build-cases.ts';
import { root } from './run-bin.ts';

/** Where the accepted sums of the built files are kept, from the root. */
export const HASHES = 'tests/conformance/expected-hashes.json';

/** A case whose own templates have contents, notes, nested tables and decimals. */
const CASE = 'contents';

/** The sha-256 of each file that the example records and one case give, by `<record>.<kind>.<format>`, in order of the names. */
export async function builtHashes(): Promise<Readonly<Record<string, string>>> {
  const ours = await workshopOf('templates');
  const entries: (readonly [string, string])[] = [];
  for (const record of caseRecords().filter(isKept)) {
    const workshop = record.templates === undefined ? ours : await workshopOf(record.templates);
    const { files } = await buildRecord(workshop, record);
    for (const { kind, format, bytes } of files) entries.push([`${record.name}.${kind}.${format}`, sha256(bytes)]);
  }
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** What was accepted last; empty before anything was. */
export function acceptedHashes(): Readonly<Record<string, string>> {
  const file = join(root, HASHES);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
}

function isKept({ name, path }: CaseRecord): boolean {
  return path.startsWith('inputs/') || name === CASE;
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
