import type { StructureKind } from '../../../layout/index.ts';

/**
 * The structure type of each kind of node (ISO 32000-1, 14.8.4). Two need a word:
 * A title is `Title`, mapped to `P` in the role map. PDF 1.7 has no title among its types; as H1 it
 * would push itself between the headings that people jump along, and the file's title is announced
 * from its metadata anyway. Readers that know PDF 2.0 take it for the title, all others for a paragraph.
 * The call of a note is a `Reference`: what leads to the Note.
 */
export const tagNames: Readonly<Record<StructureKind, string>> = {
  document: 'Document',
  section: 'Sect',
  paragraph: 'P',
  title: 'Title',
  'heading-1': 'H1',
  'heading-2': 'H2',
  'heading-3': 'H3',
  list: 'L',
  'list-item': 'LI',
  'list-label': 'Lbl',
  'list-body': 'LBody',
  table: 'Table',
  'table-head': 'THead',
  'table-body': 'TBody',
  'table-row': 'TR',
  'head-cell': 'TH',
  'data-cell': 'TD',
  figure: 'Figure',
  caption: 'Caption',
  link: 'Link',
  note: 'Note',
  'note-call': 'Reference',
  contents: 'TOC',
  'contents-entry': 'TOCI',
  reference: 'Reference',
};

/** Types that PDF 1.7 does not know, and what they come nearest to. */
export const roleMap = { Title: 'P' } as const;
