/** Small pieces put together, so that not each of them costs a call to the system: at least `size` bytes, but for the last. */
export async function* gatherPieces(
  pieces: Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
  size: number,
): AsyncGenerator<Uint8Array, void, undefined> {
  let waiting: Uint8Array[] = [];
  let length = 0;
  for await (const piece of pieces) {
    waiting.push(piece);
    length += piece.length;
    if (length < size) continue;
    yield join(waiting, length);
    [waiting, length] = [[], 0];
  }
  if (length > 0) yield join(waiting, length);
}

/** One piece is taken as it is. */
function join(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const [first] = pieces;
  return first && pieces.length === 1 ? first : Buffer.concat(pieces, length);
}
