import type { Diagnostic, Place } from '../../base/index.ts';
import { diagnose } from '../messages.ts';
import { type FileText, placeOf } from './file-text.ts';

interface OpenBlock {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

const COMMENT = /\{\{~?!--[\s\S]*?--~?\}\}|\{\{~?![\s\S]*?\}\}/g;
const TAG = /\{\{~?(#|\/)\s*([^\s}~]*)|\{\{(?![\s\S]*?\}\})/g;

/** Deepest nesting of blocks, `{{else if}}` counted, and of calls. Handlebars' own time grows with its square. */
const DEEPEST = 200;

/** The place where blocks or calls are nested deeper than any template needs; undefined when they are not. */
export function findDeepNesting(file: FileText): Place | undefined {
  return findDeepBlock(file) ?? findDeepCall(file);
}

function findDeepCall(file: FileText): Place | undefined {
  for (const { 0: tag, index } of file.text.matchAll(/\{\{[^{}]*\}\}/g)) {
    let depth = 0;
    for (const sign of tag) {
      depth += sign === '(' ? 1 : sign === ')' ? -1 : 0;
      if (depth > DEEPEST) return placeOf(file, { start: index, end: index + tag.length });
    }
  }
  return undefined;
}

function findDeepBlock(file: FileText): Place | undefined {
  const depths: number[] = [0];
  for (const { 0: tag, 1: sign, index } of file.text.matchAll(/\{\{~?\s*([#/]|\^(?!\s*~?\}\})|else\s+[^\s}~])/g)) {
    const depth = depths.at(-1) ?? 0;
    if (sign === '/') depths.pop();
    else if (sign === '#' || sign === '^') depths.push(depth + 1);
    else depths.splice(-1, 1, depth + 1);
    if (depth > DEEPEST) return placeOf(file, { start: index, end: index + tag.length });
  }
  return undefined;
}

/**
 * Which block of a file is not closed, or closed without having been opened: what stands behind most
 * errors of Handlebars' parser, which names tokens instead. Undefined when the blocks are in order.
 */
export function findBlockFault(file: FileText): Diagnostic | undefined {
  const text = file.text.replace(COMMENT, (comment) => comment.replace(/[^\n]/g, ' '));
  const open: OpenBlock[] = [];
  for (const found of text.matchAll(TAG)) {
    const [tag, sign, name = ''] = found;
    const span = { start: found.index, end: found.index + tag.length };
    if (sign === undefined) return diagnose('template/unclosed-braces', undefined, placeOf(file, span));
    if (sign === '#') open.push({ name, ...span });
    else {
      const last = open.pop();
      if (last?.name !== name) {
        const opened = last ? { name: last.name, line: placeOf(file, last).line } : undefined;
        return diagnose('template/stray-close', { name, opened }, placeOf(file, span));
      }
    }
  }
  const last = open.at(-1);
  return last && diagnose('template/unclosed-block', { name: last.name }, placeOf(file, last));
}
