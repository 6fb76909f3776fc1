import type { Diagnostic, Language } from '../../base/index.ts';
import {
  type Env,
  type Format,
  openWorkshop,
  type ReportResult,
  type Use,
  type WorkshopOptions,
} from '../../pipeline/index.ts';
import { type Choosing, chooseView, type PreviewRecord } from './choose-view.ts';
import { type MadeView, makeFile, makeView, tell } from './make-view.ts';
import type { Choice, View } from './view-types.ts';

/** What a preview works with. */
export interface PreviewOptions {
  readonly env: Env;
  readonly workshop: WorkshopOptions;
  /** The records that can be looked at, as they are now. */
  readonly listRecords: () => Promise<readonly PreviewRecord[]>;
  /** Language of the page. */
  readonly language: Language;
  /** Chosen language of messages; absent: the record's. */
  readonly messages?: Language;
}

/** Makes documents to be looked at, and remembers the last good pages of each. */
export interface ViewMaker {
  make(choice: Choice): Promise<{ readonly view: View; readonly uses: readonly Use[] }>;
  /** One file of a document, in memory; undefined where there is no record or no template at all. */
  file(choice: Choice, format: Format): Promise<ReportResult | undefined>;
  /** Reads templates and themes anew. */
  reopen(): Promise<void>;
}

/** Opens the templates. */
export async function createViewMaker(options: PreviewOptions): Promise<ViewMaker> {
  const { env, workshop, listRecords, language } = options;
  const good = new Map<string, readonly string[]>();
  let opened = await openWorkshop(env, workshop);
  const settle = async (choice: Choice): Promise<{ choosing: Choosing; record: PreviewRecord | undefined }> => {
    const records = await listRecords();
    const choosing = await chooseView(choice, records, opened.value?.templates, language);
    return { choosing, record: records.find(({ name }) => name === choosing.record.value) };
  };
  return {
    reopen: async () => {
      opened = await openWorkshop(env, workshop);
    },
    make: async (choice) => {
      const { choosing, record } = await settle(choice);
      const made =
        opened.value && record ? await makeView(opened.value, record, choosing) : nothingOf(opened.diagnostics);
      const key = keyOf(choosing);
      if (!made.failed) good.set(key, made.pages);
      const spoken = options.messages ?? made.language ?? language;
      const told = tell(made.diagnostics.toSorted(byWeight), made.sources, spoken);
      const view = { ...choosing, pages: good.get(key) ?? [], isCurrent: !made.failed, told, spoken };
      return { view, uses: made.uses };
    },
    file: async (choice, format) => {
      const { choosing, record } = await settle(choice);
      return opened.value && record ? makeFile(opened.value, record, choosing, format) : undefined;
    },
  };
}

function nothingOf(diagnostics: readonly Diagnostic[]): MadeView {
  return { pages: [], failed: true, diagnostics, sources: [], uses: [] };
}

function keyOf({ record, kind, form, language }: Choosing): string {
  return JSON.stringify([record, kind, form, language].map(({ value }) => value));
}

const WEIGHTS: readonly Diagnostic['severity'][] = ['error', 'warning', 'note'];

function byWeight(a: Diagnostic, b: Diagnostic): number {
  return WEIGHTS.indexOf(a.severity) - WEIGHTS.indexOf(b.severity);
}
