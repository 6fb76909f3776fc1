const COLOR_SPACES: Readonly<Record<number, string>> = { 1: 'DeviceGray', 3: 'DeviceRGB' };
const FRAMES = new Set([0xc0, 0xc1, 0xc2]);

/** Embeds a JPEG as it is. Throws for colours of print (CMYK), which PDF/A with an RGB output intent forbids. */
export function embedJpeg(doc: PDFKit.PDFDocument, bytes: Uint8Array): PDFKit.PDFKitReference {
  const { bits, width, height, components } = readFrame(bytes);
  const ColorSpace = COLOR_SPACES[components];
  if (ColorSpace === undefined) throw new Error(`a JPEG of ${components} colour components`);
  const ref = doc.ref({
    Type: 'XObject',
    Subtype: 'Image',
    Width: width,
    Height: height,
    BitsPerComponent: bits,
    ColorSpace,
    Filter: 'DCTDecode',
  });
  ref.end(bytes);
  return ref;
}

/** The frame header: the first segment that says how the picture is coded. */
function readFrame(bytes: Uint8Array) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 2;
  while (at + 10 <= bytes.length) {
    const marker = view.getUint8(at + 1);
    if (FRAMES.has(marker))
      return {
        bits: view.getUint8(at + 4),
        height: view.getUint16(at + 5),
        width: view.getUint16(at + 7),
        components: view.getUint8(at + 9),
      };
    // A byte of 0xff before a marker is a fill byte.
    at += marker === 0xff ? 1 : 2 + view.getUint16(at + 2);
  }
  throw new Error('a JPEG without a frame header');
}
