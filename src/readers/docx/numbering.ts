import { childOf, elementsOf, valOf, type Xml } from '../xml/xml.ts';
import { formatNumber } from './number-formats.ts';

/** One level of a numbering. */
interface Level {
  readonly start: number;
  readonly format: string;
  /** The label, `%1` for the number of the first level and so on. */
  readonly text: string;
}

/** A numbering that lists use: its levels, and where those that begin anew begin. */
interface Numbering {
  /** Lists of one definition count on together. */
  readonly definition: string;
  readonly levels: ReadonlyMap<number, Level>;
  readonly restarts: ReadonlyMap<number, number>;
}

/** Counts list items in reading order, as Word does. */
export interface Numberings {
  /** The label of the next item of a list; undefined when the file does not know the list. */
  next(id: string, level: number): string | undefined;
}

/** Reads `numbering.xml`; without it there are no lists. */
export function readNumberings(root: Xml | undefined): Numberings {
  const definitions = new Map(
    (root ? elementsOf(root, 'abstractNum') : []).map((one) => [one.attributes.abstractNumId ?? '', readLevels(one)]),
  );
  const lists = new Map(
    (root ? elementsOf(root, 'num') : []).map((one) => [one.attributes.numId ?? '', readList(one, definitions)]),
  );
  const counters = new Map<string, Map<number, number>>();
  const begun = new Set<string>();
  return {
    next: (id, level) => {
      const list = lists.get(id);
      const own = list?.levels.get(level);
      if (!list || !own) return undefined;
      const counts = counters.get(list.definition) ?? new Map<number, number>();
      counters.set(list.definition, counts);
      count(list, level, counts, begun, `${id} ${level}`);
      return labelOf(list, own, level, counts);
    },
  };
}

/** Counts one on; a list that says where it begins does so at its first item of the level. */
function count(list: Numbering, level: number, counts: Map<number, number>, begun: Set<string>, key: string): void {
  const restart = begun.has(key) ? undefined : list.restarts.get(level);
  begun.add(key);
  const before = counts.get(level);
  const first = list.restarts.get(level) ?? list.levels.get(level)?.start ?? 1;
  counts.set(level, restart ?? (before === undefined ? first : before + 1));
  for (const deeper of counts.keys()) if (deeper > level) counts.delete(deeper);
}

function labelOf(list: Numbering, { format, text }: Level, level: number, counts: ReadonlyMap<number, number>): string {
  if (format === 'bullet') return bullet(text);
  return text.replace(/%([1-9])/g, (_, digit: string) => {
    const other = Number(digit) - 1;
    const its = list.levels.get(other);
    const number = counts.get(other) ?? its?.start ?? 1;
    return formatNumber(other === level ? format : (its?.format ?? 'decimal'), number);
  });
}

/** Symbol fonts have their signs in the private use area: these are what Word's own bullets show. */
const SYMBOLS: Readonly<Record<string, string>> = {
  '\uf0b7': '•',
  '\uf0a7': '▪',
  '\uf0d8': '➢',
  '\uf0fc': '✓',
  '\uf02d': '-',
};

function bullet(text: string): string {
  return [...text].map((sign) => SYMBOLS[sign] ?? sign).join('');
}

function readLevels(definition: Xml): ReadonlyMap<number, Level> {
  return new Map(elementsOf(definition, 'lvl').map((level) => [Number(level.attributes.ilvl), readLevel(level)]));
}

function readLevel(level: Xml): Level {
  return {
    start: numberIn(valOf(level, 'start')) ?? 1,
    format: valOf(level, 'numFmt') ?? 'decimal',
    text: valOf(level, 'lvlText') ?? '',
  };
}

function readList(list: Xml, definitions: ReadonlyMap<string, ReadonlyMap<number, Level>>): Numbering {
  const definition = valOf(list, 'abstractNumId') ?? '';
  const levels = new Map(definitions.get(definition));
  const restarts = new Map<number, number>();
  for (const override of elementsOf(list, 'lvlOverride')) {
    const at = Number(override.attributes.ilvl);
    const own = childOf(override, 'lvl');
    if (own) levels.set(at, readLevel(own));
    const start = numberIn(valOf(override, 'startOverride'));
    if (start !== undefined) restarts.set(at, start);
  }
  return { definition, levels, restarts };
}

function numberIn(text: string | undefined): number | undefined {
  return text !== undefined && /^\d{1,9}$/.test(text) ? Number(text) : undefined;
}
