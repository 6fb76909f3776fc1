import { type Png, readPng } from './read-png.ts';
import { splitAlpha, transparentColor } from './split-alpha.ts';

const PALETTE = 3;

/**
 * Embeds a PNG. Where PDF knows its very compression, the data go in as they are; where it does not
 * (alpha, interlacing) they are decoded. pdfkit would do the latter aside, so that bytes come in
 * varying order, and gets palettes of few colours with alpha wrong.
 */
export function embedPng(doc: PDFKit.PDFDocument, bytes: Uint8Array): PDFKit.PDFKitReference {
  const png = readPng(bytes);
  const hasAlpha = png.colorType > PALETTE || (png.colorType === PALETTE && png.transparency.length > 0);
  return hasAlpha || png.interlaced ? embedDecoded(doc, png) : embedAsIs(doc, png);
}

function embedAsIs(doc: PDFKit.PDFDocument, png: Png): PDFKit.PDFKitReference {
  const key = transparentColor(png);
  const ref = doc.ref({
    ...imageEntries(png, png.bits),
    Filter: 'FlateDecode',
    DecodeParms: { Predictor: 15, Colors: colorsOf(png), BitsPerComponent: png.bits, Columns: png.width },
    ...(key.length === 0 ? {} : { Mask: key.flatMap((value) => [value, value]) }),
  });
  ref.end(png.data);
  return ref;
}

function embedDecoded(doc: PDFKit.PDFDocument, png: Png): PDFKit.PDFKitReference {
  const { colors, alpha } = splitAlpha(png);
  const ref = doc.ref({
    ...imageEntries(png, 8),
    ...(alpha === undefined ? {} : { SMask: embedMask(doc, png, alpha) }),
  });
  ref.end(colors);
  return ref;
}

function embedMask(doc: PDFKit.PDFDocument, png: Png, alpha: Uint8Array): PDFKit.PDFKitReference {
  const ref = doc.ref({ ...imageEntries(png, 8), ColorSpace: 'DeviceGray' });
  ref.end(alpha);
  return ref;
}

function imageEntries(png: Png, bits: number) {
  const { width: Width, height: Height } = png;
  return { Type: 'XObject', Subtype: 'Image', Width, Height, BitsPerComponent: bits, ColorSpace: colorSpaceOf(png) };
}

function colorsOf(png: Png): number {
  return png.colorType === 2 || png.colorType === 6 ? 3 : 1;
}

function colorSpaceOf(png: Png) {
  if (png.colorType === PALETTE) return ['Indexed', 'DeviceRGB', png.palette.length / 3 - 1, png.palette];
  return colorsOf(png) === 3 ? 'DeviceRGB' : 'DeviceGray';
}
