import { peopleInRole } from '../record/index.ts';
import type { MeetingView } from './shape.ts';

/**
 * Those present who had a role in the meeting, with their positions: "đồng chí Hoàng Nghĩa Hiếu, Phó Bí thư Tỉnh uỷ".
 * Null when the record names nobody.
 */
export function viewPeopleInRole(
  parties: readonly Pick<MeetingView['parties'][number], 'attendees'>[],
  role: 'chair' | 'secretary',
): string | null {
  const people = peopleInRole(parties, role);
  const told = people.map(({ fullName, positionsLine }) => [fullName, positionsLine].filter(Boolean).join(', '));
  return told.length === 0 ? null : told.join('; ');
}
