import { type DataPath, type Diagnostic, formatPath } from '../../base/index.ts';
import { type Check, itemsAt, textOf, valueAt } from '../faults.ts';
import { diagnose } from '../messages.ts';
import { suggestWord } from '../suggest-word.ts';

/** A list that others refer to by id, and where they do. */
interface Referred {
  readonly list: 'parties' | 'sources';
  readonly what: { readonly vi: string; readonly en: string };
  /** Paths of references: `*` stands for each item of a list. */
  readonly from: readonly (readonly string[])[];
}

const REFERRED: readonly Referred[] = [
  {
    list: 'parties',
    what: { vi: 'bên', en: 'party' },
    from: [
      ['indicators', '*', 'party'],
      ['scorecards', '*', 'party'],
      ['discussion', '*', 'party'],
      ['lessons', 'party'],
      ['requests', '*', 'from'],
      ['requests', '*', 'to'],
    ],
  },
  {
    list: 'sources',
    what: { vi: 'nguồn', en: 'source' },
    from: [
      ['indicators', '*', 'source', 'ref'],
      ['scorecards', '*', 'source', 'ref'],
    ],
  },
];

/** How many ids are compared with a wrong one, and how many are named. */
const MOST_KNOWN = 200;
const MOST_NAMED = 20;

/** Whether each reference to a party or a source names one that the record has. */
export const checkReferences: Check = ({ document, data, isFaulty }) =>
  REFERRED.flatMap(({ list, what, from }) => {
    const ids = new Set(itemsAt(data, [list]).flatMap(({ item }) => textOf(item, 'id') ?? []));
    const known = [...ids].slice(0, MOST_KNOWN);
    return from
      .flatMap((pattern) => expand(data, pattern))
      .flatMap((path): Diagnostic[] => {
        const found = valueAt(data, path);
        if (typeof found !== 'string' || ids.has(found) || isFaulty(path)) return [];
        const meant = suggestWord(found, known);
        const facts = { path, found, list, what, known: known.slice(0, MOST_NAMED), ...(meant ? { meant } : {}) };
        return [diagnose('record/unknown-reference', facts, document.locate(path), formatPath(path))];
      });
  });

/** The paths that a pattern stands for in this data. */
function expand(data: unknown, pattern: readonly string[]): readonly DataPath[] {
  return pattern.reduce<readonly DataPath[]>(
    (paths, step) =>
      paths.flatMap((path) => (step === '*' ? itemsAt(data, path).map((item) => item.path) : [[...path, step]])),
    [[]],
  );
}
