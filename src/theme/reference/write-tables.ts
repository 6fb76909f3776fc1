import { fold, type OwnName } from './style-names.ts';
import type { WordLook, WordTable } from './word-look.ts';
import { type WrittenValues, writeBorder, writeLength } from './write-style.ts';

/** Table styles that say nothing of how a table should look in this house. */
const NEUTRAL = ['normaltable', 'tablenormal', 'tableaucourant'];

/**
 * The style of the file for our tables: the one that is ours by id or name, that of a table in the file itself, the
 * only one of the file's own, or a plain grid.
 */
export function findTable({ wordId, wordName }: OwnName, { tables, usedTable }: WordLook): WordTable | undefined {
  const styles = tables.filter(({ name }) => !NEUTRAL.includes(fold(name)));
  const named = (name: string | undefined) =>
    name === undefined ? undefined : styles.find((style) => fold(style.name) === fold(name));
  const own = styles.find(({ id }) => wordId !== undefined && fold(id) === fold(wordId)) ?? named(wordName);
  const used = styles.find(({ id }) => id === usedTable);
  return own ?? used ?? (styles.length === 1 ? styles[0] : undefined) ?? named('Table') ?? named('Table Grid');
}

/** What a theme file would say of tables; padding that the style leaves out stays ours. */
export function writeTable(table: WordTable): WrittenValues {
  const padding = table.cellPadding;
  return {
    border: writeBorder(table.border),
    'inside-horizontal': writeBorder(table.insideHorizontal),
    'inside-vertical': writeBorder(table.insideVertical),
    'head-fill': table.headFill ?? 'none',
    ...(padding ? { padding: mapLengths(padding) } : {}),
  };
}

/** Of tables with lines between their rows only: the colour of those lines and of the head. */
export function writeRowsTable(table: WordTable): WrittenValues {
  const line = table.insideHorizontal ?? table.border;
  return {
    ...(line ? { 'inside-horizontal': writeBorder(line) } : {}),
    'head-fill': table.headFill ?? 'none',
  };
}

function mapLengths(lengths: WordTable['cellPadding'] & object): WrittenValues {
  return Object.fromEntries(Object.entries(lengths).map(([side, points]) => [side, writeLength(points)]));
}
