import { helperOf } from '../helpers/registry.ts';
import { diagnose } from '../messages.ts';
import { type FileText, placeOf } from '../read/file-text.ts';
import type { Body, Statement } from '../tree.ts';
import type { Report } from '../types.ts';

/** Inside a quoted attribute only values may stand, and blocks whose halves hold words and values alone. */
export function checkAttributeStatement(file: FileText, statement: Statement, report: Report): void {
  if (statement.kind === 'partial') report(diagnose('template/not-in-attribute', { what: 'partial' }, statement.at));
  if (statement.kind === 'output' && makesMarkup(statement))
    report(diagnose('template/not-in-attribute', { what: 'helper' }, statement.at));
  if (statement.kind !== 'block') return;
  for (const body of [statement.body, statement.otherwise]) if (body) checkBody(file, body, report);
}

function makesMarkup(statement: Statement): boolean {
  if (statement.kind !== 'output' || statement.value.kind !== 'call') return false;
  return typeof helperOf(statement.value).result !== 'function';
}

function checkBody(file: FileText, body: Body, report: Report): void {
  let cursor = body.span.start;
  for (const statement of [...body.statements, undefined]) {
    const end = statement?.span.start ?? body.span.end;
    const words = file.text.slice(cursor, end);
    const bad = words.search(/[<"'&]/);
    const span = { start: cursor + bad, end: cursor + bad + 1 };
    if (bad !== -1) report(diagnose('template/not-in-attribute', { what: 'markup' }, placeOf(file, span)));
    if (statement) {
      checkAttributeStatement(file, statement, report);
      cursor = statement.span.end;
    }
  }
}
