import { type DataPath, type Diagnostic, formatPath } from '../../base/index.ts';
import { type PlacedTone, placedTones } from '../../locale/index.ts';
import { type Check, isMap, type Reading } from '../faults.ts';
import { diagnose } from '../messages.ts';

/** A tone in a text of the record. */
interface Found extends PlacedTone {
  readonly path: DataPath;
}

/** What is quoted or named is written as its owner writes it. */
const NOT_OURS: ReadonlySet<string> = new Set(['name', 'quote', 'url', 'file', 'title', 'publisher', 'id', 'for']);

/** Words with a capital, and what ends the name of a committee: "Tỉnh uỷ", "Huyện ủy". */
const NAMES = /(?<![\p{L}\p{M}])\p{Lu}[\p{L}\p{M}]*(?:(?<=(?:Tỉnh|Thành|Quận|Huyện|Thị|Đảng))\s+(?:ủy|uỷ))?/gu;

/**
 * Whether one rhyme is written both ways: "cấp uỷ" here, "cấp ủy" there. Names, titles and quotes do not count. Rhymes
 * are told apart: "cấp uỷ" beside "xóa" is what most offices write.
 */
export const checkTones: Check = (reading) => {
  const all = tonesIn(reading.data, []);
  return [...new Set(all.map(({ rhyme }) => rhyme))].flatMap((rhyme) => {
    return checkRhyme(
      reading,
      all.filter((one) => one.rhyme === rhyme),
    );
  });
};

function checkRhyme({ document }: Reading, tones: readonly Found[]): readonly Diagnostic[] {
  const first = tones.filter(({ placement }) => placement === 'hoa-mark-first');
  const last = tones.filter(({ placement }) => placement === 'hoa-mark-last');
  const [rare, usual] = first.length < last.length ? [first[0], last[0]] : [last[0], first[0]];
  if (!rare || !usual) return [];
  const facts = { found: rare.syllable, other: usual.syllable };
  return [diagnose('record/mixed-tones', facts, document.locate(rare.path), formatPath(rare.path))];
}

function tonesIn(value: unknown, path: DataPath): readonly Found[] {
  if (typeof value === 'string') {
    if (placedTones(value).length === 0) return [];
    return placedTones(value.normalize('NFC').replace(NAMES, ' ')).map((tone) => ({ ...tone, path }));
  }
  if (Array.isArray(value)) return value.flatMap((item: unknown, at) => tonesIn(item, [...path, at]));
  if (!isMap(value)) return [];
  return Object.entries(value).flatMap(([key, inner]) => (NOT_OURS.has(key) ? [] : tonesIn(inner, [...path, key])));
}
