/** Writes schema/meeting-record.schema.json from the schema in the code. Run by `npm run schema`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { recordJsonSchema } from '../src/record/index.ts';

const folder = new URL('../schema/', import.meta.url);
mkdirSync(folder, { recursive: true });
writeFileSync(new URL('meeting-record.schema.json', folder), `${JSON.stringify(recordJsonSchema(), null, 2)}\n`);
