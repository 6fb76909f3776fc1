import type { StyledList } from '../../../theme/index.ts';
import { numberFormats } from './word-number.ts';

/** Stands in a pattern for the number itself. */
export const NUMBER = '\u0000';

/**
 * The pattern of a list's labels, e.g. number and full stop: the first label from which the number that Word would
 * show can be cut out. Marks that do not count are their own pattern. Undefined when no label fits.
 */
export function labelPattern(list: StyledList): string | undefined {
  const { show } = numberFormats[list.marker];
  if (!show) return list.items[0]?.label;
  for (const [index, item] of list.items.entries()) {
    const number = show(list.start + index);
    const at = item.label.indexOf(number);
    if (at >= 0) return item.label.slice(0, at) + NUMBER + item.label.slice(at + number.length);
  }
  return undefined;
}

/** Whether Word, counting by itself, shows the very label of an item. */
export function wordAgrees(list: StyledList, pattern: string, index: number): boolean {
  const { show } = numberFormats[list.marker];
  const shown = show ? pattern.replace(NUMBER, show(list.start + index)) : pattern;
  return shown === list.items[index]?.label;
}
