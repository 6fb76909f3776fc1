import type { Attendee, Indicator, MeetingRecord, Party } from '../../../src/record/index.ts';

/** A record of one host and one guest without anything more, but for what the test gives. */
export function sampleRecord(given: Partial<MeetingRecord> = {}): MeetingRecord {
  return {
    schema: 1,
    id: 'sample',
    language: 'vi',
    meeting: { title: 'Buổi làm việc giữa tỉnh Nghệ An và tỉnh Bắc Giang', kind: 'working-session', agenda: [] },
    parties: [sampleParty(), sampleParty({ id: 'bac-giang', name: 'tỉnh Bắc Giang', role: 'guest' })],
    indicators: [],
    scorecards: [],
    discussion: [],
    requests: [],
    conclusions: [],
    actions: [],
    sources: [],
    images: [],
    document: { addressees: [], recipients: [], terms: {} },
    ...given,
  };
}

export function sampleParty(given: Partial<Party> = {}): Party {
  return { id: 'nghe-an', name: 'tỉnh Nghệ An', role: 'host', attendees: [], groups: [], overview: [], ...given };
}

export function sampleAttendee(given: Partial<Attendee> = {}): Attendee {
  return { name: 'Ngô Văn Nam', positions: [], present: true, ...given };
}

export function sampleIndicator(given: Partial<Indicator> = {}): Indicator {
  return { name: 'Thu hút đầu tư FDI', bound: 'exact', ...given };
}

/** A number as the record writes it: `figure('8.50')` has two decimals. */
export function figure(written: string): { readonly value: number; readonly decimals: number } {
  return { value: Number(written), decimals: written.split('.')[1]?.length ?? 0 };
}
