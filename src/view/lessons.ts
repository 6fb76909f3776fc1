import type { Lessons } from '../record/index.ts';
import type { ViewContext } from './context.ts';
import type { MeetingView } from './shape.ts';

/** The lessons, numbered from 1, with how many were announced and how many are told. */
export function viewLessons(lessons: Lessons | undefined, { locale, partyName }: ViewContext): MeetingView['lessons'] {
  if (!lessons) return null;
  const { party, declared, items } = lessons;
  const counted = (value: number): string => locale.formatNumber({ value, decimals: 0 });
  return {
    partyName: partyName(party),
    declared: declared === undefined ? null : counted(declared),
    count: counted(items.length),
    items: items.map(({ title, text }, index) => ({ number: index + 1, title: title ?? null, text: text ?? null })),
  };
}
