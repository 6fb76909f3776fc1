import fc from 'fast-check';

/** A way to spoil a file: what a bad disk, a bad editor or a bad person does. */
export interface Mutation {
  readonly name: string;
  readonly bytes: Uint8Array;
}

type Spoil = (bytes: Buffer, draw: (limit: number) => number) => Uint8Array;

const lines = (bytes: Buffer): string[] => bytes.toString('utf8').split('\n');
const joined = (some: readonly string[]): Buffer => Buffer.from(some.join('\n'));
const insert = (bytes: Buffer, at: number, what: string): Buffer =>
  Buffer.concat([bytes.subarray(0, at), Buffer.from(what), bytes.subarray(at)]);

/** What breaks readers of YAML when it comes where nobody expects it. */
const SIGNS = [
  ...[':', ': ', '- ', '? ', '|', '>', '&a ', '*a', '!!binary ', '!<x> ', '%YAML 9.9', '---', '...', '#', '"', "'"],
  ...['{', '}', '[', ']', ',', '<<: ', '\t', '\r', '\0', '\u0085', '\u2028', '\uFEFF', '\u202E', '@', '`', '\\'],
];

/** Each takes a file and draws what it needs. */
const SPOILS: Readonly<Record<string, Spoil>> = {
  'a byte changed': (bytes, draw) => {
    const spoiled = Buffer.from(bytes);
    spoiled.writeUInt8(draw(256), draw(bytes.length));
    return spoiled;
  },
  'a bit turned': (bytes, draw) => {
    const spoiled = Buffer.from(bytes);
    const at = draw(bytes.length);
    spoiled.writeUInt8(spoiled.readUInt8(at) ^ (1 << draw(8)), at);
    return spoiled;
  },
  'bytes taken out': (bytes, draw) => {
    const at = draw(bytes.length);
    return Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + 1 + draw(40))]);
  },
  'a sign put in': (bytes, draw) => insert(bytes, draw(bytes.length), SIGNS[draw(SIGNS.length)] ?? ''),
  'cut short': (bytes, draw) => bytes.subarray(0, draw(bytes.length)),
  'the start cut off': (bytes, draw) => bytes.subarray(draw(bytes.length)),
  'two lines swapped': (bytes, draw) => {
    const all = lines(bytes);
    const [one, other] = [draw(all.length), draw(all.length)];
    [all[one], all[other]] = [all[other] ?? '', all[one] ?? ''];
    return joined(all);
  },
  'a line twice': (bytes, draw) => {
    const all = lines(bytes);
    const at = draw(all.length);
    return joined([...all.slice(0, at), all[at] ?? '', ...all.slice(at)]);
  },
  'a line indented': (bytes, draw) => {
    const all = lines(bytes);
    const at = draw(all.length);
    all[at] = `${' '.repeat(1 + draw(5))}${all[at]}`;
    return joined(all);
  },
  'a line with a tab': (bytes, draw) => {
    const all = lines(bytes);
    const at = draw(all.length);
    all[at] = `\t${all[at]}`;
    return joined(all);
  },
  'tabs for blanks': (bytes) => Buffer.from(bytes.toString('utf8').replace(/^ +/gm, '\t')),
  'a part of itself put in': (bytes, draw) => {
    const [from, at] = [draw(bytes.length), draw(bytes.length)];
    return Buffer.concat([bytes.subarray(0, at), bytes.subarray(from, from + draw(400)), bytes.subarray(at)]);
  },
  'Windows lines': (bytes) => Buffer.from(bytes.toString('utf8').replaceAll('\n', '\r\n')),
  'old Macintosh lines': (bytes) => Buffer.from(bytes.toString('utf8').replaceAll('\n', '\r')),
  'a byte order mark': (bytes) => insert(bytes, 0, '\uFEFF'),
  'UTF-16': (bytes) => Buffer.from(`\uFEFF${bytes.toString('utf8')}`, 'utf16le'),
  'UTF-16 the other way': (bytes) => Buffer.from(`\uFEFF${bytes.toString('utf8')}`, 'utf16le').swap16(),
  'UTF-16 without a mark': (bytes) => Buffer.from(bytes.toString('utf8'), 'utf16le'),
  'Latin-1': (bytes) => Buffer.from(bytes.toString('utf8'), 'latin1'),
  'twice UTF-8': (bytes) => Buffer.from(bytes.toString('latin1'), 'utf8'),
  NFD: (bytes) => Buffer.from(bytes.toString('utf8').normalize('NFD')),
  'two files in one': (bytes) => Buffer.concat([bytes, Buffer.from('\n---\n'), bytes]),
  'JSON around it': (bytes) => Buffer.from(JSON.stringify({ meeting: bytes.toString('utf8') })),
};

