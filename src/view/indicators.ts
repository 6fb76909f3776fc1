import type { Indicator, StatedPeriod } from '../record/index.ts';
import { measureLabels } from './codes.ts';
import type { ViewContext } from './context.ts';
import { viewEvidence } from './evidence.ts';
import { attainmentWords } from './figures/attainment.ts';
import { changeWords } from './figures/change.ts';
import { comparisonWords } from './figures/comparison-words.ts';
import { figureWords, rankWords } from './figures/figure-words.ts';
import { statementWords } from './figures/statement.ts';
import { joinStated } from './join.ts';
import type { MeetingView } from './shape.ts';

export type IndicatorView = MeetingView['indicators'][number];

/** One figure with all that is known of it in words. `index` counts from 0 over all indicators. */
export function viewIndicator(indicator: Indicator, index: number, context: ViewContext): IndicatorView {
  const { locale, partyName } = context;
  const words = {
    figure: figureWords(locale, indicator),
    rank: rankWords(locale, indicator),
    compare: comparisonWords(locale, indicator.compare),
    ...againstOthers(indicator, context),
  };
  return {
    id: indicator.id ?? null,
    partyName: partyName(indicator.party),
    topic: indicator.topic ?? null,
    name: indicator.name,
    measure: indicator.measure ?? null,
    measureWords: indicator.measure === undefined ? null : locale.label(measureLabels[indicator.measure]),
    status: indicator.status ?? null,
    statusWords: indicator.status === undefined ? null : locale.statusWord(indicator.status),
    statement: statementWords(locale, indicator, words),
    period: viewPeriod(indicator.period, context),
    ...words,
    note: indicator.note ?? null,
    remarks: viewRemarks(words, indicator.note, context),
    ...viewEvidence(indicator.source, context),
    number: index + 1,
  };
}

type Against = Pick<IndicatorView, 'target' | 'attainment' | 'previous' | 'change'>;

/** The target and the period before, and how the value stands to them. */
function againstOthers(indicator: Indicator, { locale }: ViewContext): Against {
  const { value, bound, unit, measure, target, previous } = indicator;
  const canAttain = value !== undefined && target !== undefined && measure !== 'rank';
  const canChange = value !== undefined && previous !== undefined;
  return {
    target: target ? locale.formatAmount(target, unit) : null,
    attainment: canAttain ? attainmentWords(locale, value, bound, target) : null,
    previous: previous ? locale.formatAmount(previous, unit) : null,
    change: canChange ? changeWords(locale, { value, bound, previous, unit, measure }) : null,
  };
}

/** The record's own words for the time, else those that the language has for it. */
function viewPeriod(period: StatedPeriod | undefined, { locale }: ViewContext): string | null {
  return period?.label ?? (period?.span ? locale.formatPeriod(period.span) : null);
}

type Words = Against & Pick<IndicatorView, 'figure' | 'rank' | 'compare'>;

/** What a column of remarks says. A rank that is all there is, is the statement itself and not repeated. */
function viewRemarks(words: Words, note: string | undefined, { locale }: ViewContext): string | null {
  const { figure, rank, compare, target, attainment, previous, change } = words;
  return joinStated(
    [
      figure === null ? null : rank,
      compare,
      target === null ? null : locale.againstTarget(target, attainment ?? undefined),
      previous === null ? null : locale.againstPrevious(previous, change ?? undefined),
      note,
    ],
    '; ',
  );
}
