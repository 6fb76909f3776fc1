/** A function of a value that never changes, which answers once for each; the answer goes when the value does. */
export function oncePer<A extends object, R extends object>(answer: (one: A) => R): (one: A) => R {
  const known = new WeakMap<A, R>();
  return (one) => {
    const before = known.get(one);
    if (before) return before;
    const made = answer(one);
    known.set(one, made);
    return made;
  };
}
