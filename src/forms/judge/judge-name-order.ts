import { localeFor } from '../../locale/index.ts';
import { type Anatomy, textsOf } from '../find/anatomy.ts';
import { findPeople, nameKey, type PeopleList, type SeenPerson } from '../find/people.ts';
import type { Component } from '../rules/components.ts';
import type { Words } from '../rules/rule.ts';
import { type Finding, type Judge, same, whereOf } from './finding.ts';

/** Where a document says that it orders people by the alphabet. */
const BY_ALPHABET = /(?:thứ tự|theo|xếp) (?:bảng )?(?:chữ cái|vần|A, ?B, ?C)/iu;

/** Judges the order of people: as the record has it, or by the alphabet where the document says so. */
export const judgeNameOrder: Judge<'name-order'> = ({ by, says }, component, anatomy) => {
  const texts = textsOf(anatomy.seen);
  const said = texts.findIndex(({ text }) => BY_ALPHABET.test(text));
  if (by === 'record') return said >= 0 ? [{ state: 'absent' }] : judgeByRecord(says, component, anatomy);
  const [list] = said < 0 ? [] : findPeople(texts.slice(said));
  if (!list) return [{ state: 'absent' }];
  const { compareNames } = localeFor('vi');
  return [judgeOrder(list, (a, b) => compareNames(a.name, b.name), { says, component, anatomy })];
};

interface Scope {
  readonly says: Words;
  readonly component: Component;
  readonly anatomy: Anatomy;
}

/** Each side's people, wherever two of them are listed. */
function judgeByRecord(says: Words, component: Component, anatomy: Anatomy): readonly Finding[] {
  const { carried, seen } = anatomy;
  if (!carried) return [{ state: 'untold' }];
  const lists = findPeople(textsOf(seen));
  return carried.record.parties.flatMap(({ attendees }) => {
    const ranks = new Map(attendees.map(({ name }, rank) => [nameKey(name), rank]));
    const rankOf = ({ name }: SeenPerson) => ranks.get(nameKey(name)) ?? -1;
    return lists
      .map((list) => list.filter((person) => rankOf(person) >= 0))
      .filter(({ length }) => length > 1)
      .map((list) => judgeOrder(list, (a, b) => rankOf(a) - rankOf(b), { says, component, anatomy }));
  });
}

function judgeOrder(
  list: PeopleList,
  compare: (a: SeenPerson, b: SeenPerson) => number,
  { says, component, anatomy }: Scope,
): Finding {
  const late = list.findIndex((person, at) => {
    const before = list[at - 1];
    return before !== undefined && compare(before, person) > 0;
  });
  const person = list[late];
  if (!person) return { state: 'kept', allowed: says };
  const before = list[late - 1]?.name ?? '';
  const where = whereOf(component, person.text, anatomy);
  return { state: 'broken', allowed: says, found: same(`${before} > ${person.name}`), where };
}
