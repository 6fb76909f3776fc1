import type { MeetingView } from './shape.ts';

/** What some figure, scorecard or action has: templates choose columns by it. */
export function viewHas({
  indicators,
  scorecards,
  actions,
}: Pick<MeetingView, 'indicators' | 'scorecards' | 'actions'>): MeetingView['has'] {
  const figures = [...indicators, ...scorecards];
  return {
    targets: indicators.some(({ target }) => target !== null),
    previous: indicators.some(({ previous }) => previous !== null),
    remarks: indicators.some(({ remarks }) => remarks !== null) || scorecards.some(({ note }) => note !== null),
    quotes: figures.some(({ quote }) => quote !== null),
    sources: figures.some(({ sourceNumber }) => sourceNumber !== null),
    periods: indicators.some(({ period }) => period !== null),
    parties: figures.some(({ partyName }) => partyName !== null),
    owners: actions.some(({ owner }) => owner !== null),
    due: actions.some(({ due }) => due !== null),
    actionStatuses: actions.some(({ status }) => status !== null),
    actionNotes: actions.some(({ note }) => note !== null),
  };
}
