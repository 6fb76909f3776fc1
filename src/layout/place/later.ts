/** What is made when it is first asked for, once; then what it was made of is let go. */
export function later<T>(make: () => T): () => T {
  let waiting: (() => T) | undefined = make;
  let made: { readonly value: T } | undefined;
  return () => {
    if (made) return made.value;
    if (!waiting) throw new Error('asked for while it is made');
    const value = waiting();
    made = { value };
    waiting = undefined;
    return value;
  };
}
