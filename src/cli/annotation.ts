import { relative } from 'node:path';
import type { Diagnostic, Language } from '../base/index.ts';
import { joinPath } from '../pipeline/index.ts';
import type { Machine } from './machine.ts';

const COMMANDS = { error: 'error', warning: 'warning', note: 'notice' } as const;

/** Whether GitHub Actions runs us: then what is said is also shown at the line that it is about. */
export function isOnGithub({ variables }: Pick<Machine, 'variables'>): boolean {
  return variables.GITHUB_ACTIONS === 'true';
}

/**
 * A diagnostic as a workflow command of GitHub Actions, which shows it beside the line of the file. Source of the form
 * and of what has to be escaped: "Workflow commands for GitHub Actions" and the runner's own ActionCommand.
 */
export function annotationOf(
  diagnostic: Diagnostic,
  language: Language,
  { cwd, variables }: Pick<Machine, 'cwd' | 'variables'>,
): string {
  const { at, code, severity, text } = diagnostic;
  const { message, hint } = text[language];
  const top = variables.GITHUB_WORKSPACE ?? cwd;
  const place = at
    ? {
        file: relative(top, joinPath(cwd, at.file)).replaceAll('\\', '/'),
        line: at.line,
        col: at.column,
        ...(at.length === undefined ? {} : { endColumn: at.column + at.length }),
      }
    : {};
  const properties = Object.entries({ ...place, title: code }).map(([key, value]) => `${key}=${escapeProperty(value)}`);
  const words = hint === undefined ? message : `${message}\n${hint}`;
  return `::${COMMANDS[severity]} ${properties.join(',')}::${escapeData(words)}`;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(value: string | number): string {
  return escapeData(String(value)).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
