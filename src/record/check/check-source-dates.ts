import { type DataPath, type Diagnostic, formatPath } from '../../base/index.ts';
import { isAfter } from '../dates.ts';
import { type Check, dateOf, itemsAt, type Reading, textOf, valueAt } from '../faults.ts';
import { diagnose } from '../messages.ts';
import { periodBounds } from '../period-bounds.ts';
import { reportedFigures } from './reported-figures.ts';

/** A source that was published on a known date. */
interface Published {
  readonly path: DataPath;
  readonly id: string | undefined;
  readonly title: string;
  readonly date: string;
}

/** Whether dates fit those of the sources: nothing is told before it has happened. */
export const checkSourceDates: Check = (reading) => {
  const sources = itemsAt(reading.data, ['sources']).flatMap(({ path, item }): readonly Published[] => {
    const date = dateOf(item, ['published']);
    const title = textOf(item, 'title') ?? '';
    return date === undefined ? [] : [{ path: [...path, 'published'], id: textOf(item, 'id'), title, date }];
  });
  if (sources.length === 0) return [];
  return [...checkDocument(reading, sources), ...checkMeeting(reading, sources), ...checkFigures(reading, sources)];
};

/** A document cannot rest on what was published after it. */
function checkDocument({ document, data }: Reading, sources: readonly Published[]): readonly Diagnostic[] {
  const issued = dateOf(data, ['document', 'date']);
  return sources.flatMap(({ path, date }) =>
    issued === undefined || !isAfter(date, issued)
      ? []
      : [diagnose('record/source-after-document', { date, issued }, document.locate(path), formatPath(path))],
  );
}

/** Titles of sources that tell of the meeting itself, and of those that were made for it. */
const REPORTS = /tường thuật|biên bản|buổi làm việc|cuộc họp|hội nghị|minutes|press release|coverage/iu;
const PREPARES = /kế hoạch|giấy mời|thư mời|chương trình|dự thảo|tài liệu|chuẩn bị|invitation|agenda|draft|plan/iu;

/** A report of the meeting cannot be published before the meeting begins. */
function checkMeeting({ document, data }: Reading, sources: readonly Published[]): readonly Diagnostic[] {
  const starts = dateOf(data, ['meeting', 'starts']);
  return sources.flatMap(({ path, date, title }) =>
    starts === undefined || !isAfter(starts, date) || !REPORTS.test(title) || PREPARES.test(title)
      ? []
      : [diagnose('record/source-before-meeting', { date, starts }, document.locate(path), formatPath(path))],
  );
}

/** What is said to be reached must lie before the source that says it; what is projected may lie ahead. */
function checkFigures({ document, data }: Reading, sources: readonly Published[]): readonly Diagnostic[] {
  const dates = new Map(sources.map(({ id, date }) => [id, date]));
  return reportedFigures(data).flatMap(({ item, status, period, periodPath }) => {
    const ref = textOf(valueAt(item, ['source']), 'ref');
    const date = ref === undefined ? undefined : dates.get(ref);
    if (date === undefined || period === undefined || status === 'projected') return [];
    const { from, to } = periodBounds(period);
    // what is called reached is so at the end of its period; of all else nothing is known before the period begins
    const last = status === 'achieved' || period.kind === 'as-of' ? to : from;
    if (!isAfter(last, date)) return [];
    const facts = { period: document.sourceText(periodPath) ?? '', date };
    return [diagnose('record/figure-after-source', facts, document.locate(periodPath), formatPath(periodPath))];
  });
}
