import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Outcome } from '../../src/base/index.ts';
import { realEnv } from '../../src/cli/real-env.ts';
import { normaliseDocument } from '../../src/document/index.ts';
import { canShow } from '../../src/layout/index.ts';
import { localeFor } from '../../src/locale/index.ts';
import { parseMarkup } from '../../src/markup/index.ts';
import { buildReport, type Kind, openWorkshop, type Workshop } from '../../src/pipeline/index.ts';
import { readRecord } from '../../src/record/index.ts';
import { renderTemplate } from '../../src/template/index.ts';
import { applyTheme, type StyledDocument } from '../../src/theme/index.ts';
import { buildView } from '../../src/view/index.ts';
import type { WriteContext } from '../../src/writers/types.ts';
import { root } from './paths.ts';

const home = fileURLToPath(root);
const name = 'inputs/nghe-an-bac-giang.yaml';
const { label } = localeFor('vi');
const labels = { table: label('table'), figure: label('figure'), chart: label('chart') };

/** The example record and the kind `brief`, opened as for a run of the program. */
export interface Brief {
  readonly bytes: Uint8Array;
  readonly workshop: Workshop;
  readonly kind: Kind;
  readonly context: WriteContext;
}

export async function openBrief(): Promise<Brief> {
  const bytes = await readFile(new URL(name, root));
  const workshop = must(await openWorkshop(realEnv(home, {}), { home, version: '0.0.0' }));
  const kind = must(await workshop.templates.load('brief', 'plain'));
  const context: WriteContext = {
    moment: '2023-10-05T00:00:00Z',
    record: { name: 'nghe-an-bac-giang.yaml', bytes },
    producer: 'briefwright 0.0.0',
    language: 'vi',
    custom: { record: 'nghe-an-bac-giang', kind: 'brief', form: 'none', template: kind.fingerprint },
  };
  return { bytes, workshop, kind, context };
}

/** The brief as a styled document: what both sides of the comparison start from. */
export function styleBrief({ bytes, kind }: Brief): StyledDocument {
  const locale = localeFor('vi');
  const { record } = must(readRecord({ name, bytes }, { canShow }));
  const identity = { kind: 'brief', form: 'none', typeName: 'BÁO CÁO TÓM TẮT', subject: record.meeting.title };
  const view = buildView(record, locale, identity);
  const merged = must(renderTemplate(kind.template, view, { locale }));
  const properties = { title: record.meeting.title, keywords: [] };
  const parsed = must(parseMarkup(merged, { language: 'vi', images: {}, properties }));
  return must(applyTheme(normaliseDocument(parsed), kind.theme, { labels }));
}

/** The whole program of one record: from the record's bytes to the brief's PDF. */
export async function buildBriefPdf({ bytes, workshop }: Brief): Promise<Uint8Array> {
  const file = { name, folder: `${home}inputs`, bytes };
  const { files, diagnostics } = await buildReport(workshop, file, { kinds: ['brief'], formats: ['pdf'], sets: [] });
  const [pdf] = files;
  if (!pdf) throw new Error(JSON.stringify(diagnostics));
  return pdf.bytes;
}

/** The value of an outcome; throws when there is none. */
function must<T>({ value, diagnostics }: Outcome<T>): T {
  if (value === undefined) throw new Error(JSON.stringify(diagnostics));
  return value;
}
