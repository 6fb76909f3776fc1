/** Bytes that are written one piece after another. */
export interface ByteSink {
  /** Adds bytes, or a text of characters up to U+00FF as one byte each. Gives the number of bytes. */
  write(data: string | Uint8Array): number;
  /** All that was written. */
  bytes(): Uint8Array;
}

const FIRST_SIZE = 1 << 17;
/** Texts wait until there are so many letters: one call for all of them costs as much as one for each. */
const WAITING = 1 << 14;

/** An empty sink. It is one buffer that doubles when it is full: a file of many small objects costs no more than its bytes. */
export function createSink(): ByteSink {
  let buffer = Buffer.allocUnsafe(FIRST_SIZE);
  let end = 0;
  let waiting = '';
  const makeRoom = (length: number): void => {
    if (end + length <= buffer.length) return;
    const larger = Buffer.allocUnsafe(Math.max(2 * buffer.length, end + length));
    buffer.copy(larger, 0, 0, end);
    buffer = larger;
  };
  const settle = (): void => {
    makeRoom(waiting.length);
    end += buffer.write(waiting, end, 'latin1');
    waiting = '';
  };
  return {
    write(data) {
      if (typeof data === 'string') {
        waiting += data;
        if (waiting.length > WAITING) settle();
        return data.length;
      }
      settle();
      makeRoom(data.length);
      buffer.set(data, end);
      end += data.length;
      return data.length;
    },
    bytes() {
      settle();
      return new Uint8Array(buffer.subarray(0, end));
    },
  };
}
