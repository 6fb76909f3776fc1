import { strFromU8, unzipSync } from 'fflate';
import { type CarriedRecord, parseRecordXml } from './record-xml.ts';

const ITEM = /^customXml\/item\d+\.xml$/;
/** Records are refused from 5 MB on; escaping makes them longer. */
const LARGEST = 32 * 1024 * 1024;

/**
 * The record that a Word file carries, to the byte, also after the file was edited. Undefined when there is none, or the
 * bytes are no Word file.
 */
export function readDocxRecord(docx: Uint8Array): CarriedRecord | undefined {
  for (const part of customParts(docx)) {
    const record = parseRecordXml(strFromU8(part));
    if (record) return record;
  }
  return undefined;
}

function customParts(docx: Uint8Array): readonly Uint8Array[] {
  try {
    const wanted = unzipSync(docx, { filter: ({ name, originalSize }) => ITEM.test(name) && originalSize <= LARGEST });
    return Object.values(wanted);
  } catch {
    return [];
  }
}
