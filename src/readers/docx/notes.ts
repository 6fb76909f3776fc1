import { blockText } from '../block-text.ts';
import type { ReadNote } from '../read-document.ts';
import { elementsOf } from '../xml/xml.ts';
import { readBlocks } from './blocks.ts';
import { type Package, xmlPart } from './open-package.ts';
import { relationshipsOf } from './relationships.ts';
import type { Story } from './story.ts';

/** A note that was called: in which part it stands, and under which id. */
export interface Call {
  readonly part: 'footnote' | 'endnote';
  readonly id: string;
  readonly label: string;
}

/** Numbers the calls of notes as they come. */
export function countCalls(): { readonly calls: readonly Call[]; readonly callNote: Story['callNote'] } {
  const calls: Call[] = [];
  return {
    calls,
    callNote: (part, id) => {
      const label = String(calls.length + 1);
      calls.push({ part, id, label });
      return label;
    },
  };
}

/** The notes that were called, in the order of their calls. */
export function readNotes(pack: Package, calls: readonly Call[], folder: string, story: Story): readonly ReadNote[] {
  if (calls.length === 0) return [];
  const texts = new Map<string, string>();
  const wanted = new Set(calls.map(({ part, id }) => `${part} ${id}`));
  for (const part of ['footnote', 'endnote'] as const) {
    const file = `${folder}/${part}s.xml`;
    const root = xmlPart(pack, file);
    if (!root) continue;
    const relationships = relationshipsOf(pack, file);
    for (const note of elementsOf(root, part)) {
      const key = `${part} ${note.attributes.id ?? ''}`;
      if (wanted.has(key)) texts.set(key, blockText(readBlocks(note, { ...story, relationships })));
    }
  }
  return calls.map(({ part, id, label }) => ({ label, text: texts.get(`${part} ${id}`) ?? '' }));
}
