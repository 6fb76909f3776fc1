import { describe, expect, it } from 'vitest';
import { localeFor } from '../../../src/locale/index.ts';
import type { Attendee, DocumentFacts, Meeting, MeetingRecord } from '../../../src/record/index.ts';
import { buildView } from '../../../src/view/index.ts';
import { figure, sampleAttendee, sampleIndicator, sampleParty, sampleRecord } from './sample-record.ts';

const identity = { kind: 'report', form: 'plain', typeName: 'BÁO CÁO', subject: undefined };
const view = (given: Partial<MeetingRecord>, language: 'vi' | 'en' = 'vi') =>
  buildView(sampleRecord(given), localeFor(language), identity);

describe('people', () => {
  const person = (given: Partial<Attendee>) =>
    view({ parties: [sampleParty({ attendees: [sampleAttendee(given)] })] }).parties[0]?.attendees[0];

  it('names a person with honorific and positions', () => {
    expect(
      person({ honorific: 'đồng chí', positions: ['Phó Bí thư Tỉnh uỷ', 'Chủ tịch HĐND tỉnh'], role: 'head' }),
    ).toEqual({
      name: 'Ngô Văn Nam',
      honorific: 'đồng chí',
      fullName: 'đồng chí Ngô Văn Nam',
      positions: ['Phó Bí thư Tỉnh uỷ', 'Chủ tịch HĐND tỉnh'],
      positionsLine: 'Phó Bí thư Tỉnh uỷ, Chủ tịch HĐND tỉnh',
      role: 'head',
      roleWords: 'Trưởng đoàn',
      present: true,
      presentWords: 'Có mặt',
      reason: null,
      note: null,
      remarks: 'Trưởng đoàn',
    });
  });

  it.each<readonly [Partial<Attendee>, string | null]>([
    [{}, null],
    [{ role: 'member' }, null],
    [{ present: false }, 'Vắng mặt'],
    [{ present: false, reason: 'đi công tác' }, 'Vắng mặt (đi công tác)'],
    [
      { present: false, reason: 'đi công tác', role: 'secretary', note: 'gửi ý kiến' },
      'Thư ký; vắng mặt (đi công tác); gửi ý kiến',
    ],
    [{ reason: 'đến muộn' }, 'đến muộn'],
  ])('remarks on %j: %s', (given, remarks) => {
    expect(person(given)?.remarks).toBe(remarks);
  });

  it('keeps protocol order and tells present from absent', () => {
    const attendees = [
      sampleAttendee({ name: 'B' }),
      sampleAttendee({ name: 'A', present: false, role: 'head' }),
      sampleAttendee({ name: 'C', role: 'chair' }),
    ];
    const party = view({ parties: [sampleParty({ attendees })] }).parties[0];
    expect(party?.attendees.map(({ name }) => name)).toEqual(['B', 'A', 'C']);
    expect(party?.present.map(({ name }) => name)).toEqual(['B', 'C']);
    expect(party?.absent.map(({ name }) => name)).toEqual(['A']);
    expect(party?.head?.name).toBe('C');
  });

  it('counts those who are not named', () => {
    const groups = [{ description: 'thành viên của Lớp học', count: 1065 }, { description: 'phóng viên' }];
    expect(view({ parties: [sampleParty({ groups })] }).parties[0]?.groups).toEqual([
      { description: 'thành viên của Lớp học', count: '1.065', words: '1.065 thành viên của Lớp học' },
      { description: 'phóng viên', count: null, words: 'phóng viên' },
    ]);
  });
});

describe('parties', () => {
  it('names the sides in words', () => {
    const parties = [
      sampleParty(),
      sampleParty({ id: 'b', name: 'tỉnh Bắc Giang', role: 'guest' }),
      sampleParty({ id: 'c', name: 'Ban Tổ chức Trung ương', role: 'observer' }),
    ];
    expect(view({ parties })).toMatchObject({
      partiesWords: 'tỉnh Nghệ An, tỉnh Bắc Giang và Ban Tổ chức Trung ương',
      hostWords: 'tỉnh Nghệ An',
      guestWords: 'tỉnh Bắc Giang và Ban Tổ chức Trung ương',
    });
    expect(view({ parties: [sampleParty()] }).guestWords).toBeNull();
  });

  it('gives each side its figures, by topic too, and keeps apart what belongs to nobody', () => {
    const indicators = [
      sampleIndicator({ name: 'a', party: 'nghe-an', topic: 'Kinh tế' }),
      sampleIndicator({ name: 'b', party: 'bac-giang' }),
      sampleIndicator({ name: 'c', party: 'nghe-an', topic: 'Xã hội' }),
      sampleIndicator({ name: 'd', party: 'nghe-an', topic: 'Kinh tế' }),
      sampleIndicator({ name: 'e' }),
    ];
    const { parties, commonIndicators, indicators: all } = view({ indicators });
    const names = (list: readonly { name: string }[]) => list.map(({ name }) => name).join('');
    expect(parties.map((party) => names(party.indicators))).toEqual(['acd', 'b']);
    expect(parties[0]?.indicatorGroups.map((group) => [group.topic, names(group.indicators)])).toEqual([
      ['Kinh tế', 'ad'],
      ['Xã hội', 'c'],
    ]);
    expect(names(commonIndicators)).toBe('e');
    expect(all.map(({ number, partyName }) => [number, partyName])).toEqual([
      [1, 'tỉnh Nghệ An'],
      [2, 'tỉnh Bắc Giang'],
      [3, 'tỉnh Nghệ An'],
      [4, 'tỉnh Nghệ An'],
      [5, null],
    ]);
  });
});

