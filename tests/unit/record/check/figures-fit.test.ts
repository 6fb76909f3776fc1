import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readRecord } from '../../../../src/record/index.ts';

/** The codes that reading a record tells, without those of faults in its shape. */
function codesOf(yaml: string): readonly string[] {
  const { diagnostics } = readRecord({ name: 'r.yaml', bytes: Buffer.from(yaml) });
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  expect(errors.map(({ text }) => text.en.message)).toEqual([]);
  return diagnostics.map(({ code, at }) => `${code}:${at?.line}`);
}

const MEETING =
  'meeting: { title: Buổi làm việc }\nparties: [{ id: a, name: tỉnh A, role: host }, { id: b, name: tỉnh B, role: guest }]';

/** A record with these indicators, the first one on line 4; each is a flow map without its name. */
const figures = (...rows: readonly string[]): readonly string[] =>
  codesOf(`${MEETING}\nindicators:\n${rows.map((row) => `  - { name: Thu ngân sách, ${row} }`).join('\n')}\n`);

describe('two figures for one indicator and period', () => {
  it.each<readonly [string, readonly string[], readonly string[]]>([
    ['the same period', ['value: 1, period: 2022', 'value: 2, period: 2022'], ['record/two-values:5']],
    [
      'the same span, written otherwise',
      ['value: 1, period: 2022-H1', 'value: 2, period: 2022-01/2022-06'],
      ['record/two-values:5'],
    ],
    [
      'the same day',
      ['value: 1, period: { as_of: 2022-06-30 }', 'value: 2, period: { as_of: 2022-06-30 }'],
      ['record/two-values:5'],
    ],
    [
      'a third one',
      ['value: 1, period: 2022', 'value: 2, period: 2022', 'value: 3, period: 2022'],
      ['record/two-values:5', 'record/two-values:6'],
    ],
    [
      'another status',
      ['value: 1, period: 2022, status: estimated', 'value: 2, period: 2022, status: achieved'],
      ['record/two-values:5'],
    ],
    ['a running total', ['value: 1, period: 2022-06', 'value: 6, period: 2022-06, status: cumulative'], []],
    ['another party', ['party: a, value: 1, period: 2022', 'party: b, value: 2, period: 2022'], []],
    ['another unit', ['unit: xã, value: 1, period: 2022', 'unit: hộ, value: 2, period: 2022'], []],
    ['another measure', ['measure: growth, value: 1, period: 2022', 'measure: level, value: 2, period: 2022'], []],
    ['no period', ['value: 1', 'value: 2'], []],
    ['no value', ['rank: { place: 1 }, period: 2022', 'value: 2, period: 2022'], []],
  ])('%s', (_, rows, codes) => {
    expect(figures(...rows)).toEqual(codes);
  });
});

describe('periods of one indicator that overlap', () => {
  it.each<readonly [string, readonly string[], readonly string[]]>([
    ['a half in its year', ['value: 1, period: 2022', 'value: 2, period: 2022-H1'], ['record/periods-overlap:5']],
    [
      'the longer one later in the file',
      ['value: 1, period: 2022-H1', 'value: 2, period: 2022'],
      ['record/periods-overlap:5'],
    ],
    ['in part', ['value: 1, period: 2020/2022', 'value: 2, period: 2022/2024'], ['record/periods-overlap:5']],
    ['one after another', ['value: 1, period: 2021', 'value: 2, period: 2022', 'value: 2, period: 2023-H1'], []],
    [
      'running totals',
      ['value: 1, period: 2022-H1, status: cumulative', 'value: 2, period: 2022, status: cumulative'],
      [],
    ],
    ['what stands at a day', ['value: 1, period: { as_of: 2022-06-30 }', 'value: 2, period: 2022'], []],
    [
      'a projection of the whole',
      ['value: 1, period: 2022-H1, status: achieved', 'value: 2, period: 2022, status: projected'],
      [],
    ],
    [
      'two projections',
      ['value: 1, period: 2022-H2, status: projected', 'value: 2, period: 2022, status: projected'],
      ['record/periods-overlap:5'],
    ],
    ['other indicators', ['unit: xã, value: 1, period: 2022', 'unit: hộ, value: 2, period: 2022-H1'], []],
  ])('%s', (_, rows, codes) => {
    expect(figures(...rows)).toEqual(codes);
  });

  it('names both periods and the line of the first', () => {
    const bytes = Buffer.from(
      `${MEETING}\nindicators:\n  - { name: X, value: 1, period: 2022 }\n  - { name: X, value: 2, period: 2022-H1 }\n`,
    );
    const [fault] = readRecord({ name: 'r.yaml', bytes }).diagnostics;
    expect(fault?.text.en.message).toBe('The period `2022-H1` overlaps with `2022` of the same indicator on line 4.');
  });
});

