import * as z from 'zod';
import type { Words } from '../messages.ts';
import {
  anyLength,
  border,
  borderOrNone,
  color,
  colorOrNone,
  colors,
  flag,
  fontScale,
  fontSize,
  length,
  lineSpacing,
  oneOf,
  outlineLevel,
  paperSize,
  pin,
  tabStop,
  textLike,
} from './values.ts';

const NAME = /^[a-z][a-z0-9-]*$/;
/** What a font's family may be called. */
export const FAMILY = /^[^\p{Cc}"\\<>&;,]{1,60}$/u;

/** What names of styles and fonts are like. */
export const nameWords: Words = {
  vi: 'một tên gồm chữ thường không dấu, chữ số và gạch nối, ví dụ heading-1',
  en: 'a name of lower-case letters, digits and hyphens, such as heading-1',
};
const name = textLike(NAME, nameWords);
const wordId = textLike(/^[A-Za-z][A-Za-z0-9]{0,40}$/, {
  vi: 'mã kiểu của Word gồm chữ không dấu và chữ số, ví dụ Heading1',
  en: 'a style id of Word made of letters and digits, such as Heading1',
});
/** Word parts the names of one style by commas: in a name there is none (ISO 29500-1, 17.7.4.9). */
const words = textLike(/^[^\p{Cc},]{1,100}$/u, {
  vi: 'một dòng chữ ngắn, không có dấu phẩy',
  en: 'a short text without commas',
});
const headingNumber = textLike(/^[^\p{Cc}{}]{0,20}\{(?:I|1|a)\}[^\p{Cc}{}]{0,20}$/u, {
  vi: 'mẫu số thứ tự có {I}, {1} hoặc {a}, ví dụ "{I}. "',
  en: 'a pattern of a number with {I}, {1} or {a}, such as "{I}. "',
});
const sign = textLike(/^[^\p{Cc}\s]{1,3}$/u, { vi: 'một ký hiệu, ví dụ •', en: 'a sign, such as •' });
const family = textLike(FAMILY, {
  vi: 'tên phông chữ, ví dụ Times New Roman',
  en: 'the name of a font, such as Times New Roman',
});
const face = textLike(/^[a-z0-9-]+\/[a-z0-9-]+$/, {
  vi: 'tên một kiểu chữ, ví dụ tinos/regular',
  en: 'the name of a face, such as tinos/regular',
});

const edges = z.strictObject({ top: length, right: length, bottom: length, left: length });

const characterKeys = {
  font: family.optional(),
  size: fontSize.optional(),
  bold: flag.optional(),
  italic: flag.optional(),
  underline: flag.optional(),
  color: color.optional(),
};

const style = z.strictObject({
  'based-on': name.optional(),
  next: name.optional(),
  'word-id': wordId,
  'word-name': words,
  'outline-level': outlineLevel.optional(),
  number: headingNumber.optional(),
  ...characterKeys,
  align: oneOf(['left', 'center', 'right', 'justify']).optional(),
  'indent-left': length.optional(),
  'indent-right': length.optional(),
  'first-line': anyLength.optional(),
  'space-before': length.optional(),
  'space-after': length.optional(),
  line: lineSpacing.optional(),
  'keep-with-next': flag.optional(),
  'keep-together': flag.optional(),
  'widow-control': flag.optional(),
  uppercase: flag.optional(),
  tabs: z.array(tabStop).optional(),
  'border-top': borderOrNone.optional(),
  'border-bottom': borderOrNone.optional(),
  'border-sides': borderOrNone.optional(),
  fill: colorOrNone.optional(),
  pin: pin.optional(),
});

const valign = oneOf(['top', 'middle', 'bottom']);

const table = z.strictObject({
  'word-id': wordId,
  'word-name': words,
  border: borderOrNone,
  'inside-horizontal': borderOrNone,
  'inside-vertical': borderOrNone,
  'head-fill': colorOrNone,
  padding: edges,
  'space-before': length,
  'space-after': length,
  valign,
  'head-valign': valign,
});

/** What a theme holds once all that it extends is merged into it. Every key of the top is needed, but for the fallbacks. */
export const themeShape = z.strictObject({
  page: z.strictObject({
    size: paperSize,
    orientation: oneOf(['portrait', 'landscape']).optional(),
    margin: edges,
    'landscape-margin': edges,
    'header-distance': length,
    'footer-distance': length,
  }),
  fonts: z.record(
    z.string().regex(FAMILY),
    z.strictObject({ regular: face, bold: face, italic: face, 'bold-italic': face }),
  ),
  'fallback-fonts': z.record(z.string().regex(FAMILY), z.strictObject({ face, scale: fontScale })).optional(),
  styles: z.record(z.string().regex(NAME), style),
  characters: z.record(z.string().regex(NAME), z.strictObject(characterKeys)),
  tables: z.record(z.string().regex(NAME), table),
  lists: z.strictObject({
    bullet: sign,
    dash: sign,
    levels: z
      .array(z.strictObject({ indent: length, hanging: length }))
      .min(1)
      .max(9),
  }),
  rules: z.record(
    z.string().regex(NAME),
    z.strictObject({ line: border, 'space-before': length, 'space-after': length }),
  ),
  chart: z.strictObject({
    size: fontSize,
    palette: colors,
    'text-color': color,
    'grid-color': color,
    background: color,
  }),
  link: z.strictObject({ color, underline: flag }),
});

/** A merged theme whose keys and values were checked; references between them were not. */
export type WrittenTheme = z.output<typeof themeShape>;
/** A paragraph style as a theme writes it. */
export type WrittenStyle = WrittenTheme['styles'][string];

/** Keys that a map of the shape may have, for "did you mean"; undefined where any name will do. */
export function keysAt(path: readonly (string | number)[]): readonly string[] | undefined {
  let shape: unknown = themeShape;
  for (const step of path) shape = inner(shape, String(step));
  return shape instanceof z.ZodObject ? Object.keys(shape.shape) : undefined;
}

function inner(shape: unknown, step: string): unknown {
  if (shape instanceof z.ZodOptional) return inner(shape.unwrap(), step);
  if (shape instanceof z.ZodObject) return shape.shape[step];
  if (shape instanceof z.ZodRecord) return shape.valueType;
  return shape instanceof z.ZodArray ? shape.element : undefined;
}
