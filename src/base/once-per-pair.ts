/**
 * A function of two values (looks, a style sheet) that answers once for each pair. They are shared by many nodes and never
 * change, so equal questions are mostly asked with the same objects.
 */
export function oncePerPair<A extends object, B extends object, R extends object>(
  answer: (one: A, other: B) => R,
): (one: A, other: B) => R {
  const known = new WeakMap<A, WeakMap<B, R>>();
  return (one, other) => {
    const before = known.get(one)?.get(other);
    if (before) return before;
    const answers = known.get(one) ?? new WeakMap<B, R>();
    const made = answer(one, other);
    known.set(one, answers.set(other, made));
    return made;
  };
}
