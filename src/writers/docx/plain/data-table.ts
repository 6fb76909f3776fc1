import { type ITableOptions, StringValueElement, Table, XmlComponent } from 'docx';
import { element } from '../element.ts';
import type { TableAlt, TableParts } from '../elements.ts';

/** A table of data, with what the library has no option for, all of it at the end of `w:tblPr`. */
export class DataTable extends Table {
  constructor(options: ITableOptions, parts: TableParts, alt: TableAlt | undefined) {
    super(options);
    const properties: unknown = this.root[0];
    if (!(properties instanceof XmlComponent)) throw new Error('the first child of w:tbl is not w:tblPr');
    properties.addChildElement(lookElement(parts));
    if (!alt) return;
    properties.addChildElement(new StringValueElement('w:tblCaption', alt.title));
    properties.addChildElement(new StringValueElement('w:tblDescription', alt.description));
  }
}

/** Says it twice, by names and by bits: some programs know the bits alone. Stripes are never shown. */
function lookElement({ firstRow, firstColumn }: TableParts): XmlComponent {
  const bits = (firstRow ? 0x20 : 0) + (firstColumn ? 0x80 : 0) + 0x200 + 0x400;
  return element('w:tblLook', {
    'w:val': bits.toString(16).toUpperCase().padStart(4, '0'),
    'w:firstRow': firstRow ? 1 : 0,
    'w:lastRow': 0,
    'w:firstColumn': firstColumn ? 1 : 0,
    'w:lastColumn': 0,
    'w:noHBand': 1,
    'w:noVBand': 1,
  });
}
