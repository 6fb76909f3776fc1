import { type Diagnostic, hasErrors, type Language, renderDiagnostic, type Source } from '../../base/index.ts';
import {
  buildFile,
  type Choices,
  EnvError,
  type Format,
  failedResult,
  observeEnv,
  type ReportResult,
  tellUnreadable,
  type Use,
  type Workshop,
} from '../../pipeline/index.ts';
import { AUTO, type Choosing, type PreviewRecord } from './choose-view.ts';
import type { Told } from './view-types.ts';

/** What was made to be looked at, and what it was made of. */
export interface MadeView {
  readonly pages: readonly string[];
  readonly failed: boolean;
  readonly diagnostics: readonly Diagnostic[];
  readonly sources: readonly Source[];
  /** The record's own language. */
  readonly language?: Language;
  readonly uses: readonly Use[];
}

/** Makes the pages of one document, as pictures. */
export async function makeView(workshop: Workshop, record: PreviewRecord, choosing: Choosing): Promise<MadeView> {
  const { env, uses } = observeEnv(workshop.env);
  const choices = { ...choicesOf(choosing), formats: [], pictures: 'all' } as const;
  const result = await build({ ...workshop, env }, record, choices);
  const pages = result.files.map(({ bytes }) => Buffer.from(bytes).toString('utf8'));
  return {
    pages,
    failed: hasErrors(result.diagnostics) || pages.length === 0,
    diagnostics: result.diagnostics,
    sources: result.sources,
    ...(result.language ? { language: result.language } : {}),
    uses: uses(),
  };
}

/** Makes one file of a document, in memory. */
export function makeFile(
  workshop: Workshop,
  record: PreviewRecord,
  choosing: Choosing,
  format: Format,
): Promise<ReportResult> {
  return build(workshop, record, { ...choicesOf(choosing), formats: [format] });
}

/** What is told, as the command line prints it; notes are for those who look for them there. */
export function tell(
  diagnostics: readonly Diagnostic[],
  sources: readonly Source[],
  language: Language,
): readonly Told[] {
  return diagnostics
    .filter(({ severity }) => severity !== 'note')
    .map((diagnostic) => {
      const source = sources.find(({ name }) => name === diagnostic.at?.file);
      return { severity: diagnostic.severity, text: renderDiagnostic(diagnostic, source?.text, language) };
    });
}

async function build(workshop: Workshop, record: PreviewRecord, choices: Choices): Promise<ReportResult> {
  try {
    return await buildFile(workshop, record, choices);
  } catch (error) {
    if (!(error instanceof EnvError)) throw error;
    return failedResult(record.name, tellUnreadable(error, workshop.env.cwd));
  }
}

function choicesOf({ kind, form, language }: Choosing): Choices {
  const asked = (['vi', 'en'] as const).find((one) => one === language.value);
  return {
    kinds: [kind.value],
    ...(form.value === AUTO ? {} : { form: form.value }),
    ...(asked ? { language: asked } : {}),
    sets: [],
  };
}
