import { describe, expect, it } from 'vitest';
import { viewPeopleInRole } from '../../../src/view/people-in-role.ts';

const person = (fullName: string, role: string | null, positionsLine = '', present = true) => ({
  name: fullName,
  honorific: null,
  fullName,
  positions: [],
  positionsLine,
  role,
  roleWords: null,
  present,
  presentWords: 'Có mặt',
  reason: null,
  note: null,
  remarks: null,
});

describe('who had a role in the meeting', () => {
  const parties = [
    { attendees: [person('đồng chí A', 'chair', 'Bí thư'), person('B', null)] },
    { attendees: [person('C', 'chair'), person('D', 'secretary', 'Chuyên viên'), person('E', 'chair', '', false)] },
  ];

  it('names them all with their positions', () => {
    expect(viewPeopleInRole(parties, 'chair')).toBe('đồng chí A, Bí thư; C');
    expect(viewPeopleInRole(parties, 'secretary')).toBe('D, Chuyên viên');
  });

  it('says nothing of a role that nobody had', () => {
    expect(viewPeopleInRole([{ attendees: [person('B', null), person('E', 'chair', '', false)] }], 'chair')).toBeNull();
  });
});
