import { type IRunOptions, StringContainer, TextRun } from 'docx';
import { element } from '../element.ts';
import { veil } from '../text.ts';
import type { InlinePart } from './inline-part.ts';

/** A field: its instruction, and what is shown until Word works it out. Never marked as out of date, or Word would ask. */
export function field(instruction: string, shown: string, format: IRunOptions): readonly InlinePart[] {
  const mark = (type: string): TextRun =>
    new TextRun({ ...format, children: [element('w:fldChar', { 'w:fldCharType': type })] });
  return [
    mark('begin'),
    new TextRun({ ...format, children: [new StringContainer('w:instrText', veil(instruction))] }),
    mark('separate'),
    new TextRun({ ...format, text: veil(shown) }),
    mark('end'),
  ];
}
