import { describe, expect, it } from 'vitest';
import { localeFor } from '../../../src/locale/index.ts';
import type { MeetingRecord } from '../../../src/record/index.ts';
import { buildView, type DocumentIdentity } from '../../../src/view/index.ts';
import { figure, sampleAttendee, sampleIndicator, sampleParty, sampleRecord } from './sample-record.ts';

const RULES = { attendees: 3, figures: 2, supplement: true };

function appendices(given: Partial<MeetingRecord>, identity: Partial<DocumentIdentity> = {}) {
  const official = { kind: 'report', form: 'state', typeName: 'BÁO CÁO', subject: undefined, system: 'state' } as const;
  return buildView(sampleRecord(given), localeFor('vi'), { ...official, appendices: RULES, ...identity }).appendices;
}

const people = (count: number) => ({
  parties: [sampleParty({ attendees: Array.from({ length: count }, () => sampleAttendee()) })],
});
const figures = { indicators: [sampleIndicator(), sampleIndicator()] };
const sources = { sources: [{ id: 'a', title: 'Báo cáo' }] };

describe('appendices', () => {
  it('are called for by how much there is', () => {
    expect(appendices(people(2)).attendance).toBeNull();
    expect(appendices(people(3)).attendance).not.toBeNull();
    expect(appendices({ indicators: [sampleIndicator()] }).figures).toBeNull();
    expect(appendices(figures).figures).not.toBeNull();
    expect(appendices({}).supplement).toBeNull();
    expect(appendices(sources).supplement).not.toBeNull();
  });

  it('have no number alone, else one in their order, as the system counts', () => {
    expect(appendices(people(3)).attendance).toEqual({ roman: '', arabic: '', words: 'Phụ lục' });
    const all = { ...people(3), ...figures, ...sources };
    expect(appendices(all)).toMatchObject({
      attendance: { roman: 'I', arabic: '1', words: 'Phụ lục\u00a0I' },
      figures: { words: 'Phụ lục\u00a0II' },
      supplement: { roman: 'III', words: 'Phụ lục\u00a0III' },
    });
    expect(appendices(all, { system: 'party' }).figures?.words).toBe('Phụ lục\u00a02');
  });

  it('are none without an official form, and none that the kind does not ask for', () => {
    const all = { ...people(3), ...figures, ...sources };
    const none = { attendance: null, figures: null, supplement: null };
    expect(appendices(all, { system: undefined })).toMatchObject(none);
    expect(appendices(all, { appendices: undefined })).toMatchObject(none);
    expect(appendices(all, { appendices: { supplement: false } })).toMatchObject(none);
  });

  it('are wide where figures have targets and former values', () => {
    const stated = { value: figure('5'), unit: '%' };
    const of = (given: object) => appendices({ indicators: [sampleIndicator({ ...stated, ...given })] }).figuresWide;
    expect(of({ target: figure('6') })).toBe(false);
    expect(of({ previous: figure('4') })).toBe(false);
    expect(of({ target: figure('6'), previous: figure('4') })).toBe(true);
  });
});