/** A whole file, spoiled in one way or in up to three, one after the other. */
export function spoiled(whole: Buffer): fc.Arbitrary<Mutation> {
  const way = fc.tuple(fc.constantFrom(...Object.entries(SPOILS)), fc.array(fc.nat(), { minLength: 3, maxLength: 3 }));
  return fc.array(way, { minLength: 1, maxLength: 3 }).map((ways) => ({
    name: ways.map(([[name]]) => name).join(', then '),
    bytes: ways.reduce((bytes: Buffer, [[, spoil], numbers]) => {
      let next = 0;
      const draw = (limit: number): number => (numbers[next++ % numbers.length] ?? 0) % Math.max(1, limit);
      return Buffer.from(spoil(bytes.length > 0 ? bytes : Buffer.from(' '), draw));
    }, whole),
  }));
}

const MEETING = 'meeting:\n  title: Buổi làm việc\nparties:\n  - { id: host, name: tỉnh Nghệ An, role: host }\n';
const MEGABYTE = 1024 * 1024;

/** A map of nine lists of aliases, each ten of the one before: a thousand million values when followed. */
const LAUGHS = Array.from({ length: 9 }, (_, at) =>
  at === 0 ? 'a0: &a0 [x, x, x, x, x, x, x, x, x, x]' : `a${at}: &a${at} [${`*a${at - 1}, `.repeat(10).slice(0, -2)}]`,
).join('\n');

/** Files that no accident makes. */
export const bombs: readonly Mutation[] = Object.entries({
  empty: '',
  'one blank': ' ',
  'only comments': '# a\n'.repeat(1000),
  'a megabyte of NUL': '\0'.repeat(MEGABYTE),
  'five megabytes of text': `${MEETING}conclusions:\n  - ${'a '.repeat(2.4 * MEGABYTE)}\n`,
  'six megabytes': `${MEETING}conclusions:\n  - ${'a'.repeat(6 * MEGABYTE)}\n`,
  'a hundred thousand conclusions': `${MEETING}conclusions:\n${'  - a\n'.repeat(100_000)}`,
  'nearly a million conclusions': `${MEETING}conclusions:\n${'  - a\n'.repeat(860_000)}`,
  'fifty thousand people': MEETING.replace(
    ' }\n',
    `, attendees: [${Array.from({ length: 50_000 }, (_, at) => `{ name: A${at}, positions: [b, c] }`).join(', ')}] }\n`,
  ),
  'a title of five megabytes': MEETING.replace('Buổi làm việc', 'làm việc '.repeat(0.4 * MEGABYTE)),
  'a hundred thousand unknown keys': `${MEETING}${Array.from({ length: 100_000 }, (_, at) => `k${at}: 1\n`).join('')}`,
  'a hundred thousand times one key': `${MEETING}${'title: 1\n'.repeat(100_000)}`,
  'a hundred thousand lists in each other': '['.repeat(100_000),
  'a hundred thousand maps in each other': '{a: '.repeat(100_000),
  'a thousand lists, closed': `${MEETING}conclusions: ${'['.repeat(1000)}${']'.repeat(1000)}\n`,
  'ten thousand dashes': '- '.repeat(10_000),
  'ten thousand question marks': '? '.repeat(10_000),
  'a staircase of keys': Array.from({ length: 3000 }, (_, at) => `${' '.repeat(at)}a:`).join('\n'),
  'a billion laughs': LAUGHS,
  'a list that holds itself': 'a: &a [*a]',
  'merge keys that lead in a circle': 'a: &a { <<: *b }\nb: &b { <<: *a }',
  'quotes never closed': `${MEETING}purpose: "${'a\n'.repeat(50_000)}`,
  'a hundred thousand quotes': '"'.repeat(100_000),
  'a hundred thousand colons': ':'.repeat(100_000),
  'a hundred thousand tags': '!!str '.repeat(100_000),
  'a hundred thousand anchors': '&a '.repeat(100_000),
  'a key of a hundred thousand letters': `${MEETING}${'k'.repeat(100_000)}: 1\n`,
  'a number of a hundred thousand digits': `${MEETING}lessons: { declared: ${'9'.repeat(100_000)}, items: [] }\n`,
  'a long way to a number': `${MEETING}lessons: { declared: ${'0'.repeat(50_000)}x${'0'.repeat(50_000)}, items: [] }\n`,
  'the key __proto__': `${MEETING}__proto__: { polluted: 1 }\nconstructor: { prototype: { polluted: 1 } }\n`,
  'the prototype as a term': `${MEETING}document: { terms: { __proto__: a, constructor: b, toString: c } }\n`,
  'an id that climbs': `id: ../../etc/x\n${MEETING}`,
  'a function': `${MEETING}purpose: !!js/function "function () { return 1 }"\n`,
}).map(([name, text]) => ({ name, bytes: Buffer.from(text) }));
