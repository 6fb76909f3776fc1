/**
 * "A, B và C", "A, B and C". Items that hold a comma themselves are kept apart by semicolons,
 * without the conjunction, as lists of people with their positions are.
 */
export function formatList(items: readonly string[], conjunction: string): string {
  if (items.some((item) => item.includes(', '))) return items.join('; ');
  const last = items.at(-1);
  if (last === undefined || items.length === 1) return last ?? '';
  return `${items.slice(0, -1).join(', ')} ${conjunction} ${last}`;
}
