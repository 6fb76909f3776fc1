import type { IRunStylePropertiesOptions } from 'docx';
import type { FontLook } from '../../../theme/index.ts';

/**
 * What a run must say so that a font that would be `base` becomes `font`; nothing where they are equal.
 * Toggles are written as on or off, never as "change".
 */
export function fontDifference(font: FontLook, base: FontLook): IRunStylePropertiesOptions {
  return {
    ...(font.family === base.family ? {} : { font: font.family }),
    ...(font.bold === base.bold ? {} : { bold: font.bold }),
    ...(font.italic === base.italic ? {} : { italics: font.italic }),
    ...(font.color === base.color ? {} : { color: colorValue(font.color) }),
    ...(font.size === base.size ? {} : { size: halfPoints(font.size) }),
    ...(font.underline === base.underline ? {} : { underline: { type: font.underline ? 'single' : 'none' } as const }),
    ...(font.position === base.position ? {} : positionMark(font.position)),
  };
}

/** The font in full, for the document's defaults. */
export function wholeFont(font: FontLook): IRunStylePropertiesOptions {
  return { font: font.family, size: halfPoints(font.size), color: colorValue(font.color) };
}

/** The font of a list's marks, whatever the font of their paragraphs. */
export function markFont({ family, size, bold, italic }: FontLook): IRunStylePropertiesOptions {
  return { font: family, size: halfPoints(size), bold, italics: italic };
}

/** `#1f4e79` as Word writes it: `1F4E79`. */
export function colorValue(color: string): string {
  return color.replace('#', '').toUpperCase();
}

function halfPoints(size: number): number {
  return Math.round(size * 2);
}

function positionMark(position: FontLook['position']): IRunStylePropertiesOptions {
  if (position === 'superscript') return { superScript: true };
  return position === 'subscript' ? { subScript: true } : {};
}
