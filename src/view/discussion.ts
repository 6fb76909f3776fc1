import type { Contribution } from '../record/index.ts';
import type { ViewContext } from './context.ts';
import { joinStated } from './join.ts';
import type { MeetingView } from './shape.ts';

/** What somebody said, and who that was: "đồng chí Ngô Văn Nam, tỉnh Bắc Giang". */
export function viewContribution(
  { party, speaker, topic, points }: Contribution,
  { partyName, fullName }: ViewContext,
): MeetingView['discussion'][number] {
  return {
    partyName: partyName(party),
    speaker: speaker ?? null,
    topic: topic ?? null,
    who: joinStated([speaker === undefined ? null : fullName(speaker), partyName(party)], ', '),
    points,
  };
}
