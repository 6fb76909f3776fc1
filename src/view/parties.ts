import type { Party } from '../record/index.ts';
import { viewAttendee, viewGroup } from './attendees.ts';
import { sideLabels } from './codes.ts';
import type { ViewContext } from './context.ts';
import { groupBy } from './group-by.ts';
import type { IndicatorView } from './indicators.ts';
import type { ScorecardView } from './scorecards.ts';
import type { MeetingView } from './shape.ts';

type PartyView = MeetingView['parties'][number];

/** Figures by the id of the party that they are about; `undefined` holds those about no party. */
export interface FiguresByParty {
  readonly indicators: ReadonlyMap<string | undefined, readonly IndicatorView[]>;
  readonly scorecards: ReadonlyMap<string | undefined, readonly ScorecardView[]>;
}

/** One side of the meeting with its people and all that is told of it. `index` counts from 0. */
export function viewParty(party: Party, index: number, figures: FiguresByParty, context: ViewContext): PartyView {
  const attendees = party.attendees.map((attendee) => viewAttendee(attendee, context));
  const indicators = figures.indicators.get(party.id) ?? [];
  return {
    id: party.id,
    name: party.name,
    role: party.role,
    roleWords: context.locale.label(sideLabels[party.role]),
    attendees,
    present: attendees.filter(({ present }) => present),
    absent: attendees.filter(({ present }) => !present),
    head: attendees.find(({ role, present }) => present && (role === 'head' || role === 'chair')) ?? null,
    groups: party.groups.map((group) => viewGroup(group, context)),
    overview: party.overview,
    indicators,
    indicatorGroups: groupByTopic(indicators),
    scorecards: figures.scorecards.get(party.id) ?? [],
    number: index + 1,
  };
}

/** Indicators of one topic together; topics in the order of their first indicator. */
export function groupByTopic(indicators: readonly IndicatorView[]): PartyView['indicatorGroups'] {
  const topics = groupBy(indicators, ({ topic }) => topic);
  return [...topics].map(([topic, members]) => ({ topic, indicators: members }));
}

/** Names of the sides in words: of all, of the hosts, of the others. */
export function viewPartyWords(
  parties: readonly Party[],
  { locale }: ViewContext,
): Pick<MeetingView, 'partiesWords' | 'hostWords' | 'guestWords'> {
  const names = (wanted: (party: Party) => boolean) =>
    locale.formatList(parties.filter(wanted).map(({ name }) => name)) || null;
  return {
    partiesWords: names(() => true) ?? '',
    hostWords: names(({ role }) => role === 'host'),
    guestWords: names(({ role }) => role !== 'host'),
  };
}
