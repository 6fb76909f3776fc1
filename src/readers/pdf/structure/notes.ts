import { blockText } from '../../block-text.ts';
import type { ReadNote } from '../../read-document.ts';
import { readBlocks } from './blocks.ts';
import type { Element } from './element.ts';
import { readInlines } from './inlines.ts';
import type { Scope } from './scope.ts';

/** Reads notes: their labels stand in front of their words, tagged or not. */
export function readNotes(notes: readonly Element[], scope: Scope): readonly ReadNote[] {
  return notes.map((note, index) => {
    const [first] = note.kids;
    const isTagged = first?.kind === 'element' && first.type === 'Lbl';
    const text = blockText(readBlocks(isTagged ? note.kids.slice(1) : note.kids, 0, scope));
    const [, label = '', rest = ''] = /^(\d{1,6}|[*†‡]{1,6})[.)]?\s*([\s\S]*)$/.exec(text) ?? [];
    if (isTagged) return { label: readInlines([first], scope).text, text };
    return label === '' ? { label: String(index + 1), text } : { label, text: rest };
  });
}
