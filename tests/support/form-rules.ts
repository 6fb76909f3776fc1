import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Rule, readRules } from '../../src/forms/index.ts';
import { root } from './run-bin.ts';

const FOLDER = 'templates/_shared/forms';

/** The rules of all forms, as the package brings them. */
export function formRules(): readonly Rule[] {
  return readdirSync(join(root, FOLDER)).flatMap((name) => {
    const file = `${FOLDER}/${name}`;
    const { value, diagnostics } = readRules({ name: file, text: readFileSync(join(root, file), 'utf8') });
    if (!value) throw new Error(JSON.stringify(diagnostics));
    return value;
  });
}
