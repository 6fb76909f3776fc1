import { foldTonePlacement } from '../../locale/index.ts';
import type { SeenText } from '../../readers/index.ts';

/** A person as a document names them. */
export interface SeenPerson {
  /** "Hoàng Nghĩa Hiếu" */
  readonly name: string;
  readonly text: SeenText;
}

/** People named one after the other: in a paragraph, in the items of a list, in a column of a table. */
export type PeopleList = readonly SeenPerson[];

const NAME = String.raw`\p{Lu}\p{Ll}*(?:\s+\p{Lu}\p{Ll}*){1,5}`;
const HONORIFIC = '(?:[Đđ]ồng chí|[Ôô]ng|[Bb]à)';
const ITEM = new RegExp(`^(?:[-–+•]|\\d+[.)])?\\s*(?:${HONORIFIC}:?\\s+)?(${NAME})(?=$|[,;:(–-]|\\s[–(-])`, 'u');
const NAMED = new RegExp(`${HONORIFIC}\\s+(${NAME})(?=$|[,;:.)(–-]|\\s)`, 'gu');
const HEAD = /^họ(?:,| và)? tên\b|^họ, tên đệm và tên\b/iu;

/** All lists of people in the texts, in their order. */
export function findPeople(texts: readonly SeenText[]): readonly PeopleList[] {
  return [...tablesIn(texts), ...itemsIn(texts), ...sentencesIn(texts)].filter(({ length }) => length > 1);
}

/** A name as two spellings of it have it in common. */
export function nameKey(name: string): string {
  return foldTonePlacement(name.normalize('NFC').toLowerCase()).replace(/\s+/g, ' ').trim();
}

/** Below "Họ và tên": of a PDF what stands under these words, of a Word file the same cell of each row. */
function tablesIn(texts: readonly SeenText[]): readonly PeopleList[] {
  const heads = texts.filter(({ column, text }) => column === 'cell' && HEAD.test(text));
  return heads.map((head) => {
    const after = texts.slice(texts.indexOf(head) + 1);
    const end = after.findIndex((text) => text.column !== 'cell' || HEAD.test(text.text) || text.table !== head.table);
    const cells = end < 0 ? after : after.slice(0, end);
    const below = head.box ? cells.filter((cell) => isUnder(cell, head)) : sameCells(cells, head, texts);
    return below.flatMap((text) => personIn(text));
  });
}

function isUnder({ box }: SeenText, head: SeenText): boolean {
  return box !== undefined && head.box !== undefined && box.left < head.box.right && box.right > head.box.left;
}

function sameCells(cells: readonly SeenText[], head: SeenText, texts: readonly SeenText[]): readonly SeenText[] {
  const rowOf = (row: number | undefined) => texts.filter((one) => one.table === head.table && one.row === row);
  const at = rowOf(head.row).indexOf(head);
  const rows = new Set(cells.map(({ row }) => row));
  return [...rows].flatMap((row) => (row === head.row ? [] : (rowOf(row)[at] ?? [])));
}

/** Items or lines that follow one another and each begin with a name. */
function itemsIn(texts: readonly SeenText[]): readonly PeopleList[] {
  const lists: SeenPerson[][] = [[]];
  for (const text of texts) {
    const [person] = text.column === 'cell' ? [] : personIn(text);
    if (person) lists.at(-1)?.push(person);
    else lists.push([]);
  }
  return lists;
}

function personIn(text: SeenText): PeopleList {
  const [, name] = ITEM.exec(text.text) ?? [];
  return name === undefined ? [] : [{ name, text }];
}

/** "đồng chí Hoàng Nghĩa Hiếu, …; đồng chí Lê Quốc Khánh, …": what stands between semicolons, with one name each. */
function sentencesIn(texts: readonly SeenText[]): readonly PeopleList[] {
  return texts
    .filter(({ column }) => column !== 'cell')
    .map((text) =>
      text.text.split(';').flatMap((piece) => {
        const [one, ...more] = piece.matchAll(NAMED);
        return one?.[1] !== undefined && more.length === 0 ? [{ name: one[1], text }] : [];
      }),
    );
}
