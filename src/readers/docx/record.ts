import { decodeRecord, RECORD_NAMESPACE } from '../../origin/index.ts';
import { ReadFault } from '../fault.ts';
import type { ReadRecord } from '../read-document.ts';
import { textIn, type Xml } from '../xml/xml.ts';
import { type Package, xmlPart } from './open-package.ts';

const ITEM = /^customXml\/item\d+\.xml$/;

/** The record that a Word file carries, to the byte, also after other programs numbered its parts anew. */
export function readRecord(pack: Package): ReadRecord | undefined {
  for (const name of pack.parts.keys()) {
    const root = ITEM.test(name) ? tryPart(pack, name) : undefined;
    if (root?.name !== 'record' || !isOurs(root)) continue;
    return decodeRecord(root.attributes.name ?? '', root.attributes.encoding, textIn(root));
  }
  return undefined;
}

/** What others put beside our part may be broken without harm. */
function tryPart(pack: Package, name: string): Xml | undefined {
  try {
    return xmlPart(pack, name);
  } catch (error) {
    if (error instanceof ReadFault) return undefined;
    throw error;
  }
}

function isOurs({ attributes }: Xml): boolean {
  return Object.entries(attributes).some(([key, value]) => key.startsWith('xmlns') && value === RECORD_NAMESPACE);
}
