/**
 * Pieces put together and cut, so that each has `size` bytes, but for the last: none of them costs a call to the system
 * of its own, and what is written next is gathered while one is being written. A piece that was taken is not looked at
 * any more when the next one is asked for; one that was given is good until two more have been. One alone is given as it is.
 */
export async function* gatherPieces(
  pieces: Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
  size: number,
): AsyncGenerator<Uint8Array, void, undefined> {
  if (Array.isArray(pieces) && pieces.length === 1) return yield* pieces;
  let [space, spare] = [Buffer.allocUnsafeSlow(size), Buffer.allocUnsafeSlow(size)];
  let used = 0;
  for await (const piece of pieces)
    for (let at = 0; at < piece.length; ) {
      const count = Math.min(size - used, piece.length - at);
      space.set(piece.subarray(at, at + count), used);
      [at, used] = [at + count, used + count];
      if (used < size) continue;
      yield space;
      [space, spare, used] = [spare, space, 0];
    }
  if (used > 0) yield space.subarray(0, used);
}
