import type { Diagnostic } from '../../base/index.ts';
import { diagnose } from '../messages.ts';
import type { Block, Document, Figure } from '../model.ts';
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
  const found = [...checkEmpty(doc)];
  for (const section of doc.sections) {
    walkBlocks(runningParagraphs(section), (block) => {
      found.push(...checkInlines(inlinesOf(block), { targets, running: true }));
    });
    walkBlocks(section.blocks, (block) => {
      found.push(...checkBlock(block), ...checkInlines(inlinesOf(block), { targets, running: false }));
    });
  }
  return found;
}

function checkBlock(block: Block): readonly Diagnostic[] {
  if (block.type === 'table') return checkTable(block);
  if (block.type === 'grid') return checkGridBlock(block);
  return block.type === 'figure' ? checkFigure(block) : [];
}

function checkFigure({ alt, attr }: Figure): readonly Diagnostic[] {
  return alt.trim() === '' ? [diagnose('document/figure-without-alt', undefined, attr.at)] : [];
}

function checkEmpty(doc: Document): readonly Diagnostic[] {
  if (doc.sections.some((section) => section.blocks.length > 0)) return [];
  return [diagnose('document/empty', undefined, doc.sections[0]?.attr.at)];
}
