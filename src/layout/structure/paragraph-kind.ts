import type { ParagraphMeaning } from '../../theme/index.ts';
import type { StructureKind } from '../pages.ts';

const KINDS: Readonly<Record<ParagraphMeaning, StructureKind>> = {
  title: 'title',
  'heading-1': 'heading-1',
  'heading-2': 'heading-2',
  'heading-3': 'heading-3',
  caption: 'caption',
  body: 'paragraph',
  subtitle: 'paragraph',
  subject: 'paragraph',
  note: 'paragraph',
  'list-item': 'paragraph',
  'contents-title': 'paragraph',
  'contents-entry': 'contents-entry',
};

/** What a paragraph is in the structure tree. */
export function paragraphKind(meaning: ParagraphMeaning): StructureKind {
  return KINDS[meaning];
}
