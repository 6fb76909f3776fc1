import { readFileSync } from 'node:fs';
import { parse, stringify } from 'yaml';
import { root } from '../paths.ts';
import { vary } from './vary.ts';

/** What is set by everybody: a record and the kind of document that it becomes. */
export interface RaceCase {
  readonly name: 'brief' | 'report' | 'table';
  readonly title: string;
  /** The kind of document. */
  readonly kind: string;
  /** The record in words of its own for each number, as the text of its file. */
  text(number: number): string;
}

const seed: Readonly<Record<string, unknown>> = parse(
  readFileSync(new URL('inputs/nghe-an-bac-giang.yaml', root), 'utf8'),
);
const write = (record: unknown, number: number): string => stringify(vary(record, number), { lineWidth: 120 });

/** The three cases of the race, small to large. */
export const raceCases: readonly RaceCase[] = [
  { name: 'brief', title: 'The brief of the example', kind: 'brief', text: (number) => write(seed, number) },
  {
    name: 'report',
    title: 'A report with 70 attendees',
    kind: 'report',
    text: (number) => write({ ...seed, parties: withAttendees(70) }, number),
  },
  { name: 'table', title: 'A table of 1,000 rows', kind: 'brief', text: (number) => write(tableRecord(1000), number) },
];

const FAMILIES = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng', 'Võ', 'Đặng', 'Bùi', 'Đỗ', 'Hồ', 'Ngô'];
const MIDDLES = ['Văn', 'Thị', 'Đức', 'Hữu', 'Ngọc', 'Minh', 'Quang'];
const GIVEN = ['An', 'Bình', 'Cường', 'Dũng', 'Giang', 'Hà', 'Khánh', 'Lộc', 'Mỹ', 'Nghĩa', 'Phượng', 'Quỳnh', 'Yến'];
const POSTS = ['Chuyên viên', 'Trưởng phòng Tổng hợp', 'Phó Giám đốc Sở Nội vụ', 'Phó Chủ tịch Uỷ ban nhân dân huyện'];

const pick = (list: readonly string[], at: number): string => list[at % list.length] ?? '';

/** The example's parties, with people of the host and of the guest in turn until there are so many. */
function withAttendees(count: number): readonly unknown[] {
  const parties = Array.isArray(seed.parties) ? seed.parties : [];
  const known = parties.flatMap(({ attendees }) => attendees).length;
  const more = Array.from({ length: count - known }, (_, at) => ({
    name: `${pick(FAMILIES, at)} ${pick(MIDDLES, at * 3)} ${pick(GIVEN, at * 5)}`,
    honorific: 'đồng chí',
    positions: [pick(POSTS, at)],
  }));
  return parties.map((party, index) => ({
    ...party,
    attendees: [...party.attendees, ...more.filter((_, at) => at % parties.length === index)],
  }));
}

/** A meeting of which nothing is told but figures: so many rows of one table. */
function tableRecord(rows: number): unknown {
  return {
    schema: 1,
    id: 'table',
    language: 'vi',
    meeting: { title: 'Tổng kết kế hoạch năm của tỉnh Mây Trắng', starts: '2025-12-20' },
    parties: [{ id: 'host', name: 'tỉnh Mây Trắng', role: 'host' }],
    indicators: Array.from({ length: rows }, (_, at) => ({
      party: 'host',
      topic: 'Chỉ tiêu kinh tế – xã hội',
      name: `Sản lượng của cụm công nghiệp số ${at + 1} trên địa bàn huyện ${pick(GIVEN, at)}`,
      measure: 'level',
      value: 1000 + ((at * 7919) % 9000),
      unit: 'tỷ đồng',
      status: 'achieved',
      period: 2020 + (at % 5),
    })),
  };
}
