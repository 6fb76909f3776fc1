import { createHash } from 'node:crypto';
import type { StyleSheet } from '../../../theme/index.ts';
import type { StyleSource } from '../styles/all-styles.ts';
import type { Frame } from './frame.ts';
import { newStore } from './store.ts';

/** More than the pages, running lines and lists of any usual run of documents. */
const MOST = 64;

/** The frames of all style sheets and of all else that they depend on. */
export const frames = newStore<Frame>(MOST);

/** The frame of a style sheet and all else that it depends on: made at first use, then kept for all documents. */
export function keepFrame(styles: StyleSource, what: unknown, make: () => Frame): Frame {
  return frames.keep(`${hashOfStyles(styles)} ${JSON.stringify(what)}`, make);
}

const known = new WeakMap<StyleSheet, string>();

/** A hash of all that the styles of a file say. */
export function hashOfStyles({ sheet, language }: StyleSource): string {
  const hash = known.get(sheet) ?? createHash('sha256').update(JSON.stringify(sheet)).digest('hex');
  known.set(sheet, hash);
  return `${hash} ${language}`;
}
