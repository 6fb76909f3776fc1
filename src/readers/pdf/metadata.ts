import { ReadFault } from '../fault.ts';
import type { ReadProperties } from '../read-document.ts';
import { parsePart } from '../xml/parse-part.ts';
import { findIn, textIn } from '../xml/xml.ts';
import type { PdfFile } from './file/open-pdf.ts';

/** Entries of the Info dictionary that every reader knows. */
const STANDARD = { title: 'Title', subject: 'Subject', author: 'Author', keywords: 'Keywords', producer: 'Producer' };
const OTHERS = new Set([...Object.values(STANDARD), 'Creator', 'CreationDate', 'ModDate', 'Trapped']);
/** Where the same stands in XMP. */
const IN_XMP = {
  title: 'title',
  subject: 'description',
  author: 'creator',
  keywords: 'Keywords',
  producer: 'Producer',
};

/** What a PDF says about itself: its Info dictionary, and where that is silent its XMP packet. */
export function readProperties(file: PdfFile): ReadProperties {
  const told = Object.entries(STANDARD).map(([key, name]) => [key, file.text(file.info, name)] as const);
  const missing = told.some(([, text]) => text === undefined);
  const xmp = missing ? readXmp(file) : {};
  return Object.fromEntries(
    told.flatMap(([key, text]) => {
      const value = text ?? xmp[key];
      return value === undefined || value === '' ? [] : [[key, value]];
    }),
  );
}

/** Entries of the Info dictionary beyond the standard ones. */
export function readCustom({ info, text }: PdfFile): Readonly<Record<string, string>> {
  const keys = [...(info?.entries.keys() ?? [])].filter((key) => !OTHERS.has(key));
  return Object.fromEntries(
    keys.flatMap((key) => {
      const value = text(info, key);
      return value === undefined ? [] : [[Buffer.from(key, 'latin1').toString('utf8'), value]];
    }),
  );
}

function readXmp(file: PdfFile): Readonly<Record<string, string | undefined>> {
  const data = file.data(file.catalog.entries.get('Metadata'));
  try {
    const root = data && parsePart('XMP', data);
    if (!root) return {};
    return Object.fromEntries(
      Object.entries(IN_XMP).map(([key, name]) => [key, textIn(findIn(root, name)).trim() || undefined]),
    );
  } catch (error) {
    if (error instanceof ReadFault) return {};
    throw error;
  }
}
