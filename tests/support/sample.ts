/** Whether the whole of every slow suite is asked for (`npm run test:full`, or BRIEFWRIGHT_FULL=1). */
export const isFull = process.env.BRIEFWRIGHT_FULL === '1' || process.env.MODE === 'full';

/** The seed of this run's samples: BRIEFWRIGHT_SEED, or a new one each time. It is printed. */
export const seed = Number(process.env.BRIEFWRIGHT_SEED ?? Math.floor(Math.random() * 2 ** 31));

/** Some of the cases of a slow suite, chosen by the seed, in their order; all of them in the full variant. */
export function sampleOf<T>(cases: readonly T[], count: number): readonly T[] {
  console.log(
    `${isFull ? cases.length : Math.min(count, cases.length)} of ${cases.length} cases, BRIEFWRIGHT_SEED=${seed}`,
  );
  if (isFull || cases.length <= count) return cases;
  const random = mulberry32(seed);
  const marked = cases.map((one, at) => ({ one, at, mark: random() }));
  return marked
    .sort((a, b) => a.mark - b.mark)
    .slice(0, count)
    .sort((a, b) => a.at - b.at)
    .map(({ one }) => one);
}

/** A small generator of pseudo-random numbers in [0, 1), the same for the same seed everywhere. */
function mulberry32(start: number): () => number {
  let state = start >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
