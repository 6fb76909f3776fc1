import type { Source } from '../../base/index.ts';
import { diagnose } from '../messages.ts';
import type { TemplateFile } from '../tree.ts';
import type { Report } from '../types.ts';
import { findDeepNesting } from './block-fault.ts';
import { type FileText, fileText, placeOf } from './file-text.ts';
import { parseHandlebars } from './parse-handlebars.ts';
import { readBody } from './read-body.ts';

/** Longest template file, in characters: a hundred times what a long one needs. */
const LONGEST = 1_000_000;

/** Reads a file into its tree. Undefined when it cannot be read at all; faults go to `report`. */
export function readFile(source: Source, report: Report): TemplateFile | undefined {
  const file = fileText(source);
  if (file.text.length > LONGEST) {
    report(diagnose('template/too-large', { limit: LONGEST }, placeOf(file, { start: 0, end: 1 })));
    return undefined;
  }
  if (hasBackslash(file, report)) return undefined;
  const deep = findDeepNesting(file);
  if (deep) {
    report(diagnose('template/too-deep', undefined, deep));
    return undefined;
  }
  const program = parseHandlebars(file, report);
  if (!program) return undefined;
  return { file, body: readBody(program, 0, { file, report, frames: [{ kind: 'file', names: [] }] }) };
}

/** `\{{` switches Handlebars off for what follows, and other rules with it. */
function hasBackslash(file: FileText, report: Report): boolean {
  const found = [...file.text.matchAll(/\\\{\{/g)];
  for (const { index } of found)
    report(diagnose('template/backslash', undefined, placeOf(file, { start: index, end: index + 3 })));
  return found.length > 0;
}
