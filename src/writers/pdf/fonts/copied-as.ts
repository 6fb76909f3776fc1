/** Characters that fonts draw as another one and that are better copied as that one too. */
const COPIED_AS: ReadonlyMap<number, number> = new Map([
  [0xa0, 0x20],
  [0xad, 0x2d],
  [0x202f, 0x2009],
]);

/** The character (its code point) that stands in the file for one that is drawn. */
export function copiedAs(point: number): number {
  return COPIED_AS.get(point) ?? point;
}
