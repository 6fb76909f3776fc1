import { flag, list, map, number, optional, type Shaped, text } from '../base/index.ts';
import { labelKeys } from '../locale/index.ts';
import { documentFacts } from './document-shape.ts';
import { comparison, series } from './figure-shape.ts';

/*
 * What a template may say. Everything is display-ready: words and numbers are already in the
 * document's language. Optional values are null when the record is silent; lists are then empty.
 * Keys that end in `Words` are for people, their namesakes without it are the record's own codes.
 */

const attendee = map({
  name: text,
  honorific: optional(text),
  /** Honorific and name: "đồng chí Ngô Văn Nam". */
  fullName: text,
  positions: list(text),
  /** Positions joined as the language joins them: "Phó Bí thư Tỉnh uỷ, Chủ tịch HĐND tỉnh". */
  positionsLine: text,
  role: optional(text),
  /** "Trưởng đoàn", "Chủ trì", "Thư ký": null for plain members. */
  roleWords: optional(text),
  present: flag,
  /** "Có mặt", "Vắng mặt". */
  presentWords: text,
  reason: optional(text),
  note: optional(text),
  /** Role, absence with its reason, and note, joined with "; ": for a remarks column. Null when there is none. */
  remarks: optional(text),
});

const group = map({
  description: text,
  count: optional(text),
  /** "65 thành viên của Lớp học". */
  words: text,
});

const indicator = map({
  id: optional(text),
  partyName: optional(text),
  topic: optional(text),
  name: text,
  measure: optional(text),
  /** "tốc độ tăng", "quy mô", "thứ hạng". */
  measureWords: optional(text),
  /** Value with unit and bound: "gần 1,3 tỷ USD", "6,13%". Null when only a rank is known. */
  figure: optional(text),
  status: optional(text),
  /** "đạt", "ước đạt", "dự kiến", "lũy kế": null when the record gives no status. */
  statusWords: optional(text),
  /** Status and figure: "ước đạt 5,79%"; the rank's words when there is no value. */
  statement: text,
  /** "6 tháng đầu năm 2023". */
  period: optional(text),
  target: optional(text),
  /** Value as a share of the target: "95,3%". */
  attainment: optional(text),
  previous: optional(text),
  /** "tăng 2,65 điểm phần trăm", "giảm 3,1%". */
  change: optional(text),
  /** "thứ 12 cả nước", "Top 10 của cả nước". */
  rank: optional(text),
  compare: optional(text),
  note: optional(text),
  /** Rank, comparison, target with attainment, change and note, joined with "; ". */
  remarks: optional(text),
  quote: optional(text),
  /** Number of the source in `sources`, from 1, and its title. */
  sourceNumber: optional(number),
  sourceTitle: optional(text),
  /** From 1 over all indicators. */
  number,
});

/** Indicators of one topic, in the record's order; topics in the order of their first indicator. */
const indicatorGroup = map({ topic: optional(text), indicators: list(indicator) });

const scorecard = map({
  partyName: optional(text),
  name: text,
  total: text,
  met: text,
  remaining: text,
  /** Met as a share of total: "80%". */
  share: text,
  /** "28/35". */
  ratio: text,
  /** "28/35 chỉ tiêu, 80%". */
  words: text,
  note: optional(text),
  quote: optional(text),
  sourceNumber: optional(number),
  sourceTitle: optional(text),
});

const party = map({
  id: text,
  name: text,
  role: text,
  roleWords: text,
  /** Everybody in protocol order, those absent too. */
  attendees: list(attendee),
  present: list(attendee),
  absent: list(attendee),
  /** Who leads this side: chair or head, else null. */
  head: optional(attendee),
  groups: list(group),
  overview: list(text),
  indicators: list(indicator),
  /** The same indicators, by topic: for a report that speaks of one matter after another. */
  indicatorGroups: list(indicatorGroup),
  scorecards: list(scorecard),
  /** From 1. */
  number,
});

const source = map({
  number,
  id: optional(text),
  title: text,
  publisher: optional(text),
  url: optional(text),
  file: optional(text),
  published: optional(text),
  /** Title, publisher and date in one line. */
  line: text,
});

