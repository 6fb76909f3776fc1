/** Ids that the library makes up at random; those of its own counting are short. */
const MADE_UP = /"(rId[\w-]{21})"/g;
const LENGTH = 21;

/** XML with other ids in place of those that are made up. */
export function replaceIds(xml: string, replace: (id: string) => string): string {
  return xml.replace(MADE_UP, (_whole, id: string) => `"${replace(id)}"`);
}

/** An id in the form of those that are made up, of a name and a number: it is settled as they are. */
export function madeUpId(name: string, number: number): string {
  return `rId${`${name}${number}`.padEnd(LENGTH, '-')}`;
}
