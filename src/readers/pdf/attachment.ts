import type { ReadRecord } from '../read-document.ts';
import type { PdfFile } from './file/open-pdf.ts';
import { isKind, type PdfDict, type PdfValue } from './syntax/values.ts';

const DEEPEST = 16;
const MOST_FILES = 1000;

/** The record attached to a PDF: the file that it was made from. */
export function readAttachment(file: PdfFile): ReadRecord | undefined {
  for (const specification of specifications(file)) {
    const name = file.text(specification, 'UF') ?? file.text(specification, 'F') ?? '';
    if (file.name(specification, 'AFRelationship') !== 'Source' || !/\.ya?ml$/i.test(name)) continue;
    const bytes = file.data(file.dict(specification, 'EF')?.entries.get('F'));
    if (bytes) return { name, bytes };
  }
  return undefined;
}

/** All file specifications: those associated with the document, then those of the tree of names. */
function specifications(file: PdfFile): readonly PdfDict[] {
  const found: PdfValue[] = [...file.items(file.catalog, 'AF')];
  const visit = (node: PdfDict | undefined, depth: number): void => {
    if (!node || depth > DEEPEST || found.length > MOST_FILES) return;
    found.push(...file.items(node, 'Names').filter((_, index) => index % 2 === 1));
    for (const kid of file.items(node, 'Kids')) {
      const dict = file.resolve(kid);
      if (isKind(dict, 'dict')) visit(dict, depth + 1);
    }
  };
  visit(file.dict(file.dict(file.catalog, 'Names'), 'EmbeddedFiles'), 0);
  return found.slice(0, MOST_FILES).flatMap((value) => {
    const dict = file.resolve(value);
    return isKind(dict, 'dict') ? [dict] : [];
  });
}
