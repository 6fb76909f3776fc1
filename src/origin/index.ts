export { describeMaking, type Making, readMaking, SEAL_KEY } from './making.ts';
export { decodeRecord, RECORD_NAMESPACE, recordXml } from './record-part.ts';
export { packageSealHolds, sealPackage } from './seal-package.ts';
export { pdfSealHolds, sealPdf } from './seal-pdf.ts';