describe('scorecards', () => {
  const scorecard = (total: number, met: number) =>
    view({ scorecards: [{ name: 'Chỉ tiêu', party: 'nghe-an', total, met, remaining: total - met }] });

  it('tells the ratio and the share', () => {
    const { scorecards, parties } = scorecard(35, 28);
    expect(scorecards[0]).toMatchObject({ total: '35', met: '28', remaining: '7', ratio: '28/35', share: '80%' });
    expect(parties[0]?.scorecards).toEqual(scorecards);
  });

  it.each([
    [18, 15, '83,3%'],
    [1250, 1249, '99,9%'],
    [3000, 2999, '99,97%'],
    [7, 7, '100%'],
    [7, 0, '0%'],
    [0, 0, '–'],
  ])('of %d met %d is %3$s', (total, met, share) => {
    expect(scorecard(total, met).scorecards[0]?.share).toBe(share);
  });
});

describe('the meeting', () => {
  const meeting = (given: Partial<Meeting>, language: 'vi' | 'en' = 'vi') =>
    view({ meeting: { title: 'Họp', agenda: [], ...given } }, language).meeting;

  it.each<readonly [Partial<Meeting>, string | null, string | null]>([
    [{}, null, null],
    [{ starts: '2023-10' }, 'tháng 10 năm 2023', 'October 2023'],
    [{ ends: '2023-10-05' }, 'đến ngày 05 tháng 10 năm 2023', 'until 5 October 2023'],
    [
      { starts: '2023-10-05T08:00', ends: '2023-10-05T11:30' },
      'từ 08 giờ 00 đến 11 giờ 30, ngày 05 tháng 10 năm 2023',
      '08:00–11:30, 5 October 2023',
    ],
  ])('%j was %s', (given, vietnamese, english) => {
    expect(meeting(given).when).toBe(vietnamese);
    expect(meeting(given, 'en').when).toBe(english);
  });

  it('joins the place and names the kind', () => {
    expect(meeting({ kind: 'exchange', place: { venue: 'Trụ sở Tỉnh uỷ', locality: 'thành phố Vinh' } })).toMatchObject(
      {
        kindWords: 'buổi trao đổi kinh nghiệm',
        place: 'Trụ sở Tỉnh uỷ, thành phố Vinh',
      },
    );
    expect(meeting({})).toMatchObject({ kind: null, kindWords: null, place: null });
  });
});

describe('what was said, asked and agreed', () => {
  it('names a speaker as the list of those present does, whichever way the tone is written', () => {
    const attendees = [sampleAttendee({ name: 'Lê Thị Hòa', honorific: 'đồng chí' })];
    const discussion = [
      { speaker: 'Lê Thị Hoà', party: 'nghe-an', points: ['x'] },
      { speaker: 'Người khác', points: ['y'] },
      { party: 'nghe-an', points: ['z'] },
      { points: ['t'] },
    ];
    expect(view({ parties: [sampleParty({ attendees })], discussion }).discussion.map(({ who }) => who)).toEqual([
      'đồng chí Lê Thị Hòa, tỉnh Nghệ An',
      'Người khác',
      'tỉnh Nghệ An',
      null,
    ]);
  });

  it('does not guess between namesakes', () => {
    const attendees = [
      sampleAttendee({ name: 'Lê An', honorific: 'ông' }),
      sampleAttendee({ name: 'Lê An', honorific: 'bà' }),
    ];
    const discussion = [{ speaker: 'Lê An', points: ['x'] }];
    expect(view({ parties: [sampleParty({ attendees })], discussion }).discussion[0]?.who).toBe('Lê An');
  });

  it('names who asks whom, and numbers lessons and actions', () => {
    const result = view({
      requests: [{ from: 'bac-giang', to: 'nghe-an', items: ['OCOP'] }],
      lessons: { party: 'nghe-an', declared: 5, items: [{ text: 'đoàn kết' }] },
      actions: [
        { task: 'Gửi tài liệu', due: '2026-04-01', status: 'doing' },
        { task: 'Tổng kết', due: '2026-05' },
      ],
    });
    expect(result.requests[0]).toMatchObject({ fromName: 'tỉnh Bắc Giang', toName: 'tỉnh Nghệ An', topic: null });
    expect(result.lessons).toMatchObject({ declared: '5', count: '1', items: [{ number: 1, title: null }] });
    expect(result.actions).toMatchObject([
      { number: 1, due: 'ngày 01/4/2026', statusWords: 'Đang thực hiện' },
      { number: 2, due: 'tháng 5 năm 2026', statusWords: null },
    ]);
    expect(view({}).lessons).toBeNull();
  });

  it('tells a source in one line', () => {
    const sources = [{ title: 'Báo cáo', publisher: 'Cục Thống kê', published: '2023-01-15' }, { title: 'Bài viết' }];
    expect(view({ sources }).sources.map(({ number, line }) => [number, line])).toEqual([
      [1, 'Báo cáo, Cục Thống kê, ngày 15/01/2023'],
      [2, 'Bài viết'],
    ]);
  });
});

