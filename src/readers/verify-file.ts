import { type Outcome, placeOfFile } from '../base/index.ts';
import { type Making, packageSealHolds, pdfSealHolds, readMaking, SEAL_KEY } from '../origin/index.ts';
import { openPackage } from './docx/open-package.ts';
import { readCustom as readDocxCustom } from './docx/properties.ts';
import { relationshipsOf } from './docx/relationships.ts';
import { guard } from './fault.ts';
import { formatOf } from './format-of.ts';
import { diagnose } from './messages.ts';
import { openPdf } from './pdf/file/open-pdf.ts';
import { readCustom as readPdfCustom } from './pdf/metadata.ts';
import type { ReadFormat } from './read-document.ts';

/** What a finished file's seal tells. */
export type Verdict =
  | { readonly state: 'unchanged' | 'changed'; readonly making: Making }
  | { readonly state: 'not-ours' };

/** What a file says of its making, and whether its seal holds. */
interface Sealed {
  readonly custom: Readonly<Record<string, string>>;
  readonly holds: (seal: string) => boolean;
}

const OPENERS: Readonly<Record<ReadFormat, (bytes: Uint8Array) => Sealed>> = {
  docx: (bytes) => {
    const pack = openPackage(bytes);
    const custom = readDocxCustom(pack, relationshipsOf(pack, ''));
    return { custom, holds: (seal) => !pack.repeats && packageSealHolds(pack.parts, seal) };
  },
  pdf: (bytes) => ({ custom: readPdfCustom(openPdf(bytes)), holds: (seal) => pdfSealHolds(bytes, seal) }),
};

/**
 * Whether a file is ours, and whether it still is as it was written. A seal notices changes; who made them, and
 * whether somebody made the seal anew, it cannot tell.
 */
export function verifyFile(bytes: Uint8Array, name: string): Outcome<Verdict> {
  return guard<Verdict>(name, () => {
    const format = formatOf(bytes);
    if (!format) return { diagnostics: [diagnose('readers/unknown-format', undefined, placeOfFile(name))] };
    const { custom, holds } = OPENERS[format](bytes);
    const making = readMaking(custom);
    if (!making) return { value: { state: 'not-ours' }, diagnostics: [] };
    return { value: { state: holds(custom[SEAL_KEY] ?? '') ? 'unchanged' : 'changed', making }, diagnostics: [] };
  });
}
