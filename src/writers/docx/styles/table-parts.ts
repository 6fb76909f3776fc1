import type { ITableBordersOptions, XmlComponent } from 'docx';
import { TableBorders } from 'docx';
import { toTwips } from '../../../base/index.ts';
import type { TableLook } from '../../../theme/index.ts';
import { element } from '../element.ts';
import { borderOrNone } from '../look/borders.ts';

/** The lines of a table look, none said out loud. */
export function tableBorders(look: TableLook): ITableBordersOptions {
  const outer = borderOrNone(look.border);
  return {
    top: outer,
    left: outer,
    bottom: outer,
    right: outer,
    insideHorizontal: borderOrNone(look.insideHorizontal),
    insideVertical: borderOrNone(look.insideVertical),
  };
}

/** `w:tblBorders` of a table look. */
export function bordersElement(look: TableLook): XmlComponent {
  return new TableBorders(tableBorders(look));
}

/** `w:tblCellMar` of a table look. */
export function cellMarginsElement(padding: TableLook['cellPadding']): XmlComponent {
  const side = (name: string, points: number) => element(name, { 'w:w': toTwips(points), 'w:type': 'dxa' });
  return element('w:tblCellMar', {}, [
    side('w:top', padding.top),
    side('w:left', padding.left),
    side('w:bottom', padding.bottom),
    side('w:right', padding.right),
  ]);
}
