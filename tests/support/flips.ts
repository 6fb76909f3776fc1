import fc from 'fast-check';

/** Some bytes of a file replaced: where, as a share of its length, and by what. */
export const flips = fc.array(fc.tuple(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), fc.nat(255)), {
  minLength: 1,
  maxLength: 12,
});

export function flip(bytes: Uint8Array, places: readonly (readonly [number, number])[]): Uint8Array {
  const changed = Uint8Array.from(bytes);
  for (const [share, byte] of places) changed[Math.floor(share * bytes.length)] = byte;
  return changed;
}
