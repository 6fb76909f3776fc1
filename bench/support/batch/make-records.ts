import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../paths.ts';

/** A folder of so many records, each with an id and words of its own. */
export function makeRecords(home: string, count: number, text: (number: number) => string): string {
  mkdirSync(join(home, 'inputs'), { recursive: true });
  cpSync(new URL('inputs/sources', root), join(home, 'inputs', 'sources'), { recursive: true });
  for (let index = 0; index < count; index++) writeRecord(home, index, text(index));
  return home;
}

/** Writes one of them, or writes it anew. */
export function writeRecord(home: string, index: number, text: string): void {
  const id = `r${String(index).padStart(5, '0')}`;
  const renamed = text.replace(/^id: .*\n/m, '').replace(/^schema: 1$/m, `schema: 1\nid: ${id}`);
  writeFileSync(join(home, 'inputs', `${id}.yaml`), renamed);
}
