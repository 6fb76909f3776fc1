import { TableBorders, type XmlComponent } from 'docx';
import { toTwips } from '../../../base/index.ts';
import type { TableLook } from '../../../theme/index.ts';
import { element } from '../element.ts';
import { tableBorders } from '../look/table-borders.ts';

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
