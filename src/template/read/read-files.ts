import { suggest } from '../../base/index.ts';
import { diagnose } from '../messages.ts';
import type { Body, PartialNode, TemplateFile } from '../tree.ts';
import type { Report, TemplateFiles } from '../types.ts';
import { readFile } from './read-file.ts';

/** A template's file and those of all partials that it reaches. */
export interface ReadFiles {
  readonly main: TemplateFile | undefined;
  readonly partials: ReadonlyMap<string, TemplateFile>;
  /** Whether partials call each other in a circle: then nothing may follow the calls. */
  readonly isCircular: boolean;
}

/** Reads the main file and every partial that is called, once each. Missing partials and circles are reported. */
export function readFiles(files: TemplateFiles, report: Report): ReadFiles {
  const main = readFile(files.main, report);
  const partials = new Map<string, TemplateFile>();
  const unreadable = new Set<string>();
  let isCircular = false;
  const visit = (file: TemplateFile, path: readonly string[]): void => {
    for (const call of partialCalls(file.body)) {
      if (path.includes(call.name)) {
        isCircular = true;
        report(
          diagnose('template/partial-cycle', { chain: [...path.slice(path.indexOf(call.name)), call.name] }, call.at),
        );
      } else if (!partials.has(call.name) && !unreadable.has(call.name)) {
        const read = readPartialFile(files, call, report);
        if (!read) unreadable.add(call.name);
        else {
          partials.set(call.name, read);
          visit(read, [...path, call.name]);
        }
      } else if (!files.partials.has(call.name)) reportMissing(files, call, report);
    }
  };
  if (main) visit(main, []);
  return { main, partials, isCircular };
}

function readPartialFile(files: TemplateFiles, call: PartialNode, report: Report): TemplateFile | undefined {
  const source = files.partials.get(call.name);
  if (source) return readFile(source, report);
  reportMissing(files, call, report);
  return undefined;
}

function reportMissing(files: TemplateFiles, call: PartialNode, report: Report): void {
  const known = [...files.partials.keys()];
  report(
    diagnose('template/unknown-partial', { name: call.name, known, suggestion: suggest(call.name, known) }, call.at),
  );
}

/** All calls of partials in a body, those in its blocks too. */
function partialCalls(body: Body | undefined): readonly PartialNode[] {
  return (body?.statements ?? []).flatMap((statement) => {
    if (statement.kind === 'partial') return [statement];
    return statement.kind === 'block' ? [...partialCalls(statement.body), ...partialCalls(statement.otherwise)] : [];
  });
}
