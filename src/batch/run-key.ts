import { createHash } from 'node:crypto';
import { type Choices, fingerprintFonts, type Workshop } from '../pipeline/index.ts';

/** What stands for a run's circumstances. */
export interface RunKey {
  /** 64 hexadecimal digits. */
  readonly key: string;
  /** Fingerprints of the templates by kind, as they were when the run began. */
  readonly templates: ReadonlyMap<string, string>;
}

/**
 * Hash of all that decides what comes of a record besides its own files: the program, the fonts, what was chosen, the
 * templates, the moment that the environment sets. `program` is a fingerprint of the program's own code.
 */
export async function runKeyOf(workshop: Workshop, choices: Choices, program: string): Promise<RunKey> {
  const { env, templates, keeper } = workshop;
  const known = await templates.kinds();
  const wanted = choices.kinds === undefined || choices.kinds === 'all' ? known : choices.kinds;
  const fingerprints = new Map<string, string>();
  for (const kind of [...wanted].sort()) fingerprints.set(kind, (await templates.sources(kind))?.fingerprint ?? '');
  const facts = [
    program,
    await fingerprintFonts(env, keeper),
    env.variables.SOURCE_DATE_EPOCH ?? null,
    known,
    [...fingerprints],
    Object.entries(choices).sort(([a], [b]) => (a < b ? -1 : 1)),
  ];
  const key = createHash('sha256').update(JSON.stringify(facts)).digest('hex');
  return { key, templates: fingerprints };
}
