import type { TabStopDefinition } from 'docx';
import { toTwips } from '../../../base/index.ts';
import type { TabStop } from '../../../theme/index.ts';

/**
 * The tab stops to write so that those of the base become `tabs`. Word adds stops to inherited ones, so
 * what the base has too many is cleared.
 */
export function tabDifference(tabs: readonly TabStop[], base: readonly TabStop[]): readonly TabStopDefinition[] {
  const kept = new Set(tabs.map(signature));
  const had = new Set(base.map(signature));
  const places = new Set(tabs.map((tab) => tab.position));
  const cleared = base.filter((tab) => !kept.has(signature(tab)) && !places.has(tab.position));
  return [
    ...cleared.map((tab) => ({ type: 'clear' as const, position: toTwips(tab.position) })),
    ...tabs.filter((tab) => !had.has(signature(tab))).map(definition),
  ];
}

function definition(tab: TabStop): TabStopDefinition {
  return { type: tab.align, position: toTwips(tab.position), ...(tab.leader ? { leader: tab.leader } : {}) };
}

function signature(tab: TabStop): string {
  return `${tab.position} ${tab.align} ${tab.leader ?? ''}`;
}
