import { createHash } from 'node:crypto';
import type { Language } from '../base/index.ts';
import { checkDocument, normaliseDocument, type Properties } from '../document/index.ts';
import { decreeMetadata } from '../forms/index.ts';
import type { Pages } from '../layout/index.ts';
import { localeFor, type TonePlacement } from '../locale/index.ts';
import { parseMarkup } from '../markup/index.ts';
import { describeMaking } from '../origin/index.ts';
import { renderTemplate } from '../template/index.ts';
import { applyTheme, type StyledDocument } from '../theme/index.ts';
import { buildView } from '../view/index.ts';
import type { WriteContext } from '../writers/types.ts';
import { drawPages } from './draw-pages.ts';
import type { FileFormat, Format } from './formats.ts';
import { identifyDocument } from './identify-document.ts';
import type { Keeper } from './keeper.ts';
import type { ReadInput } from './read-input.ts';
import type { RunLog } from './run-log.ts';
import type { Kind } from './template-store.ts';
import { type Finished, hasPages, needsPages, writeFormat } from './write-format.ts';

/** One document to make: a record, a kind, and all that was chosen for it. */
export interface DocumentJob {
  readonly input: ReadInput;
  /** The record as it rides along in the files: one object for all documents of a record. */
  readonly carried: WriteContext['record'];
  readonly kind: Kind;
  readonly language: Language;
  /** Where tones stand in our own Vietnamese words; absent: as they are written. */
  readonly tones?: TonePlacement | undefined;
  /** None at all: the document is checked, but neither laid out nor written. */
  readonly formats: readonly Format[];
  readonly pictures: 'first' | 'all' | undefined;
  readonly moment: string;
  /** "briefwright 0.1.0" */
  readonly producer: string;
  /** Where what writers need for many documents is kept. */
  readonly keeper?: Keeper | undefined;
}

/** A document in one format, or a picture of one of its pages. */
export interface WrittenDocument {
  readonly format: FileFormat;
  /** The page that a picture shows, from 1, where there are pictures of all pages. */
  readonly page?: number;
  readonly bytes: Uint8Array;
  readonly sha256: string;
  readonly pages?: number;
}

/**
 * From a record that was read to the bytes of one kind of document: steps 2 to 9 of the map. Undefined when a
 * step finds an error.
 */
export async function buildDocument(job: DocumentJob, log: RunLog): Promise<readonly WrittenDocument[] | undefined> {
  const styled = await styleDocument(job, log);
  if (!styled) return undefined;
  const { layoutDocument } = await import('../layout/index.ts');

  log.begin('layout'); // 8
  const isLaidOut = job.pictures === 'all' || job.formats.some((format) => needsPages(format, styled));
  const pages: Pages | undefined = isLaidOut ? log.take(layoutDocument(styled)) : undefined;
  if (isLaidOut && !pages) return undefined;

  const context = contextOf(job);
  const written: WrittenDocument[] = [];
  for (const format of job.formats) {
    log.begin(format);
    written.push(await write(format, { styled, ...(pages ? { pages } : {}) }, context)); // 9
  }
  if (!pages || !job.pictures) return written;
  log.begin('svg');
  const pictures = await drawPages(pages, job.pictures);
  return [...written, ...pictures.map((picture) => ({ ...picture, sha256: sha256Of(picture.bytes) }))];
}

/** Steps 2 to 7: what the document says and how it looks, the same for every format. */
async function styleDocument(job: DocumentJob, log: RunLog): Promise<StyledDocument | undefined> {
  const { input, kind, language } = job;
  const locale = localeFor(language, job.tones);

  log.begin('view'); // 2
  const identity = identifyDocument(kind, input.record, locale, job.tones);
  const view = buildView(input.record, locale, identity);

  log.begin('template'); // 4; step 3, checking the template, was done when it was loaded
  const merged = log.take(renderTemplate(kind.template, view, { locale }));
  if (!merged) return undefined;

  log.begin('markup'); // 5
  const properties = propertiesOf(input, view.document.subject);
  const parsed = log.take(parseMarkup(merged, { language, images: input.images, properties }));
  if (!parsed) return undefined;

  log.begin('document'); // 6
  const document = normaliseDocument(parsed);
  if (!log.take({ value: true, diagnostics: checkDocument(document) })) return undefined;

  log.begin('theme'); // 7
  const { coversAll, missingGlyphs, textWidth } = await import('../layout/index.ts');
  const labels = { table: locale.label('table'), figure: locale.label('figure'), chart: locale.label('chart') };
  const styled = log.take(applyTheme(document, kind.theme, { labels, covers: coversAll, textWidth }));
  if (!styled) return undefined;
  return log.take({ value: styled, diagnostics: missingGlyphs(styled) });
}

function propertiesOf({ record }: ReadInput, subject: string): Properties {
  const author = record.document.issuer?.name;
  return { title: subject, subject: record.meeting.title, ...(author === undefined ? {} : { author }), keywords: [] };
}

async function write(format: Format, finished: Finished, context: WriteContext): Promise<WrittenDocument> {
  const bytes = await writeFormat(format, finished, context);
  const sha256 = sha256Of(bytes);
  const pages = finished.pages && hasPages(format) ? { pages: finished.pages.pages.length } : {};
  return { format, bytes, sha256, ...pages };
}

/** What all writers are told beside the document. */
function contextOf(job: DocumentJob): WriteContext {
  const { kind, language, moment, producer, keeper } = job;
  const identity = identifyDocument(kind, job.input.record, localeFor(language, job.tones), job.tones);
  return {
    moment,
    producer,
    language,
    shelf: keeper,
    record: job.carried,
    custom: {
      ...decreeMetadata(job.input.record, { ...identity, form: kind.form.name, language }),
      ...describeMaking({
        record: job.input.record.id,
        recordHash: sha256Of(job.input.bytes),
        template: kind.fingerprint,
        kind: kind.name,
        form: kind.form.name,
        language,
        program: producer,
      }),
    },
  };
}

function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
