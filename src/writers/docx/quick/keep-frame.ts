import type { StyleSheet } from '../../../theme/index.ts';
import type { Frame } from './frame.ts';

/** More than the pages, running lines and lists of any usual run of documents; beyond them all are made anew. */
const MOST = 64;
const kept = new WeakMap<StyleSheet, Map<string, Frame>>();

/** The frame of a style sheet and all else that it depends on: made at first use, then kept for all documents. */
export function keepFrame(sheet: StyleSheet, what: unknown, make: () => Frame): Frame {
  const frames = kept.get(sheet) ?? new Map<string, Frame>();
  kept.set(sheet, frames);
  const key = JSON.stringify(what);
  const known = frames.get(key);
  if (known) return known;
  const made = make();
  if (frames.size >= MOST) frames.clear();
  frames.set(key, made);
  return made;
}