describe('a value far from its series', () => {
  const years = (...values: readonly string[]) =>
    figures(...values.map((value, at) => `value: ${value}, period: ${2010 + at}`)).map(
      (code) => Number(code.split(':')[1]) - 4,
    );

  it.each<readonly [string, readonly string[], readonly number[]]>([
    ['a decimal sign that slipped', ['6.1', '8.8', '61.3', '7.2', '5.8'], [2]],
    ['a unit too small', ['14032', '17830', '199.92', '22000', '17678'], [2]],
    ['with a negative value among them', ['2', '-1', '3', '2', '250'], [4]],
    ['two of nine', ['5', '5', '5', '500', '5', '5', '0.05', '5', '5'], [3, 6]],
    ['steady growth', ['100', '112', '125', '140', '157', '176', '197'], []],
    ['doubling each year', ['1', '2', '4', '8', '16', '32', '64', '128', '256', '512'], []],
    ['a year of crisis', ['7.02', '2.91', '2.58', '8.02', '5.05', '7.09'], []],
    ['a fall below zero', ['7', '6', '-3', '8', '7'], []],
    ['all equal but one', ['5', '5', '5', '5', '6'], []],
    ['four values are too few', ['5', '5', '5', '500'], []],
    ['all zero', ['0', '0', '0', '0', '0'], []],
  ])('%s', (_, values, far) => {
    expect(years(...values)).toEqual(far);
  });

  it('is not told of other parties', () => {
    const rows = ['5', '5', '5', '5'].map((value, at) => `party: a, value: ${value}, period: ${2010 + at}`);
    expect(figures(...rows, 'party: b, value: 500, period: 2014')).toEqual([]);
  });
});

describe('percentage points that are called per cent', () => {
  const rate = 'measure: growth, unit: "%", value: 7.58';
  it.each<readonly [string, string, boolean]>([
    ['a difference in %', 'measure: difference, unit: "%", value: 1.2', true],
    ['a difference in points', 'measure: difference, unit: "điểm %", value: 1.2', false],
    ['a comparison', `${rate}, compare: { text: "cao hơn 1,46% so với cả nước" }`, true],
    ['a comparison in points', `${rate}, compare: { text: cao hơn 1.46 điểm phần trăm so với cả nước }`, false],
    ['a note', `${rate}, note: "tăng 2,97% so với cùng kỳ"`, true],
    ['a note in English', `${rate}, note: "up 2.97% from the year before"`, true],
    ['a note of another rate', `${rate}, note: "cùng kỳ năm 2020 tăng 2,97%"`, false],
    ['the real quote', `${rate}, source: { quote: "đạt 7,58%, tăng 2,97% so với cùng kỳ" }`, true],
    ['the other report', `${rate}, source: { quote: "7,58% (cùng kỳ năm 2020 tăng 2,97%)" }`, false],
    ['a growth that is the figure', `${rate}, source: { quote: "GRDP tăng 7,58% so với cùng kỳ" }`, false],
    ['another sentence', `${rate}, source: { quote: "đạt 7,58%. Thu ngân sách tăng 2,97% so với cùng kỳ" }`, false],
    ['an amount that rose', 'measure: level, unit: tỷ đồng, value: 10042, note: "tăng 37,8% so với cùng kỳ"', false],
  ])('%s', (_, row, told) => {
    const codes = figures(row);
    expect(codes).toEqual(told ? ['record/points-as-percent:4'] : []);
  });
});

