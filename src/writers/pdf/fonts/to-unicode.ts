import { fourDigits } from '../values.ts';
import type { SubsetCharacter } from './cut-face.ts';

/** A block of a CMap may hold no more (Adobe Technical Note 5014). */
const BLOCK = 100;

/** The map from a font's codes back to text, which copying, searching and reading aloud go by (ISO 32000-1, 9.10.3). */
export function toUnicode(characters: readonly SubsetCharacter[]): string {
  const entries = characters.map(({ point }, code) => `<${fourDigits(code)}> <${utf16(point)}>`).slice(1);
  const blocks = Array.from({ length: Math.ceil(entries.length / BLOCK) }, (_, at) => {
    const block = entries.slice(at * BLOCK, (at + 1) * BLOCK);
    return [`${block.length} beginbfchar`, ...block, 'endbfchar'].join('\n');
  });
  return `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <ffff>
endcodespacerange
${blocks.join('\n')}
endcmap
CMapName currentdict /CMap defineresource pop
end
end`;
}

function utf16(point: number): string {
  if (point <= 0xffff) return fourDigits(point);
  const text = String.fromCodePoint(point);
  return fourDigits(text.charCodeAt(0)) + fourDigits(text.charCodeAt(1));
}
