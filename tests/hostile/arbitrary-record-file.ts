import fc from 'fast-check';
import { stringify } from 'yaml';
import { nastyStrings } from '../support/nasty-strings.ts';

/* Random record files, made from the record's own JSON schema: a key that the schema gets is drawn from then on. */

/** The parts of a JSON schema that the record's uses. */
export interface Schema {
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly pattern?: string;
  readonly anyOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly minItems?: number;
  readonly minimum?: number;
  readonly additionalProperties?: boolean | Schema;
}

/** The picture that every random record may show, from the record's folder. */
export const PICTURE = 'images/x.png';

const WORDS =
  'tỉnh Nghệ An Bắc Giang hội nghị phát triển kinh tế — “xã hội” 6,5% năm 2023; nông thôn mới (tiếp) và'.split(' ');
const words = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 12 }).map((some) => some.join(' '));
const nasty = fc.constantFrom(...Object.values(nastyStrings));
const letters = fc.stringMatching(/^[A-Za-zà-ỹ0-9][A-Za-zà-ỹ0-9 ,;.%()“”&<>'"/–{}*#:|\\-]{0,30}$/);
/** Mostly words, or hardly any record would be whole; it has dozens of texts. */
const text = fc.oneof(
  { arbitrary: words, weight: 400 },
  { arbitrary: nasty, weight: 1 },
  { arbitrary: letters, weight: 2 },
);

const slug = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,12}$/);
const dates = fc.constantFrom('2023', '2023-02', '2024-02-29', '2023-10-05', '2023-10-05T08:00', '1999-12-31', 2023);
const sizes = fc.constantFrom('10%', '100%', '40mm', '3.5cm', '1in', '72pt');
const numbers = fc.oneof(
  fc.integer({ min: -1_000_000, max: 1_000_000 }),
  fc.integer({ min: -99_999, max: 99_999 }).map((units) => units / 100),
  fc.constantFrom(0, 999_999_999_999, 0.001, -0.5),
);
const counts = fc.oneof(fc.nat({ max: 300 }), fc.constantFrom(0, 1_000_000_000_000));

/** Values that a pattern of the schema allows. */
function ofPattern(pattern: string): fc.Arbitrary<unknown> {
  if (pattern.startsWith('^[a-z0-9-]')) return slug;
  if (pattern === '^\\d{4}-\\d{2}-\\d{2}$') return fc.constantFrom('2023-10-05', '2024-02-29', '2026-07-01');
  return pattern.startsWith('^\\d{4}') ? dates : sizes;
}

/** Values that a schema allows. */
function ofSchema(schema: Schema): fc.Arbitrary<unknown> {
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  if (schema.anyOf) return fc.oneof(...schema.anyOf.map(ofSchema));
  if (schema.pattern !== undefined) return ofPattern(schema.pattern);
  switch (schema.type) {
    case 'string':
      return text;
    case 'boolean':
      return fc.boolean();
    case 'number':
      return numbers;
    case 'integer':
      return schema.minimum === undefined || schema.minimum < 0
        ? fc.constantFrom(2019, 2023, 2030)
        : ofCount(schema.minimum);
    case 'array':
      return fc.array(ofSchema(schema.items ?? {}), { minLength: schema.minItems ?? 0, maxLength: 4 });
    case 'object':
      return ofObject(schema);
    default:
      throw new Error(`no values for ${JSON.stringify(schema)}`);
  }
}

const ofCount = (minimum: number): fc.Arbitrary<number> => counts.map((count) => Math.max(minimum, count));

function ofObject({ properties = {}, required = [], additionalProperties }: Schema): fc.Arbitrary<unknown> {
  if (typeof additionalProperties === 'object')
    return fc.dictionary(words, ofSchema(additionalProperties), { maxKeys: 2, noNullPrototype: true });
  const values = Object.fromEntries(Object.entries(properties).map(([key, schema]) => [key, ofKey(key, schema)]));
  const some = fc.record(values, { requiredKeys: [...required], noNullPrototype: true });
  if (required.length > 0) return some;
  // Of a rank, a place and the like, the first two keys are those that say something.
  const [first, second] = Object.keys(values);
  return some.filter((one) => Object.keys(one).some((key) => [first, second, 'top', 'text'].includes(key)));
}

const periods = fc.constantFrom(2023, '2023-06', { label: '6 tháng đầu năm 2023' }, { as_of: '2023-06-30' });

function ofKey(key: string, schema: Schema): fc.Arbitrary<unknown> {
  if (key === 'file') return fc.constant(PICTURE);
  if (key === 'period') return periods;
  return key === 'url' ? fc.constantFrom('https://example.org/', 'http://example.org/a?b=c&d=e') : ofSchema(schema);
}

type Fields = Record<string, unknown>;
const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const listOf = (value: unknown): readonly Fields[] => (Array.isArray(value) ? value.filter(isFields) : []);

/** Makes the values fit together, which no schema says: ids once only, references to what is there, sums that are true. */
function settleAll(record: Fields): Fields {
  for (const list of ['parties', 'sources', 'indicators', 'actions'])
    for (const [index, one] of listOf(record[list]).entries()) if ('id' in one) one.id = `${list}-${index}`;
  const parties = listOf(record.parties).map(({ id }) => id);
  const sources = listOf(record.sources).flatMap(({ id }) => id ?? []);
  const settle = (value: unknown, key: string): void => {
    if (Array.isArray(value)) for (const one of value) settle(one, key);
    if (!isFields(value)) return;
    for (const name of ['party', 'from', 'to'])
      if (name in value && key !== 'value') value[name] = parties[String(value[name]).length % parties.length];
    if (key === 'source' && 'ref' in value) {
      if (sources.length === 0) value.quote = 'một câu trích';
      if (sources.length === 0) delete value.ref;
      else value.ref = sources[String(value.ref).length % sources.length];
    }
    for (const [name, inner] of Object.entries(value)) settle(inner, name);
  };
  settle(record, '');
  return { ...record, ...fitFigures(record) };
}

function fitFigures(record: Fields): Fields {
  const scorecards = listOf(record.scorecards).map((one) => ({
    ...one,
    total: Number(one.met) + Number(one.remaining),
  }));
  const indicators = listOf(record.indicators).map((one, index) => ({
    ...one,
    value: one.value ?? index,
    name: `${one.name} ${index}`,
    ...(isFields(one.rank) ? { rank: { place: 3, ...one.rank } } : {}),
  }));
  const lessons = isFields(record.lessons)
    ? {
        lessons: {
          ...record.lessons,
          items: listOf(record.lessons.items).map((item) => ({ text: 'Một bài học', ...item })),
        },
      }
    : {};
  const meeting = isFields(record.meeting) ? record.meeting : {};
  delete meeting.ends;
  const figures = {
    ...lessons,
    ...(record.scorecards ? { scorecards } : {}),
    ...(record.indicators ? { indicators } : {}),
  };
  return figures;
}

/** A record file that the schema allows, its values mostly fitting together: as data, and as YAML. */
export function arbitraryRecordFile(schema: Schema): fc.Arbitrary<string> {
  return ofSchema(schema).map((record) => stringify(settleAll(isFields(record) ? record : {}), { lineWidth: 0 }));
}
