/** How many files are read before their turn. */
const AHEAD = 8;

/** Files by name, each of which begins to be read some turns before it is asked for; to be asked for in order. */
export function readAhead<T>(
  names: readonly string[],
  read: (name: string) => Promise<T>,
): readonly { readonly name: string; readonly read: () => Promise<T> }[] {
  const begun = new Map<number, Promise<T>>();
  const begin = (at: number): void => {
    const name = names[at];
    if (name === undefined || begun.has(at)) return;
    const reading = read(name);
    // Its fault is told when its turn comes.
    reading.catch(() => undefined);
    begun.set(at, reading);
  };
  return names.map((name, at) => ({
    name,
    read: () => {
      for (let next = at; next <= at + AHEAD; next++) begin(next);
      const reading = begun.get(at) ?? read(name);
      begun.delete(at);
      return reading;
    },
  }));
}
