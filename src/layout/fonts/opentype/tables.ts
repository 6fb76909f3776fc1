/** The tables of a font file by their tags, each as a view of its bytes. */
export type FontTables = ReadonlyMap<string, DataView>;

/**
 * Reads the table directory of a TrueType font (OpenType 1.9, "Organization of an OpenType font").
 * The views share the file's bytes. Throws for a collection and for fonts without TrueType outlines.
 */
export function readTables(file: Uint8Array): FontTables {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  if (view.getUint32(0) !== 0x00010000) throw new Error('not a font file with TrueType outlines');
  const tables = new Map<string, DataView>();
  for (let at = 12, left = view.getUint16(4); left > 0; at += 16, left--) {
    const [offset, length] = [view.getUint32(at + 8), view.getUint32(at + 12)];
    tables.set(readTag(view, at), new DataView(file.buffer, file.byteOffset + offset, length));
  }
  return tables;
}

/** A table that every TrueType font has. Throws when this one lacks it. */
export function tableOf(tables: FontTables, tag: string): DataView {
  const table = tables.get(tag);
  if (!table) throw new Error(`the font has no table ${tag}`);
  return table;
}

function readTag(view: DataView, at: number): string {
  return String.fromCharCode(...[0, 1, 2, 3].map((step) => view.getUint8(at + step)));
}
