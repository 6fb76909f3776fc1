import { RunProperties, type XmlComponent } from 'docx';
import type { StyleSheet } from '../../../theme/index.ts';
import { colorValue } from '../look/font-difference.ts';
import { styleElement } from './style-element.ts';
import { characterStyle } from './style-names.ts';

/** The character styles: plain text, links out of and inside the document, calls of foot notes. */
export function characterStyles(sheet: StyleSheet): readonly XmlComponent[] {
  const link = new RunProperties({
    color: colorValue(sheet.link.color),
    underline: { type: sheet.link.underline ? 'single' : 'none' },
  });
  const basedOn = characterStyle.plain;
  return [
    styleElement(
      {
        type: 'character',
        id: characterStyle.plain,
        name: 'Default Paragraph Font',
        isDefault: true,
        priority: 1,
        hidden: true,
      },
      [],
    ),
    styleElement({ type: 'character', id: characterStyle.link, name: 'Hyperlink', basedOn, priority: 99 }, [link]),
    styleElement(
      { type: 'character', id: characterStyle.indexLink, name: 'Index Link', basedOn, priority: 99, hidden: true },
      [],
    ),
    noteCallStyle(characterStyle.noteCall, 'footnote reference'),
    noteCallStyle(characterStyle.endNoteCall, 'endnote reference'),
  ];
}

function noteCallStyle(id: string, name: string): XmlComponent {
  const head = { type: 'character', id, name, basedOn: characterStyle.plain, priority: 99, hidden: true } as const;
  return styleElement(head, [new RunProperties({ superScript: true })]);
}
