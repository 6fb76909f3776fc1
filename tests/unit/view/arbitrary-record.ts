import fc from 'fast-check';
import type { MeetingRecord } from '../../../src/record/index.ts';

/* Random records of every shape that the schema allows; references lead to a party or source of the record. */

const text = fc.stringMatching(/^[\p{L}\p{N}“(][\p{L}\p{N} ,;.%()“”&<>'"/–-]{0,10}[\p{L}\p{N}”)…]$/u);
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const texts = fc.array(text, { maxLength: 3 });
const flag = fc.boolean();
const date = fc.constantFrom('2023', '2023-02', '2023-10-05', '2023-10-05T08:00');
const count = fc.nat({ max: 100_000 });
const partyId = fc.constantFrom('host', 'guest');
const figure = fc
  .record({ units: fc.integer({ min: -1_000_000, max: 1_000_000 }), decimals: fc.nat({ max: 3 }) })
  .map(({ units, decimals }) => ({ value: units / 10 ** decimals, decimals }));
const evidence = fc.record({ ref: maybe(fc.constant('source')), quote: maybe(text) });
const signer = fc.record({
  authority: maybe(fc.constantFrom('direct' as const, 'tm', 'kt', 'tl', 'tuq', 'q')),
  for: maybe(text),
  position: maybe(text),
  name: maybe(text),
});
const period = fc.oneof(
  text.map((label) => ({ label })),
  fc
    .record({ year: fc.integer({ min: 1990, max: 2060 }) })
    .map(({ year }) => ({ span: { kind: 'year' as const, year } })),
);

const indicator = fc.record({
  id: maybe(text),
  party: maybe(partyId),
  topic: maybe(text),
  // some of one name, so that there are series and comparisons
  name: fc.oneof(text, fc.constantFrom('GRDP', 'Hộ nghèo')),
  measure: maybe(
    fc.constantFrom('level' as const, 'growth', 'share', 'attainment', 'ratio', 'difference', 'rank', 'count'),
  ),
  value: fc.oneof(figure, fc.record({ from: figure, to: figure })),
  unit: maybe(fc.oneof(text, fc.constant('%'))),
  bound: fc.constantFrom('exact' as const, 'about', 'over', 'under', 'nearly'),
  status: maybe(fc.constantFrom('achieved' as const, 'estimated', 'projected', 'cumulative')),
  period: maybe(period),
  target: maybe(figure),
  previous: maybe(figure),
  rank: maybe(
    fc.record({ place: maybe(fc.integer({ min: 2 })), top: maybe(fc.integer({ min: 2 })), within: maybe(text) }),
  ),
  compare: maybe(fc.record({ with: maybe(text), text: maybe(text) })),
  note: maybe(text),
  source: maybe(evidence),
});

const attendee = fc.record({
  name: text,
  honorific: maybe(text),
  positions: texts,
  role: maybe(fc.constantFrom('chair' as const, 'head', 'secretary', 'speaker', 'member')),
  present: flag,
  reason: maybe(text),
  note: maybe(text),
});

const party = (id: 'host' | 'guest') =>
  fc.record({
    id: fc.constant(id),
    name: text,
    role: fc.constantFrom('host' as const, 'guest', 'observer'),
    attendees: fc.array(attendee, { maxLength: 3 }),
    groups: fc.array(fc.record({ description: text, count: maybe(count) }), { maxLength: 2 }),
    overview: texts,
  });

const meeting = fc.record({
  title: text,
  kind: maybe(
    fc.constantFrom('working-session' as const, 'exchange', 'conference', 'inspection', 'partnership', 'other'),
  ),
  starts: maybe(date),
  ends: maybe(date),
  place: maybe(fc.record({ venue: maybe(text), locality: maybe(text) })),
  purpose: maybe(text),
  agenda: texts,
});

const documentFacts = fc.record({
  issuer: maybe(
    fc.record({
      system: maybe(fc.constantFrom('party' as const, 'state', 'other')),
      parent: maybe(text),
      name: text,
      symbol: maybe(text),
      place: maybe(text),
    }),
  ),
  number: maybe(text),
  date: maybe(fc.constant('2023-10-05')),
  subject: maybe(text),
  addressees: texts,
  recipients: texts,
  archive: maybe(text),
  signer: maybe(signer),
  co_signer: maybe(signer),
  draft: maybe(text),
  urgency: maybe(text),
  circulation: maybe(text),
  typist: maybe(text),
  contact: maybe(text),
  terms: fc.dictionary(text, text, { maxKeys: 2 }),
});

const source = fc.record({
  title: text,
  publisher: maybe(text),
  url: maybe(text),
  file: maybe(text),
  published: maybe(date),
});

/** A random meeting record, valid in all that the view relies on. */
export const arbitraryRecord: fc.Arbitrary<MeetingRecord> = fc.record({
  schema: fc.constant(1 as const),
  id: text,
  language: fc.constantFrom('vi' as const, 'en'),
  meeting,
  parties: fc.tuple(party('host'), party('guest')),
  indicators: fc.array(indicator, { maxLength: 3 }),
  scorecards: fc.array(
    fc.record({
      party: maybe(partyId),
      name: text,
      total: count,
      met: count,
      remaining: count,
      note: maybe(text),
      source: maybe(evidence),
    }),
    { maxLength: 2 },
  ),
  discussion: fc.array(fc.record({ party: maybe(partyId), speaker: maybe(text), topic: maybe(text), points: texts }), {
    maxLength: 2,
  }),
  lessons: maybe(
    fc.record({
      party: maybe(partyId),
      declared: maybe(count),
      items: fc.array(fc.record({ title: maybe(text), text: maybe(text) }), { maxLength: 2 }),
    }),
  ),
  requests: fc.array(fc.record({ from: maybe(partyId), to: maybe(partyId), topic: maybe(text), items: texts }), {
    maxLength: 2,
  }),
  conclusions: fc.array(fc.record({ title: maybe(text), text }), { maxLength: 2 }),
  actions: fc.array(
    fc.record({
      id: maybe(text),
      task: text,
      owner: maybe(text),
      due: maybe(date),
      status: maybe(fc.constantFrom('open' as const, 'doing', 'done', 'late', 'dropped')),
      note: maybe(text),
    }),
    { maxLength: 2 },
  ),
  sources: source.map((entry) => [{ id: 'source', ...entry }]),
  images: fc.array(fc.record({ file: text, caption: maybe(text), alt: text, width: maybe(text) }), { maxLength: 2 }),
  document: documentFacts,
});
