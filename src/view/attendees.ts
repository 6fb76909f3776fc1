import type { Attendee, Group } from '../record/index.ts';
import { personLabels } from './codes.ts';
import type { ViewContext } from './context.ts';
import { viewFullName } from './full-name.ts';
import { joinStated } from './join.ts';
import type { MeetingView } from './shape.ts';

type PartyView = MeetingView['parties'][number];
export type AttendeeView = PartyView['attendees'][number];
type GroupView = PartyView['groups'][number];

/** One person of a delegation, as lists and tables name them. */
export function viewAttendee(attendee: Attendee, { locale }: ViewContext): AttendeeView {
  const label = attendee.role === undefined ? null : personLabels[attendee.role];
  const roleWords = label && locale.label(label);
  return {
    name: attendee.name,
    honorific: attendee.honorific ?? null,
    fullName: viewFullName(attendee),
    positions: attendee.positions,
    positionsLine: attendee.positions.join(', '),
    role: attendee.role ?? null,
    roleWords,
    present: attendee.present,
    presentWords: locale.label(attendee.present ? 'present' : 'notPresent'),
    reason: attendee.reason ?? null,
    note: attendee.note ?? null,
    remarks: viewRemarks(attendee, roleWords, locale.label('notPresent')),
  };
}

/** "Trưởng đoàn; vắng mặt (đi công tác); dự buổi chiều". A reason stands even where nobody is absent. */
function viewRemarks({ present, reason, note }: Attendee, roleWords: string | null, absent: string): string | null {
  const absence = roleWords === null ? absent : absent.toLowerCase();
  const presence = present ? reason : reason === undefined ? absence : `${absence} (${reason})`;
  return joinStated([roleWords, presence, note], '; ');
}

/** People who are not named: "65 thành viên của Lớp học". */
export function viewGroup({ description, count }: Group, { locale }: ViewContext): GroupView {
  const counted = count === undefined ? null : locale.formatNumber({ value: count, decimals: 0 });
  return { description, count: counted, words: counted === null ? description : `${counted} ${description}` };
}
