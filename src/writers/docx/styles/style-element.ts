import { StringValueElement, type XmlComponent } from 'docx';
import { element } from '../element.ts';
import { veil } from '../text.ts';
import { fileName, isBuiltIn } from './built-in-names.ts';

/** What the head of a style says. */
export interface StyleHead {
  readonly type: 'paragraph' | 'character' | 'table';
  readonly id: string;
  readonly name: string;
  /** The style of all that names none. */
  readonly isDefault?: boolean;
  readonly basedOn?: string;
  readonly next?: string;
  /** Order in Word's list of styles, lower first. */
  readonly priority: number;
  /** Not offered in Word's list. */
  readonly hidden?: boolean;
}

/** A style of `word/styles.xml`: its head, then its properties (`w:pPr`, `w:rPr`, `w:tblPr` …) in the schema's order. */
export function styleElement(head: StyleHead, properties: readonly XmlComponent[]): XmlComponent {
  const attributes = {
    'w:type': head.type,
    ...(head.isDefault ? { 'w:default': '1' } : {}),
    ...(isBuiltIn(head.name) || head.isDefault ? {} : { 'w:customStyle': '1' }),
    'w:styleId': head.id,
  };
  return element('w:style', attributes, [
    new StringValueElement('w:name', veil(fileName(head.name))),
    ...(head.basedOn === undefined ? [] : [new StringValueElement('w:basedOn', head.basedOn)]),
    ...(head.next === undefined ? [] : [new StringValueElement('w:next', head.next)]),
    element('w:uiPriority', { 'w:val': head.priority }),
    ...(head.hidden ? [element('w:semiHidden'), element('w:unhideWhenUsed')] : [element('w:qFormat')]),
    ...properties,
  ]);
}
