import type { Diagnostic } from '../base/index.ts';
import type { StyledDocument } from '../theme/index.ts';
import { covers, coversAll } from './fonts/can-show.ts';
import { faceKeyOf } from './fonts/glyph-look.ts';
import { diagnose } from './messages.ts';
import { type StyledText, styledTexts } from './styled-texts.ts';

/**
 * The characters of a document that the face they are set in cannot show, each once for each run. To be asked before
 * drawing: a missing glyph is silently drawn as an empty box and copied as nothing.
 */
export function missingGlyphs(document: StyledDocument): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  for (const text of styledTexts(document)) {
    const face = faceKeyOf(text.font, document.sheet);
    if (coversAll(face, text.text)) continue;
    for (const sign of missingIn(text, face))
      found.push(diagnose('layout/no-glyph', { sign, code: codeOf(sign) }, text.at));
  }
  return found;
}

function missingIn({ text }: StyledText, key: string): Iterable<string> {
  const missing: string[] = [];
  for (let at = 0; at < text.length; at++) {
    const point = text.codePointAt(at) ?? 0;
    if (point > 0xffff) at += 1;
    if (!covers(key, point)) missing.push(String.fromCodePoint(point));
  }
  return new Set(missing);
}

function codeOf(sign: string): string {
  return `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
