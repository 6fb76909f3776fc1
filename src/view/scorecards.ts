import type { Scorecard } from '../record/index.ts';
import type { ViewContext } from './context.ts';
import { viewEvidence } from './evidence.ts';
import { percentOf } from './figures/percentage.ts';
import type { MeetingView } from './shape.ts';

export type ScorecardView = MeetingView['scorecards'][number];

/** How many of a set of targets were met: "28/35", "80%", "28/35 chỉ tiêu, 80%". */
export function viewScorecard(scorecard: Scorecard, context: ViewContext): ScorecardView {
  const { locale, partyName } = context;
  const whole = (value: number) => ({ value, decimals: 0 });
  const total = locale.formatNumber(whole(scorecard.total));
  const met = locale.formatNumber(whole(scorecard.met));
  const share = percentOf(whole(scorecard.met), whole(scorecard.total));
  const shareWords = share && locale.formatAmount(share, '%');
  return {
    partyName: partyName(scorecard.party),
    name: scorecard.name,
    total,
    met,
    remaining: locale.formatNumber(whole(scorecard.remaining)),
    share: shareWords ?? '–',
    ratio: `${met}/${total}`,
    words: locale.formatScore(met, total, shareWords),
    note: scorecard.note ?? null,
    ...viewEvidence(scorecard.source, context),
  };
}