describe('the document', () => {
  const facts = (given: Partial<DocumentFacts>, language: 'vi' | 'en' = 'vi') =>
    view({ document: { addressees: [], recipients: [], terms: {}, ...given } }, language).document;
  const issuer = { name: 'TỈNH UỶ NGHỆ AN', place: 'Nghệ An' };

  it('shows the form’s blanks only where they are asked for', () => {
    expect(facts({ issuer })).toMatchObject({
      number: null,
      date: null,
      placeAndDate: 'Nghệ An',
      dateWithBlanks: 'ngày \u00a0\u00a0\u00a0\u00a0 tháng \u00a0\u00a0\u00a0\u00a0 năm \u00a0\u00a0\u00a0\u00a0',
      placeAndDateWithBlanks: `Nghệ An, ngày${'\u00a0'.repeat(6)}tháng${'\u00a0'.repeat(6)}năm${'\u00a0'.repeat(5)}`,
    });
    expect(facts({}).placeAndDate).toBeNull();
    expect(facts({ issuer, date: '2023-10-05' })).toMatchObject({
      placeAndDate: 'Nghệ An, ngày\u00a005\u00a0tháng\u00a010\u00a0năm\u00a02023',
      placeAndDateWithBlanks: 'Nghệ An, ngày\u00a005\u00a0tháng\u00a010\u00a0năm\u00a02023',
    });
  });

  it.each([
    ['7', '07', '7'],
    ['15', '15', '15'],
    ['07', '07', '07'],
    ['3a', '3a', '3a'],
  ])('writes number %s as %s, in English %s', (number, vietnamese, english) => {
    expect(facts({ number }).number).toBe(vietnamese);
    expect(facts({ number }, 'en').number).toBe(english);
  });

  it('signs in the way of the issuer’s system', () => {
    const words = (system: 'party' | 'state', authority: 'tm' | 'kt' | 'tl' | 'q' | 'direct') =>
      facts({ issuer: { ...issuer, system }, signer: { authority, name: 'A' } }).signer?.authorityWords;
    expect([words('party', 'tm'), words('party', 'kt'), words('party', 'tl')]).toEqual(['T/M', 'K/T', 'T/L']);
    expect([words('state', 'tm'), words('state', 'kt'), words('state', 'tl')]).toEqual(['TM.', 'KT.', 'TL.']);
    expect([words('party', 'q'), words('state', 'direct')]).toEqual(['Q.', null]);
    expect(facts({})).toMatchObject({ signer: null, coSigner: null, issuer: null });
  });

  it('takes the caller’s subject, else the record’s, else the title', () => {
    const record = sampleRecord();
    const subject = (given: string | undefined, own?: string) =>
      buildView({ ...record, document: { ...record.document, subject: own } }, localeFor('vi'), {
        ...identity,
        subject: given,
      }).document.subject;
    expect([subject('a', 'b'), subject(undefined, 'b'), subject(undefined)]).toEqual(['a', 'b', record.meeting.title]);
  });

  it('lists terms by name', () => {
    expect(facts({ terms: { 'căn cứ': 'Chương trình công tác' } }).terms).toEqual([
      { name: 'căn cứ', value: 'Chương trình công tác' },
    ]);
  });
});

describe('has', () => {
  it('is all false for a bare record', () => {
    expect(Object.values(view({}).has)).toEqual(Array(11).fill(false));
  });

  it('is all true for a full one', () => {
    const { has } = view({
      indicators: [
        sampleIndicator({
          party: 'nghe-an',
          value: figure('1'),
          target: figure('2'),
          previous: figure('3'),
          note: 'n',
          period: { label: 'p' },
          source: { ref: 's', quote: 'q' },
        }),
      ],
      sources: [{ id: 's', title: 't' }],
      actions: [{ task: 't', owner: 'o', due: '2023', note: 'n', status: 'open' }],
    });
    expect(Object.values(has)).toEqual(Array(11).fill(true));
  });
});
