import type { PdfFile } from '../file/open-pdf.ts';
import type { PdfDict } from '../syntax/values.ts';

/** The structure types that are read in a way of their own; all others only hold what is in them. */
const KNOWN = new Set([
  ...['P', 'H', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'L', 'LI', 'Lbl', 'LBody', 'Table', 'THead', 'TBody', 'TFoot'],
  ...[
    'TR',
    'TH',
    'TD',
    'Caption',
    'Figure',
    'Formula',
    'Link',
    'Note',
    'Reference',
    'Span',
    'Quote',
    'Code',
    'Artifact',
  ],
  ...['Document', 'Part', 'Art', 'Sect', 'Div', 'BlockQuote', 'TOC', 'TOCI', 'Index', 'NonStruct', 'Private'],
]);

const LONGEST_CHAIN = 16;

/** The standard type that a type stands for by the file's role map. PDF 2.0's own are taken as what they come nearest to. */
export function roleOf(file: PdfFile, roles: PdfDict | undefined, type: string): string {
  let found = type;
  for (let steps = 0; steps < LONGEST_CHAIN && !KNOWN.has(found); steps += 1) {
    const next = file.name(roles, found);
    if (next === undefined) break;
    found = next;
  }
  if (found === 'Title') return 'P';
  if (found === 'FENote') return 'Note';
  return found === 'Em' || found === 'Strong' || found === 'Sub' ? 'Span' : found;
}
