import type { Locale } from '../locale/index.ts';
import { type MeetingRecord, seriesKey } from '../record/index.ts';
import { viewAction } from './actions.ts';
import { viewAppendices } from './appendices.ts';
import { viewComparisons } from './comparisons.ts';
import { makeContext, type ViewContext } from './context.ts';
import { viewContribution } from './discussion.ts';
import { type DocumentIdentity, viewDocumentFacts } from './document-facts.ts';
import type { Told } from './figures/chart-point.ts';
import { groupBy } from './group-by.ts';
import { viewHas } from './has.ts';
import { viewImage } from './images.ts';
import { viewIndicator } from './indicators.ts';
import { viewLessons } from './lessons.ts';
import { viewMeeting } from './meeting.ts';
import { type FiguresByParty, groupByTopic, viewParty, viewPartyWords } from './parties.ts';
import { viewPeopleInRole } from './people-in-role.ts';
import { viewRequest } from './requests.ts';
import { viewScorecard } from './scorecards.ts';
import { viewSeries } from './series.ts';
import type { MeetingView } from './shape.ts';
import { viewSource } from './sources.ts';

/**
 * What templates may say of a record: every fact of it in the document's language. Nothing is invented: a value
 * that the record does not have is null. Nothing is lost: each text of the record is somewhere in the view.
 */
export function buildView(record: MeetingRecord, locale: Locale, document: DocumentIdentity): MeetingView {
  const context = makeContext(record, locale);
  const figures = viewFigures(record, context);
  const parties = record.parties.map((party, index) => viewParty(party, index, figures.byParty, context));
  const actions = record.actions.map((action, index) => viewAction(action, index, context));
  const parts = {
    parties,
    indicators: figures.indicators,
    document: viewDocumentFacts(record, locale, document),
    has: viewHas({ ...figures, actions }),
    sources: record.sources.map((source, index) => viewSource(source, index, context)),
    images: record.images.map(viewImage),
  };
  return {
    ...parts,
    id: record.id,
    language: locale.language,
    labels: locale.labels,
    meeting: {
      ...viewMeeting(record.meeting, context),
      chair: viewPeopleInRole(parties, 'chair'),
      secretary: viewPeopleInRole(parties, 'secretary'),
    },
    ...viewPartyWords(record.parties, context),
    scorecards: figures.scorecards,
    commonIndicators: figures.byParty.indicators.get(undefined) ?? [],
    commonScorecards: figures.byParty.scorecards.get(undefined) ?? [],
    indicatorGroups: groupByTopic(figures.indicators),
    series: viewSeries(figures.told, context),
    comparisons: viewComparisons(figures.told, context),
    discussion: record.discussion.map((contribution) => viewContribution(contribution, context)),
    lessons: viewLessons(record.lessons, context),
    requests: record.requests.map((request) => viewRequest(request, context)),
    conclusions: record.conclusions.map(({ title, text }) => ({ title: title ?? null, text })),
    actions,
    appendices: viewAppendices(parts, document, locale),
  };
}

interface Figures extends Pick<MeetingView, 'indicators' | 'scorecards'> {
  readonly byParty: FiguresByParty;
  /** Each indicator of the record with its words. */
  readonly told: readonly Told[];
}

/** Views of all figures, in the record's order and by the party that they are about. */
function viewFigures(record: MeetingRecord, context: ViewContext): Figures {
  const told = record.indicators.map((indicator, index) => ({
    indicator,
    view: viewIndicator(indicator, index, context),
    key: seriesKey(indicator),
  }));
  const indicators = told.map(({ view }) => view);
  const scorecards = record.scorecards.map((scorecard) => viewScorecard(scorecard, context));
  return {
    indicators,
    scorecards,
    told,
    byParty: {
      indicators: groupBy(indicators, (_, index) => record.indicators[index]?.party),
      scorecards: groupBy(scorecards, (_, index) => record.scorecards[index]?.party),
    },
  };
}
