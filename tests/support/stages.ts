import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { normaliseDocument } from '../../src/document/index.ts';
import { localeFor } from '../../src/locale/index.ts';
import { parseMarkup } from '../../src/markup/index.ts';
import type { Workshop } from '../../src/pipeline/index.ts';
import { readRecord } from '../../src/record/index.ts';
import { renderTemplate } from '../../src/template/index.ts';
import { buildView } from '../../src/view/index.ts';
import { buildRecord, type CaseRecord, caseRecords, workshopOf } from './build-cases.ts';
import { printedPages } from './printed-pages.ts';
import { root } from './run-bin.ts';

/** The cases whose stages are kept: small ones, so that a person reads every line of a change. */
const KEPT = ['minimal', 'groups-only', 'english-minutes'];
const KIND = 'report';

/** One stage of a case as text, and the file that holds what was accepted. */
export interface Stage {
  /** From the root: `tests/cases/minimal/expected/view.json`. */
  readonly path: string;
  readonly text: string;
}

/** What lies at each stage of the kept cases' reports, and the pages of the documents of a case's own kind. */
export async function caseStages(): Promise<readonly Stage[]> {
  const workshop = await workshopOf('templates');
  const stages: Stage[] = [];
  for (const record of caseRecords()) {
    if (KEPT.includes(record.name)) stages.push(...(await stagesOf(workshop, record)));
    if (record.templates !== undefined)
      stages.push({
        path: expected(record, 'pages.txt'),
        text: await pagesOf(await workshopOf(record.templates), record),
      });
  }
  return stages;
}

/** What was accepted for a stage; undefined when nothing was yet. */
export function accepted({ path }: Stage): string | undefined {
  const file = join(root, path);
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

async function stagesOf(workshop: Workshop, record: CaseRecord): Promise<readonly Stage[]> {
  const { view, xml, document } = await upToDocument(workshop, record);
  return [
    { path: expected(record, 'view.json'), text: `${JSON.stringify(view, null, 2)}\n` },
    { path: expected(record, 'merged.xml'), text: xml },
    { path: expected(record, 'document.yaml'), text: stringify(withoutPlaces(document), { lineWidth: 110 }) },
    { path: expected(record, 'pages.txt'), text: await pagesOf(workshop, record) },
  ];
}

function expected({ path }: CaseRecord, name: string): string {
  return path.replace('record.yaml', `expected/${name}`);
}

/** Steps 1 to 6 of the map, each by the door of its room. The labels, the same in every view, are left out. */
async function upToDocument({ templates }: Workshop, { path }: CaseRecord) {
  const { value: read } = readRecord({ name: path, bytes: readFileSync(join(root, path)) });
  const { value: kind } = await templates.load(KIND, 'plain');
  if (!read || !kind) throw new Error(`${path} or its kind cannot be read`);
  const { language, meeting } = read.record;
  const locale = localeFor(language);
  const view = buildView(read.record, locale, {
    kind: KIND,
    form: 'plain',
    typeName: kind.settings.typeName[language] ?? '',
    subject: meeting.title,
  });
  const { value: merged } = renderTemplate(kind.template, view, { locale });
  const properties = { title: meeting.title, keywords: [] };
  const { value: parsed } = merged ? parseMarkup(merged, { language, images: {}, properties }) : {};
  if (!merged || !parsed) throw new Error(`${path} gives no document`);
  const { labels: _, ...said } = view;
  return { view: said, xml: readable(merged.xml), document: normaliseDocument(parsed) };
}

async function pagesOf(workshop: Workshop, record: CaseRecord): Promise<string> {
  const { files } = await buildRecord(workshop, record, ['pdf']);
  const pdf = files.find(({ kind }) => record.templates !== undefined || kind === KIND);
  if (!pdf) throw new Error(`${record.path} gives no PDF`);
  return printedPages(pdf.bytes);
}

/** The markup as a template's author would write it: without stamps of origin, no blank lines. */
function readable(xml: string): string {
  return `${xml
    .replace(/ at="\d+"/g, '')
    .replace(/\n\s*\n+/g, '\n')
    .trim()}\n`;
}

/** The document without places in templates, which change with every line that is added above. */
function withoutPlaces(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutPlaces);
  if (value === null || typeof value !== 'object' || value instanceof Uint8Array) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key, inner]) => key !== 'at' && !(key === 'attr' && Object.keys(inner).length === 1))
      .map(([key, inner]) => [key, withoutPlaces(inner)]),
  );
}
