import { fold, type Language } from '../../../base/index.ts';
import type { WriteContext } from '../../types.ts';

const DESCRIPTIONS: Readonly<Record<Language, string>> = {
  vi: 'Hồ sơ cuộc họp mà văn bản này được lập từ đó',
  en: 'The meeting record that this document was made from',
};

/** Puts the record into the file as its source, so that the document can be traced and built anew. */
export function attachRecord(doc: PDFKit.PDFDocument, context: WriteContext): void {
  const { bytes, name } = context.record;
  const moment = new Date(context.moment);
  doc.file(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), {
    name: attachmentName(name),
    type: 'application/yaml',
    relationship: 'Source',
    description: DESCRIPTIONS[context.language],
    creationDate: moment,
    modifiedDate: moment,
  });
}

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
