import { describe, expect, it } from 'vitest';
import { viewPeopleInRole } from '../../../src/view/people-in-role.ts';

const person = (fullName: string, role: string | null, positionsLine = '') => ({
  name: fullName,
  honorific: null,
  fullName,
  positions: [],
  positionsLine,
  role,
  roleWords: null,
  present: true,
  presentWords: 'Có mặt',
  reason: null,
  note: null,
  remarks: null,
});

describe('who had a role in the meeting', () => {
  const parties = [
    { present: [person('đồng chí A', 'chair', 'Bí thư'), person('B', null)] },
    { present: [person('C', 'chair'), person('D', 'secretary', 'Chuyên viên')] },
  ];

  it('names them all with their positions', () => {
    expect(viewPeopleInRole(parties, 'chair')).toBe('đồng chí A, Bí thư; C');
    expect(viewPeopleInRole(parties, 'secretary')).toBe('D, Chuyên viên');
  });

  it('says nothing of a role that nobody had', () => {
    expect(viewPeopleInRole([{ present: [person('B', null)] }], 'chair')).toBeNull();
  });
});
