import type { Document } from 'docx';
import type { WordList } from '../elements.ts';

/** The library has a list of its own, which is the first. */
const FIRST = 2;

/** The lists of a document as they are met. */
export interface ListNumbers {
  /** Those met so far, in order of first use. */
  readonly lists: readonly Omit<WordList, 'level'>[];
  /** The number of a list in the file. */
  readonly numberOf: (list: WordList) => number;
}

/** Gives the lists of a document their numbers, in order of first use. */
export function listNumbers(): ListNumbers {
  const numbers = new Map<string, number>();
  const lists: Omit<WordList, 'level'>[] = [];
  const numberOf = ({ reference, instance }: WordList): number => {
    const key = `${reference} ${instance}`;
    const known = numbers.get(key);
    if (known !== undefined) return known;
    const number = FIRST + lists.length;
    numbers.set(key, number);
    lists.push({ reference, instance });
    return number;
  };
  return { lists, numberOf };
}

/** Makes the library write the lists, in their order. */
export function writeLists(file: Document, { lists }: ListNumbers): void {
  for (const { reference, instance } of lists) file.Numbering.createConcreteNumberingInstance(reference, instance);
}
