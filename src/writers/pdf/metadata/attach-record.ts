import { createHash } from 'node:crypto';
import { fold, type Language, oncePer } from '../../../base/index.ts';
import type { WriteContext } from '../../types.ts';
import { pdfString } from '../values.ts';
import { pressOwn } from '../write-object.ts';

const DESCRIPTIONS: Readonly<Record<Language, string>> = {
  vi: 'Hồ sơ cuộc họp mà văn bản này được lập từ đó',
  en: 'The meeting record that this document was made from',
};

/**
 * Puts the record into the file as its source, so that the document can be traced and built anew (ISO 19005-3, 6.8).
 * The objects are those of pdfkit's `file`, which works out the checksum in JavaScript.
 */
export function attachRecord(doc: PDFKit.PDFDocument, context: WriteContext): void {
  const { bytes } = context.record;
  const { checksum, pressed } = attachmentOf(context.record);
  const name = attachmentName(context.record.name);
  const moment = new Date(context.moment);
  const file = doc.ref({
    Type: 'EmbeddedFile',
    Params: { CreationDate: moment, ModDate: moment, CheckSum: pdfString(checksum), Size: bytes.byteLength },
    Subtype: 'application#2Fyaml',
    Filter: 'FlateDecode',
  });
  file.end(pressed);
  const entry = doc.ref({
    Type: 'Filespec',
    AFRelationship: 'Source',
    F: pdfString(name),
    EF: { F: file },
    UF: pdfString(name),
    Desc: pdfString(DESCRIPTIONS[context.language]),
  });
  entry.end();
  doc.addNamedEmbeddedFile(name, entry);
  doc._root.data.AF = [entry];
}

/** A record goes into the documents of several kinds. */
const attachmentOf = oncePer(({ bytes }: WriteContext['record']) => ({
  checksum: createHash('md5').update(bytes).digest('hex'),
  pressed: pressOwn(bytes),
}));

/** The record's name without its folder, in ASCII: not every reader handles other letters in attachments. */
export function attachmentName(path: string): string {
  const name = fold(path.replace(/^.*[/\\]/, ''));
  const ending = /\.ya?ml$/.exec(name)?.[0] ?? '.yaml';
  const stem = name
    .replace(/\.ya?ml$/, '')
    .replace(/[^a-z0-9._-]+/g, '-')
    .replace(/^[-.]+|[-.]+$/g, '');
  return `${stem || 'record'}${ending}`;
}
