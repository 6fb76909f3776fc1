import type { SourceEntry } from '../record/index.ts';
import type { ViewContext } from './context.ts';
import { joinStated } from './join.ts';
import type { MeetingView } from './shape.ts';

/** Something that the record was made from, numbered from 1. `index` counts from 0. */
export function viewSource(
  source: SourceEntry,
  index: number,
  { locale }: ViewContext,
): MeetingView['sources'][number] {
  const { id, title, publisher, url, file } = source;
  const published =
    source.published === undefined ? null : locale.formatPeriod({ kind: 'day', date: source.published });
  return {
    number: index + 1,
    id: id ?? null,
    title,
    publisher: publisher ?? null,
    url: url ?? null,
    file: file ?? null,
    published,
    line: joinStated([title, publisher, published], ', ') ?? title,
  };
}
