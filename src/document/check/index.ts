import { type Diagnostic, formatPlace } from '../../base/index.ts';
import { diagnose } from '../messages.ts';
import type { Block, Document } from '../model.ts';
import { inlinesOf, runningParagraphs, walkBlocks, walkDocument } from '../walk.ts';
import { checkInlines } from './check-inlines.ts';
import { checkGridBlock, checkTable } from './check-tables.ts';

/**
 * What is wrong with a normalised document, in reading order, each at its place in the template.
 * A document without errors can be laid out and written in every format.
 */
export function checkDocument(doc: Document): readonly Diagnostic[] {
  const targets = new Map<string, Block>();
  walkDocument(doc, (block) => {
    if (block.attr.id !== undefined) targets.set(block.attr.id, block);
  });
  const found = collector();
  found.add(checkEmpty(doc));
  for (const section of doc.sections) {
    walkBlocks(runningParagraphs(section), (block) => {
      found.add(checkInlines(inlinesOf(block), { targets, running: true }));
    });
    walkBlocks(section.blocks, (block) => {
      found.add(checkBlock(block));
      found.add(checkInlines(inlinesOf(block), { targets, running: false }));
    });
  }
  return found.all;
}

/** Diagnostics, one of each kind for each place: a row that a template repeats 1,000 times is one fault, not 1,000. */
function collector(): { readonly all: readonly Diagnostic[]; add(more: readonly Diagnostic[]): void } {
  const all: Diagnostic[] = [];
  const seen = new Set<string>();
  return {
    all,
    add: (more) => {
      for (const diagnostic of more) {
        const { code, at } = diagnostic;
        const key = at ? `${code} ${formatPlace(at)}` : code;
        if (!seen.has(key)) all.push(diagnostic);
        seen.add(key);
      }
    },
  };
}

function checkBlock(block: Block): readonly Diagnostic[] {
  if (block.type === 'table') return checkTable(block);
  if (block.type === 'grid') return checkGridBlock(block);
  return block.type === 'figure' || block.type === 'chart' ? checkAlt(block) : [];
}

function checkAlt({ alt, attr }: Extract<Block, { readonly type: 'figure' | 'chart' }>): readonly Diagnostic[] {
  return alt.trim() === '' ? [diagnose('document/figure-without-alt', undefined, attr.at)] : [];
}

function checkEmpty(doc: Document): readonly Diagnostic[] {
  if (doc.sections.some((section) => section.blocks.length > 0)) return [];
  return [diagnose('document/empty', undefined, doc.sections[0]?.attr.at)];
}
