const ORIENTATION = 0x0112;
const HEADER = [0x45, 0x78, 0x69, 0x66, 0x00, 0x00]; // "Exif", 0, 0
const ENTRY = 12;

/** Whether the EXIF data of a JPEG (its APP1 segment) say that the picture is to be turned or mirrored. */
export function isTurned(segment: Uint8Array): boolean {
  if (!HEADER.every((byte, index) => segment[index] === byte)) return false;
  const tiff = segment.subarray(HEADER.length);
  if (tiff.length < 10) return false;
  const view = new DataView(tiff.buffer, tiff.byteOffset, tiff.byteLength);
  const little = view.getUint16(0) === 0x4949;
  const directory = view.getUint32(4, little);
  if (directory + 2 > tiff.length) return false;
  return orientationOf(view, directory, little) > 1;
}

function orientationOf(view: DataView, directory: number, little: boolean): number {
  const count = view.getUint16(directory, little);
  for (let index = 0; index < count; index += 1) {
    const entry = directory + 2 + index * ENTRY;
    if (entry + ENTRY > view.byteLength) return 1;
    if (view.getUint16(entry, little) === ORIENTATION) return view.getUint16(entry + 8, little);
  }
  return 1;
}
