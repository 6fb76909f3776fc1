import { type Diagnostic, formatPlace, type Language, renderDiagnostic, type Source } from '../base/index.ts';
import { annotationOf, isOnGithub } from './annotation.ts';
import { messageColours } from './colours.ts';
import type { Machine } from './machine.ts';
import type { Speech } from './options.ts';

/** Says diagnostics on the error stream, as the command was asked to speak. */
export interface Speaker {
  tell(diagnostics: readonly Diagnostic[], sources: readonly Source[], language?: Language): void;
  /** Call stacks of our own faults; shown with --verbose only. */
  tellStacks(stacks: readonly string[]): void;
}

/**
 * The speaker of a command. With --json it is silent but for GitHub's annotations: all is in the object then. With --quiet it says errors only,
 * and notes only with --verbose. What several records meet, such as a fault of their template, is said once.
 */
export function createSpeaker(machine: Machine, speech: Speech): Speaker {
  const { terminal } = machine;
  const colours = messageColours(machine);
  const isSaid = ({ severity }: Diagnostic): boolean => {
    if (severity === 'error') return true;
    return !speech.quiet && (severity === 'warning' || speech.verbose);
  };
  const annotates = isOnGithub(machine);
  const said = new Set<unknown>();
  return {
    tell: (diagnostics, sources, language) => {
      if (speech.json && !annotates) return;
      for (const diagnostic of diagnostics.filter((one) => isSaid(one) && !said.has(keyOf(one)))) {
        said.add(keyOf(diagnostic));
        const source = sources.find(({ name }) => name === diagnostic.at?.file);
        const spoken = speech.language ?? language ?? 'vi';
        if (!speech.json) terminal.err(`${renderDiagnostic(diagnostic, source?.text, spoken, colours)}\n\n`);
        if (annotates) terminal.err(`${annotationOf(diagnostic, spoken, machine)}\n`);
      }
    },
    tellStacks: (stacks) => {
      if (speech.verbose && !speech.json) for (const stack of stacks) terminal.err(`${stack}\n\n`);
    },
  };
}

/** The same words of the same place are one and the same; without a place each is its own. */
function keyOf(diagnostic: Diagnostic): unknown {
  const { code, at, text } = diagnostic;
  return at ? `${code} ${formatPlace(at)} ${text.en.message}` : diagnostic;
}
