import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Shape } from '../../../src/base/index.ts';
import { localeFor } from '../../../src/locale/index.ts';
import type { MeetingRecord } from '../../../src/record/index.ts';
import { buildView, type MeetingView, viewShape } from '../../../src/view/index.ts';
import { arbitraryRecord } from './arbitrary-record.ts';

const identity = { kind: 'report', form: 'plain', typeName: 'BÁO CÁO', subject: undefined };
const build = (record: MeetingRecord): MeetingView => buildView(record, localeFor(record.language), identity);

/** Dates, codes and references, which the view shows as words; the language and version of the record. */
const SAID_OTHERWISE = new Set([
  'starts',
  'ends',
  'due',
  'published',
  'date',
  'span',
  'bound',
  'party',
  'from',
  'to',
  'ref',
]);

function* textsOf(value: unknown, key = ''): Generator<string> {
  if (SAID_OTHERWISE.has(key)) return;
  if (typeof value === 'string') yield value;
  if (Array.isArray(value)) for (const item of value) yield* textsOf(item, key);
  else if (typeof value === 'object' && value !== null) {
    for (const [name, item] of Object.entries(value)) yield* textsOf(item, name);
  }
}

interface Numbered {
  readonly value: number;
  readonly decimals: number;
}

const isFigure = (value: object): value is Numbered => 'decimals' in value;

function* figuresOf(value: unknown): Generator<Numbered> {
  if (typeof value !== 'object' || value === null) return;
  if (isFigure(value)) yield value;
  else for (const item of Object.values(value)) yield* figuresOf(item);
}

/** All that a template can show, labels left out. */
const shown = ({ labels: _, ...view }: MeetingView): string => [...textsOf(view)].join('\u0000');

/** What is wrong with a value of a shape, by path. */
function* misfits(value: unknown, shape: Shape, path: string): Generator<string> {
  if (value === null) {
    if (!shape.optional) yield `${path}: null`;
  } else if (shape.kind === 'list') {
    if (!Array.isArray(value)) yield `${path}: no list`;
    else for (const [index, item] of value.entries()) yield* misfits(item, shape.of, `${path}[${index}]`);
  } else if (shape.kind === 'map') {
    const entries = typeof value === 'object' ? Object.entries(value) : [];
    const names = Object.keys(shape.fields);
    if (
      entries
        .map(([name]) => name)
        .sort()
        .join() !== names.sort().join()
    )
      yield `${path}: ${entries.map(([n]) => n)}`;
    for (const [name, item] of entries) {
      const field = shape.fields[name];
      if (field) yield* misfits(item, field, `${path}.${name}`);
    }
  } else if (typeof value !== { text: 'string', number: 'number', flag: 'boolean' }[shape.kind]) {
    yield `${path}: ${typeof value}`;
  }
}

describe('the view of any record', () => {
  it('holds every text of the record', () => {
    fc.assert(
      fc.property(arbitraryRecord, (record) => {
        const all = shown(build(record));
        const { language: _, ...facts } = record;
        expect([...textsOf(facts)].filter((text) => !all.includes(text))).toEqual([]);
        const terms = Object.keys(record.document.terms);
        expect(terms.filter((name) => !all.includes(name))).toEqual([]);
      }),
    );
  });

  it('holds every number of the record', () => {
    fc.assert(
      fc.property(arbitraryRecord, (record) => {
        const all = shown(build(record));
        const { formatNumber } = localeFor(record.language);
        const counts = record.scorecards.flatMap(({ total, met, remaining }) => [total, met, remaining]);
        const ranks = record.indicators
          .flatMap(({ rank }) => [rank?.place ?? 2, rank?.top ?? 2])
          .filter((n) => n !== 2);
        const written = [
          ...[...figuresOf(record.indicators)].map(formatNumber),
          ...counts.map((value) => formatNumber({ value, decimals: 0 })),
          ...ranks.map(String),
        ];
        expect(written.filter((number) => !all.includes(number))).toEqual([]);
      }),
    );
  });

  it('has the shape that templates are checked against', () => {
    fc.assert(
      fc.property(arbitraryRecord, (record) => {
        expect([...misfits(build(record), viewShape, 'view')]).toEqual([]);
      }),
    );
  });

  it('is the same each time', () => {
    fc.assert(
      fc.property(arbitraryRecord, (record) => {
        expect(build(record)).toEqual(build(structuredClone(record)));
      }),
    );
  });
});
