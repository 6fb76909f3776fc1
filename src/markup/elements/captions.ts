import type { Caption } from '../../document/index.ts';
import { words, yesNo } from '../attributes.ts';
import { INLINES } from '../content.ts';
import { attrOf, type ElementDefinition, given, langUse, may, plainAttr, type Reader, styleUse } from '../define.ts';
import { diagnose } from '../messages.ts';
import type { MarkupElement } from '../types.ts';

/** Attributes of what has a caption. */
export const captionAttributes = {
  caption: may(words, 'tên bảng hoặc lời dưới ảnh', 'words above the table or below the image'),
  numbered: may(yesNo, 'có đánh số “Bảng 1.”; mặc định yes', 'whether “Table 1.” is put before; yes by default'),
};

/** A caption that needs more than plain words; otherwise the attribute `caption` will do. */
export const captionElement: ElementDefinition = {
  name: 'caption',
  family: 'part',
  content: INLINES,
  text: true,
  attributes: { style: styleUse, lang: langUse },
  description: {
    vi: 'Tên bảng hoặc lời dưới ảnh có định dạng; chữ thường thì dùng thuộc tính caption.',
    en: 'The words of a table or image with marks in them; for plain words there is the attribute caption.',
  },
  example: '<table columns="100%"><caption><i>…</i></caption><tr><td>…</td></tr></table>',
};

/** The caption of a table or figure, by its element or its attribute; none when it is empty. */
export function readCaption(element: MarkupElement, reader: Reader): Caption | undefined {
  const numbered = given(element, 'numbered', yesNo) ?? true;
  const text = given(element, 'caption', words);
  const [child, second] = element.children
    .filter((node) => node.kind === 'element')
    .filter(({ name }) => name === 'caption');
  const extra = text && child ? child : second;
  if (extra) reader.report(diagnose('markup/repeated', { name: 'caption', parent: element.name }, extra.at));
  if (child) {
    const inlines = reader.inlines(child.children);
    return inlines.length > 0 ? { attr: attrOf(child), numbered, number: 0, inlines } : undefined;
  }
  const attr = plainAttr(element.at);
  return text ? { attr, numbered, number: 0, inlines: [{ type: 'text', attr, text }] } : undefined;
}
