import { unzipSync } from 'fflate';
import { damaged, notOfFormat, partMissing, tooLarge } from '../fault.ts';
import { parsePart } from '../xml/parse-part.ts';
import type { Xml } from '../xml/xml.ts';

/** The parts of a Word file as they lie in its zip. */
export interface Package {
  readonly parts: ReadonlyMap<string, Uint8Array>;
  /** A name stands there twice: programs then disagree on which part counts. */
  readonly repeats: boolean;
}

const MOST_PARTS = 10_000;
const MEGABYTE = 1024 * 1024;
const LARGEST = 256 * MEGABYTE;
const LARGEST_XML = 48 * MEGABYTE;

/** Unpacks a Word file, within bounds. Faults: no zip, too many or too large parts. */
export function openPackage(bytes: Uint8Array): Package {
  const names = new Set<string>();
  let count = 0;
  let size = 0;
  const admit = (file: { readonly name: string; readonly originalSize: number }): boolean => {
    count += 1;
    size += file.originalSize;
    if (count > MOST_PARTS || size > LARGEST) throw tooLarge('256 MB');
    names.add(file.name);
    return !file.name.endsWith('/');
  };
  const files = unzip(bytes, admit);
  return { parts: new Map(Object.entries(files)), repeats: count !== names.size };
}

function unzip(
  bytes: Uint8Array,
  filter: (file: { readonly name: string; readonly originalSize: number }) => boolean,
): Readonly<Record<string, Uint8Array>> {
  try {
    return unzipSync(bytes, { filter });
  } catch (error) {
    // The library's own errors carry a code, and a damaged zip can lead it out of its bounds.
    if (error instanceof RangeError || error instanceof TypeError) throw notOfFormat('docx');
    if (error instanceof Error && 'code' in error) throw notOfFormat('docx');
    throw error;
  }
}

/** A part as a tree; undefined when there is none. */
export function xmlPart({ parts }: Package, name: string): Xml | undefined {
  const bytes = parts.get(name);
  if (!bytes) return undefined;
  if (bytes.length > LARGEST_XML) throw tooLarge('48 MB');
  return parsePart(name, bytes);
}

/** A part that must be there. */
export function mustHavePart(pack: Package, name: string): Xml {
  const found = xmlPart(pack, name);
  if (!found) throw partMissing(name);
  return found;
}

/** The first child of a name that must be there. */
export function mustHaveChild(element: Xml, name: string, part: string): Xml {
  const found = element.children.find((child): child is Xml => typeof child !== 'string' && child.name === name);
  if (!found) throw damaged(part);
  return found;
}
