import type { Place } from './place.ts';

/** Languages in which briefwright speaks: of messages, labels and documents. */
export type Language = 'vi' | 'en';

/** How bad it is: an error stops the record's documents, a warning does not, a note informs. */
export type Severity = 'error' | 'warning' | 'note';

/** Whose fault it is: decides the exit code (record 1, usage 2, template 3, internal 4). */
export type Family = 'record' | 'template' | 'usage' | 'internal';

/** One message in one language: what is wrong, and what to do about it. */
export interface MessageText {
  readonly message: string;
  readonly hint?: string;
}

/** An error, warning or note as a value. It becomes text once, at the edge. */
export interface Diagnostic {
  /** `room/what`, stable over versions, e.g. `record/unknown-key`. */
  readonly code: string;
  readonly family: Family;
  readonly severity: Severity;
  /** Absent only where no file is to blame (usage, disk). */
  readonly at?: Place;
  readonly text: Readonly<Record<Language, MessageText>>;
  /** Where in the record's data the value came from, e.g. `indicators[3].value`. */
  readonly dataPath?: string;
}

/** What a room says about one kind of fault. `P` are the facts that the sentences need. */
export interface MessageDefinition<P> {
  readonly family: Family;
  readonly severity: Severity;
  readonly vi: (facts: P) => MessageText;
  readonly en: (facts: P) => MessageText;
}

/** A room's messages, by code. */
export type MessageRegistry = Readonly<Record<string, MessageDefinition<never>>>;

/** Writes one entry of a registry; only gives the facts their type. */
export function message<P = void>(definition: MessageDefinition<P>): MessageDefinition<P> {
  return definition;
}

type FactsOf<D> = D extends MessageDefinition<infer P> ? P : never;

/** Makes a diagnostic of a registry. A wrong code or a missing fact does not compile. */
export type Diagnose<R extends MessageRegistry> = <C extends keyof R & string>(
  code: C,
  facts: FactsOf<R[C]>,
  at?: Place,
  dataPath?: string,
) => Diagnostic;

/** The maker of a room's diagnostics: each room calls it once, with its registry. */
export function diagnoser<R extends MessageRegistry>(registry: R): Diagnose<R> {
  return (code, facts, at, dataPath) => {
    const found = registry[code] as MessageDefinition<unknown> | undefined;
    if (!found) throw new Error(`unknown message code ${code}`);
    return {
      code,
      family: found.family,
      severity: found.severity,
      text: { vi: found.vi(facts), en: found.en(facts) },
      ...(at ? { at } : {}),
      ...(dataPath === undefined ? {} : { dataPath }),
    };
  };
}

/** Whether any of the diagnostics is an error. */
export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some((diagnostic) => diagnostic.severity === 'error');
}

/**
 * A value with what was noticed on the way to it. `value` is absent when an error made it impossible.
 * Functions of this house return an Outcome instead of throwing for the user's faults.
 */
export interface Outcome<T> {
  readonly value?: T;
  readonly diagnostics: readonly Diagnostic[];
}
