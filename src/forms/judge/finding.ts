import type { SeenText } from '../../readers/index.ts';
import type { Anatomy } from '../find/anatomy.ts';
import type { Component } from '../rules/components.ts';
import type { Check, Words } from '../rules/rule.ts';

/** Where something was found: the words there, and the page where the format has pages. */
export interface Where {
  readonly component: Component;
  readonly text?: string;
  /** From 1. */
  readonly page?: number;
}

/** What a check came to. */
export type Finding =
  | { readonly state: 'kept'; readonly allowed: Words }
  | { readonly state: 'broken'; readonly allowed: Words; readonly found: Words; readonly where: Where }
  /** What the rule speaks of is not in the document. */
  | { readonly state: 'absent' }
  /** The file does not tell. */
  | { readonly state: 'untold' };

/** Judges one kind of check on the part that the rule is of. */
export type Judge<K extends Check['kind']> = (
  check: Extract<Check, { readonly kind: K }>,
  component: Component,
  anatomy: Anatomy,
) => readonly Finding[];

/** The same in both languages. */
export function same(text: string): Words {
  return { vi: text, en: text };
}

export const MISSING: Words = { vi: 'không tìm thấy', en: 'not found' };

/** Where a text stands. */
export function whereOf(component: Component, text: SeenText | undefined, { seen }: Anatomy): Where {
  if (!text) return { component };
  const words = text.text.length > 60 ? `${text.text.slice(0, 57)}…` : text.text;
  return { component, text: words, ...(seen.format === 'pdf' ? { page: text.section + 1 } : {}) };
}

/** A number with at most two decimals, as each language writes it. */
export function numberWords(value: number, unit = ''): Words {
  const text = String(Math.round(value * 100) / 100);
  return { vi: `${text.replace('.', ',')}${unit}`, en: `${text}${unit}` };
}

/** "13-14 pt", or one number where both are the same. */
export function rangeWords([from, to]: readonly [number, number], unit: string): Words {
  if (from === to) return numberWords(from, unit);
  const [a, b] = [numberWords(from), numberWords(to, unit)];
  return { vi: `${a.vi}-${b.vi}`, en: `${a.en}-${b.en}` };
}

/** Words joined by commas, in both languages. */
export function joinWords(all: readonly Words[]): Words {
  return { vi: all.map(({ vi }) => vi).join(', '), en: all.map(({ en }) => en).join(', ') };
}

/** One finding of a check that holds for one text or fails on it. */
export function judged(ok: boolean, allowed: Words, found: Words, where: Where): Finding {
  return ok ? { state: 'kept', allowed } : { state: 'broken', allowed, found, where };
}

/** Points as millimetres. */
export function toMm(points: number): number {
  return (points * 25.4) / 72;
}