const appendix = map({
  /** Its number; empty where it is the only one. */
  roman: text,
  arabic: text,
  /** How the text calls it: "Phụ lục II", in Party documents "Phụ lục 2". */
  words: text,
});

/** All names that a template may say, and how deep they are: templates are checked against it without any data. */
export const viewShape = map({
  id: text,
  language: text,
  labels: map(
    Object.fromEntries(labelKeys.map((key) => [key, text])) as Readonly<
      Record<(typeof labelKeys)[number], typeof text>
    >,
  ),
  document: documentFacts,
  meeting: map({
    title: text,
    kind: optional(text),
    /** "buổi làm việc", "hội nghị". */
    kindWords: optional(text),
    /** "ngày 05 tháng 10 năm 2023", "tháng 10 năm 2023"; null when unknown. */
    starts: optional(text),
    ends: optional(text),
    /** Start and end in one phrase. */
    when: optional(text),
    venue: optional(text),
    locality: optional(text),
    /** Venue and locality in one phrase. */
    place: optional(text),
    purpose: optional(text),
    agenda: list(text),
    /** Who chaired and who took the minutes, of those present, with their positions: "đồng chí Ngô Văn Nam, Phó Bí thư". */
    chair: optional(text),
    secretary: optional(text),
  }),
  parties: list(party),
  /** Names of all parties as a list in words: "tỉnh Nghệ An và tỉnh Bắc Giang". */
  partiesWords: text,
  /** Names of the host parties / of the others, in words; null when there is none. */
  hostWords: optional(text),
  guestWords: optional(text),
  indicators: list(indicator),
  scorecards: list(scorecard),
  /** Indicators and scorecards that belong to no party: templates that go party by party show them apart. */
  commonIndicators: list(indicator),
  commonScorecards: list(scorecard),
  /** All indicators by topic, whichever party they are of. */
  indicatorGroups: list(indicatorGroup),
  /** Indicators that the record gives for more than one period, each party's apart, in the order of time. */
  series: list(series),
  /** Indicators that several parties have; only where name, measure, unit and period agree. */
  comparisons: list(comparison),
  /** The appendices of an official document, by how much the record holds (`official.appendices` of template.yaml). */
  appendices: map({
    /** The list of those present; null: it stands in the text. */
    attendance: optional(appendix),
    /** The table of figures; null: it stands in the text. */
    figures: optional(appendix),
    /** Whether figures have targets and former values both, which takes more columns than an upright page has room for. */
    figuresWide: flag,
    /** Pictures, sources and what else follows the signature; null: there is nothing of it. */
    supplement: optional(appendix),
  }),
  /** Whether any figure or scorecard has remarks or sources: to choose columns. */
  has: map({
    targets: flag,
    previous: flag,
    remarks: flag,
    quotes: flag,
    sources: flag,
    periods: flag,
    parties: flag,
    owners: flag,
    due: flag,
    actionStatuses: flag,
    actionNotes: flag,
  }),
  discussion: list(
    map({
      partyName: optional(text),
      speaker: optional(text),
      topic: optional(text),
      /** Speaker and party in one phrase, or null. */
      who: optional(text),
      points: list(text),
    }),
  ),
  lessons: optional(
    map({
      partyName: optional(text),
      declared: optional(text),
      /** Number of items, as words of the language: "5". */
      count: text,
      items: list(map({ number, title: optional(text), text: optional(text) })),
    }),
  ),
  requests: list(map({ fromName: optional(text), toName: optional(text), topic: optional(text), items: list(text) })),
  conclusions: list(map({ title: optional(text), text })),
  actions: list(
    map({
      number,
      id: optional(text),
      task: text,
      owner: optional(text),
      due: optional(text),
      status: optional(text),
      statusWords: optional(text),
      note: optional(text),
    }),
  ),
  sources: list(source),
  images: list(map({ file: text, caption: optional(text), alt: text, width: optional(text) })),
});

/** What a template may say of one record, for one kind, form and language. */
export type MeetingView = Shaped<typeof viewShape>;
