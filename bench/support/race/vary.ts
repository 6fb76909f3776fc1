/** Keys whose values must stay as they are: names of things, quotations that are looked up in their sources, units. */
const FIXED = new Set(['id', 'schema', 'source', 'sources', 'period', 'unit', 'role', 'honorific', 'kind', 'measure']);

/**
 * A record that says something else in each paragraph: every text of two words or more gets the variation's number.
 * Typst remembers paragraphs that it has set before, and our program words: nobody may meet the same record twice.
 */
export function vary(value: unknown, number: number): unknown {
  if (typeof value === 'string') return /\S\s+\S/.test(value) ? value.replace(/[.…]?\s*$/, ` ${number}$&`) : value;
  if (Array.isArray(value)) return value.map((one) => vary(one, number));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, FIXED.has(key) ? one : vary(one, number)]));
}
