import type { Meeting } from '../record/index.ts';
import { kindLabels } from './codes.ts';
import type { ViewContext } from './context.ts';
import { joinStated } from './join.ts';
import type { MeetingView } from './shape.ts';

/** What, when and where. */
export function viewMeeting(
  meeting: Meeting,
  { locale }: ViewContext,
): Omit<MeetingView['meeting'], 'chair' | 'secretary'> {
  const { title, kind, starts, ends, place, purpose, agenda } = meeting;
  return {
    title,
    kind: kind ?? null,
    kindWords: kind === undefined ? null : locale.label(kindLabels[kind]),
    starts: starts === undefined ? null : locale.formatDate(starts),
    ends: ends === undefined ? null : locale.formatDate(ends),
    when: viewWhen(meeting, { locale }),
    venue: place?.venue ?? null,
    locality: place?.locality ?? null,
    place: joinStated([place?.venue, place?.locality], ', '),
    purpose: purpose ?? null,
    agenda,
  };
}

function viewWhen({ starts, ends }: Meeting, { locale }: Pick<ViewContext, 'locale'>): string | null {
  if (starts !== undefined) return ends === undefined ? locale.formatDate(starts) : locale.formatSpan(starts, ends);
  return ends === undefined ? null : `${locale.label('until')} ${locale.formatDate(ends)}`;
}
