import type { IRunOptions } from 'docx';
import type { RunContent, WordInline, WordRun } from '../elements.ts';
import { veil } from '../text.ts';

type FieldMark = Extract<RunContent, { readonly type: 'field-mark' }>['mark'];

/** A field: its instruction, and what is shown until Word works it out. Never marked as out of date, or Word would ask. */
export function field(instruction: string, shown: string, format: IRunOptions): readonly WordInline[] {
  return [
    ...fieldStart(instruction, format),
    { type: 'run', format, content: { type: 'text', text: veil(shown) } },
    fieldEnd(format),
  ];
}

/** What stands before a field's text, which may go over paragraphs. */
export function fieldStart(instruction: string, format: IRunOptions): readonly WordInline[] {
  return [
    mark('begin', format),
    { type: 'run', format, content: { type: 'instruction', text: veil(instruction) } },
    mark('separate', format),
  ];
}

/** What stands after a field's text. */
export function fieldEnd(format: IRunOptions): WordInline {
  return mark('end', format);
}

function mark(mark: FieldMark, format: IRunOptions): WordRun {
  return { type: 'run', format, content: { type: 'field-mark', mark } };
}
