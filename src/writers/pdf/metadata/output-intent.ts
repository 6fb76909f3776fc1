import { readFileSync } from 'node:fs';
import { deflateSync } from 'node:zlib';
import type { Shelf } from '../../types.ts';
import { pdfString } from '../values.ts';
import { writeStream } from '../write-object.ts';

const NAME = 'sRGB IEC61966-2.1';
const KEY = 'colour profile';
/** The profile that pdfkit brings along, pressed at first use: it is the same in all files. */
let profile: Uint8Array | undefined;

/** Says what the document's colours mean, as PDF/A asks (ISO 19005-3, 6.2.3). pdfkit would press the profile each time. */
export function writeOutputIntent(doc: PDFKit.PDFDocument, shelf: Shelf | undefined): void {
  profile ??= shelf?.find<Uint8Array>(KEY) ?? pressProfile(shelf);
  const entries = { Length: `${profile.length}`, N: '3', Filter: '/FlateDecode' };
  const DestOutputProfile = writeStream(doc, profile, entries);
  const intent = doc.ref({
    Type: 'OutputIntent',
    S: 'GTS_PDFA1',
    Info: pdfString(NAME),
    OutputConditionIdentifier: pdfString(NAME),
    DestOutputProfile,
  });
  intent.end();
  doc._root.data.OutputIntents = [intent];
}

/** To find a package takes longer than to press its profile. */
function pressProfile(shelf: Shelf | undefined): Uint8Array {
  const pressed = deflateSync(readFileSync(new URL('data/sRGB_IEC61966_2_1.icc', import.meta.resolve('pdfkit'))));
  shelf?.keep(KEY, pressed);
  return pressed;
}