describe('dates of sources', () => {
  const dated = (published: string, given: string) =>
    codesOf(`${MEETING.replace('title: Buổi làm việc', `title: Buổi làm việc${given.startsWith('starts') ? `, ${given}` : ''}`)}
sources: [{ id: s, title: "${given.includes('@') ? given.split('@')[1] : 'Báo cáo'}", published: ${published} }]
${given.startsWith('starts') ? '' : given.split('@')[0]}
`);

  it.each<readonly [string, string, string, readonly string[]]>([
    ['after the document', '2024-06-01', 'document: { date: 2024-05-20 }', ['record/source-after-document:3']],
    ['on its day', '2024-05-20', 'document: { date: 2024-05-20 }', []],
    ['in its month, perhaps before', '2024-05', 'document: { date: 2024-05-20 }', []],
    ['before it', '2024', 'document: { date: 2025-05-20 }', []],
  ])('%s', (_, published, given, codes) => {
    expect(dated(published, given)).toEqual(codes);
  });

  it.each<readonly [string, string, readonly string[]]>([
    ['Bài tường thuật buổi làm việc', '2023-09-05', ['record/source-before-meeting:3']],
    ['Minutes of the meeting', '2023-09', ['record/source-before-meeting:3']],
    ['Bài tường thuật buổi làm việc', '2023-10-05', []],
    ['Bài tường thuật buổi làm việc', '2023-10', []],
    ['Báo cáo kinh tế – xã hội', '2023-09-05', []],
    ['Giấy mời dự hội nghị', '2023-09-05', []],
  ])('“%s” of %s and a meeting on 5 October 2023', (title, published, codes) => {
    const meeting = MEETING.replace('title: Buổi làm việc', 'title: Buổi làm việc, starts: 2023-10-05T08:00');
    expect(codesOf(`${meeting}\nsources: [{ id: s, title: ${title}, published: ${published} }]\n`)).toEqual(codes);
  });

  const told = (row: string) =>
    codesOf(
      `${MEETING}\nindicators:\n  - { name: X, value: 1, ${row}, source: { ref: s } }\nsources: [{ id: s, title: Báo cáo, published: 2023-10-02 }]\n`,
    );

  it.each<readonly [string, boolean]>([
    ['period: 2023, status: achieved', true],
    ['period: 2023, status: estimated', false],
    ['period: 2023, status: projected', false],
    ['period: 2024, status: estimated', true],
    ['period: 2024, status: projected', false],
    ['period: 2023-01/2023-09, status: achieved', false],
    ['period: 2023/2025, status: cumulative', false],
    ['period: { as_of: 2023-12-31 }', true],
    ['period: { as_of: 2023-10-02 }', false],
    ['period: 2022', false],
  ])('a figure of {%s} in a source of 2 October 2023', (row, isTold) => {
    expect(told(row)).toEqual(isTold ? ['record/figure-after-source:4'] : []);
  });
});

describe('places on the day of the meeting', () => {
  const at = (starts: string, locality: string) =>
    codesOf(
      `meeting: { title: X, starts: ${starts}, place: { locality: "${locality}" } }\nparties: [{ id: a, name: A, role: host }]\n`,
    );

  it.each<readonly [string, string, boolean]>([
    ['2025-07-01', 'tỉnh Bắc Giang', true],
    ['2025-06-30', 'tỉnh Bắc Giang', false],
    ['2025', 'tỉnh Bắc Giang', false],
    ['2025-07-01T08:00', 'Bắc Giang', true],
    ['2026', 'Hội trường lớn, tỉnh BẮC GIANG', true],
    ['2026-01-05', 'tỉnh Hoà Bình', true],
    ['2026-01-05', 'tỉnh Bà Rịa - Vũng Tàu', true],
    ['2026-01-05', 'tỉnh Bắc Ninh', false],
    ['2026-01-05', 'phường Bắc Giang, tỉnh Bắc Ninh', false],
    ['2026-01-05', 'tỉnh Bắc Giang (cũ)', false],
    ['2026-01-05', 'tỉnh Nghệ An', false],
    ['2026-01-05', 'huyện Yên Thế', true],
    ['2026-01-05', 'Nhà văn hóa, huyện Yên Thế', true],
    ['2025-06-30', 'huyện Yên Thế', false],
    ['2026-01-05', 'quận 1', true],
    ['2026-01-05', 'quận uỷ', false],
    ['2025-02', 'tỉnh Thừa Thiên Huế', true],
    ['2024-12', 'tỉnh Thừa Thiên Huế', false],
    ['2010', 'tỉnh Hà Tây', true],
  ])('%s in %s', (starts, locality, told) => {
    expect(at(starts, locality)).toEqual(told ? ['record/place-not-then:1'] : []);
  });

  it('are looked for in the names of parties and before the date of the document', () => {
    const yaml =
      'meeting: { title: X, starts: 2025-08-01 }\nparties: [{ id: a, name: Đoàn tỉnh Hải Dương, role: host }]\n' +
      'document: { date: 2025-08-02, issuer: { name: X, place: Hải Dương } }\n';
    expect(codesOf(yaml)).toEqual(['record/place-not-then:2', 'record/place-not-then:3']);
  });

  it('says where the province belongs now', () => {
    const bytes = Buffer.from(
      'meeting: { title: X, starts: 2026, place: { locality: tỉnh Bắc Giang } }\nparties: [{ id: a, name: A, role: host }]\n',
    );
    const [fault] = readRecord({ name: 'r.yaml', bytes }).diagnostics;
    expect(fault?.text.vi.hint).toContain('Nay thuộc tỉnh Bắc Ninh.');
  });
});

it.each(['nghe-an-bac-giang', 'example-river-basin'])('nothing of this is told of inputs/%s', (name) => {
  const bytes = readFileSync(new URL(`../../../../inputs/${name}.yaml`, import.meta.url));
  const { diagnostics } = readRecord({ name: `${name}.yaml`, bytes });
  expect(diagnostics.filter(({ severity }) => severity !== 'note')).toEqual([]);
});
