/** Parts that the record states, joined; null when it states none. */
export function joinStated(parts: readonly (string | null | undefined)[], separator: string): string | null {
  const stated = parts.filter((part) => part !== null && part !== undefined && part !== '');
  return stated.length === 0 ? null : stated.join(separator);
}
