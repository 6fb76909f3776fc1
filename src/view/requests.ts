import type { Request } from '../record/index.ts';
import type { ViewContext } from './context.ts';
import type { MeetingView } from './shape.ts';

/** What one side asks of another, with both named. */
export function viewRequest(
  { from, to, topic, items }: Request,
  { partyName }: ViewContext,
): MeetingView['requests'][number] {
  return { fromName: partyName(from), toName: partyName(to), topic: topic ?? null, items };
}
