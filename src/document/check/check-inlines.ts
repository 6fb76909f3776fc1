import { type Diagnostic, suggest } from '../../base/index.ts';
import { diagnose } from '../messages.ts';
import type { Block, Inline, PageRef, Ref } from '../model.ts';
import { captionOf, walkInlines } from '../walk.ts';

/** What a check of inlines must know of the document. */
export interface Surroundings {
  /** Blocks by their id. */
  readonly targets: ReadonlyMap<string, Block>;
  /** Whether these inlines stand in a header or footer. */
  readonly running: boolean;
}

/** Faults of the inlines of one paragraph, heading or caption. */
export function checkInlines(inlines: readonly Inline[], around: Surroundings): readonly Diagnostic[] {
  if (inlines.every(isPlain)) return NONE;
  const found: Diagnostic[] = [];
  walkInlines(inlines, (inline, within) => {
    found.push(...checkInline(inline, within, around));
  });
  return found;
}

/** Most paragraphs are plain words. */
const NONE: readonly Diagnostic[] = [];

function isPlain({ type }: Inline): boolean {
  return type === 'text' || type === 'line-break' || type === 'tab';
}

function checkInline(inline: Inline, within: readonly Inline[], around: Surroundings): readonly Diagnostic[] {
  const { at } = inline.attr;
  const inside = (...types: readonly Inline['type'][]): boolean => within.some(({ type }) => types.includes(type));
  switch (inline.type) {
    case 'page-number':
    case 'page-count':
      return around.running ? [] : [diagnose('document/page-number-in-body', undefined, at)];
    case 'note':
      return around.running || inside('note') ? [diagnose('document/misplaced-note', undefined, at)] : [];
    case 'ref':
      return [...nested(inside('link', 'ref'), inline), ...checkRef(inline, around)];
    case 'page-ref':
      return checkTarget(inline, around);
    case 'link':
      return nested(inside('link', 'ref'), inline);
    default:
      return [];
  }
}

function nested(isNested: boolean, { attr }: Inline): readonly Diagnostic[] {
  return isNested ? [diagnose('document/nested-link', undefined, attr.at)] : [];
}

function checkRef(ref: Ref, around: Surroundings): readonly Diagnostic[] {
  const { target, inlines, attr } = ref;
  const block = around.targets.get(target);
  if (!block) return checkTarget(ref, around);
  if (inlines.length > 0 || canBeNamed(block)) return [];
  return [diagnose('document/wordless-reference', { target }, attr.at)];
}

function checkTarget({ target, attr }: Ref | PageRef, { targets }: Surroundings): readonly Diagnostic[] {
  if (targets.has(target)) return [];
  return [diagnose('document/unknown-target', { target, near: suggest(target, targets.keys()) }, attr.at)];
}

/** Whether a reference without words can show something: "Bảng 1", or the words of a heading. */
function canBeNamed(block: Block): boolean {
  if (block.type === 'heading') return block.inlines.length > 0;
  return captionOf(block)?.numbered === true;
}
