import type { Document } from 'docx';
import type { WordList } from '../elements.ts';

/** The library has a list of its own, which is the first. */
const FIRST = 2;

/** Gives the lists of a document their numbers, in order of first use, and makes the library write them. */
export function listNumbers(file: Document): (list: WordList) => number {
  const numbers = new Map<string, number>();
  return ({ reference, instance }) => {
    const key = `${reference} ${instance}`;
    const known = numbers.get(key);
    if (known !== undefined) return known;
    file.Numbering.createConcreteNumberingInstance(reference, instance);
    const number = FIRST + numbers.size;
    numbers.set(key, number);
    return number;
  };
}
