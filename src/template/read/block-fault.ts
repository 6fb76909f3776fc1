import type { Diagnostic } from '../../base/index.ts';
import { diagnose } from '../messages.ts';
import { type FileText, placeOf } from './file-text.ts';

interface OpenBlock {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

const COMMENT = /\{\{~?!--[\s\S]*?--~?\}\}|\{\{~?![\s\S]*?\}\}/g;
const TAG = /\{\{~?(#|\/)\s*([^\s}~]*)|\{\{(?![\s\S]*?\}\})/g;

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
