import { deflateSync, inflateSync } from 'node:zlib';
import { OWN_LEVEL } from '../../../src/base/index.ts';
import { openFace } from '../../../src/layout/index.ts';
import type { StyledDocument } from '../../../src/theme/index.ts';
import { subsetFont } from '../../../src/writers/pdf/fonts/truetype/subset-font.ts';

/** The least that a PDF asks for: its finished streams pressed, and its faces cut down to the glyphs that it shows. */
export function pdfFloor(pdf: Uint8Array, styled: StyledDocument): () => void {
  const streams = streamsOf(Buffer.from(pdf));
  const cuts = [...charactersOf(styled)].map(([key, characters]) => {
    const { font } = openFace(key);
    const glyphs = [...characters].map((character) => font.glyphs.get(character.codePointAt(0) ?? 0) ?? 0);
    return { font, wanted: [0, ...new Set(glyphs.filter((glyph) => glyph > 0))] };
  });
  return () => {
    for (const { font, wanted } of cuts) subsetFont(font, wanted);
    for (const stream of streams) deflateSync(stream, { level: OWN_LEVEL });
  };
}

/** What the streams of a file hold before they are pressed. */
function streamsOf(pdf: Buffer): readonly Buffer[] {
  const streams: Buffer[] = [];
  for (let at = pdf.indexOf('stream\n'); at >= 0; at = pdf.indexOf('stream\n', at + 7)) {
    if (pdf.subarray(at - 3, at).toString('latin1') === 'end') continue;
    const dictionary = pdf.subarray(Math.max(0, at - 400), at).toString('latin1');
    const own = dictionary.slice(dictionary.lastIndexOf(' obj'));
    if (own.includes('/FlateDecode')) streams.push(inflateSync(pdf.subarray(at + 7, pdf.indexOf('endstream', at))));
  }
  return streams;
}

/** The characters that each face shows; a face by the key that the layout knows it by. */
function charactersOf(styled: StyledDocument): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if ('type' in value && value.type === 'text' && 'font' in value && 'text' in value) {
      const key = faceOf(Object(value.font));
      const characters = found.get(key) ?? new Set<string>();
      for (const character of String(value.text)) characters.add(character);
      found.set(key, characters);
    }
    for (const one of Object.values(value)) visit(one);
  };
  visit(styled.sections);
  return found;
}

function faceOf({ bold, italic }: { readonly bold?: boolean; readonly italic?: boolean }): string {
  if (bold) return italic ? 'tinos/bold-italic' : 'tinos/bold';
  return italic ? 'tinos/italic' : 'tinos/regular';
}
