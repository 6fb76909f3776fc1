import type { MeetingView } from './shape.ts';

/**
 * Those present who had a role in the meeting, with their positions: "đồng chí Hoàng Nghĩa Hiếu, Phó Bí thư Tỉnh uỷ".
 * Null when the record names nobody.
 */
export function viewPeopleInRole(
  parties: readonly Pick<MeetingView['parties'][number], 'present'>[],
  role: 'chair' | 'secretary',
): string | null {
  const people = parties.flatMap(({ present }) => present).filter((person) => person.role === role);
  const told = people.map(({ fullName, positionsLine }) => [fullName, positionsLine].filter(Boolean).join(', '));
  return told.length === 0 ? null : told.join('; ');
}
