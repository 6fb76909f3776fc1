import type { Outcome } from '../../src/base/index.ts';
import { normaliseDocument } from '../../src/document/index.ts';
import { coversAll, textWidth } from '../../src/layout/index.ts';
import { localeFor } from '../../src/locale/index.ts';
import { parseMarkup } from '../../src/markup/index.ts';
import { identifyDocument } from '../../src/pipeline/identify-document.ts';
import type { Kind } from '../../src/pipeline/index.ts';
import type { MeetingRecord } from '../../src/record/index.ts';
import { renderTemplate } from '../../src/template/index.ts';
import { applyTheme, type StyledDocument } from '../../src/theme/index.ts';
import { buildView } from '../../src/view/index.ts';

const locale = localeFor('vi');
const labels = { table: locale.label('table'), figure: locale.label('figure'), chart: locale.label('chart') };

/** Steps 2 to 7 of the map: a record that was read, as a styled document of a kind. */
export function styleRecord(record: MeetingRecord, kind: Kind): StyledDocument {
  const view = buildView(record, locale, identifyDocument(kind, record, locale, undefined));
  const merged = must(renderTemplate(kind.template, view, { locale }));
  const properties = { title: view.document.subject, subject: record.meeting.title, keywords: [] };
  const parsed = must(parseMarkup(merged, { language: 'vi', images: {}, properties }));
  return must(applyTheme(normaliseDocument(parsed), kind.theme, { labels, covers: coversAll, textWidth }));
}

/** The value of an outcome; throws when there is none. */
export function must<T>({ value, diagnostics }: Outcome<T>): T {
  if (value === undefined) throw new Error(JSON.stringify(diagnostics));
  return value;
}
