import { type IRunOptions, StringContainer, TextRun } from 'docx';
import { element } from '../element.ts';
import { veil } from '../text.ts';
import type { InlinePart } from './inline-part.ts';

/** A field: its instruction, and what is shown until Word works it out. Never marked as out of date, or Word would ask. */
export function field(instruction: string, shown: string, format: IRunOptions): readonly InlinePart[] {
  return [...fieldStart(instruction, format), new TextRun({ ...format, text: veil(shown) }), fieldEnd(format)];
}

/** What stands before a field's text, which may go over paragraphs. */
export function fieldStart(instruction: string, format: IRunOptions): readonly InlinePart[] {
  return [
    mark('begin', format),
    new TextRun({ ...format, children: [new StringContainer('w:instrText', veil(instruction))] }),
    mark('separate', format),
  ];
}

/** What stands after a field's text. */
export function fieldEnd(format: IRunOptions): InlinePart {
  return mark('end', format);
}

function mark(type: string, format: IRunOptions): TextRun {
  return new TextRun({ ...format, children: [element('w:fldChar', { 'w:fldCharType': type })] });
}
