import { ShadingType, type XmlComponent } from 'docx';
import type { Language } from '../../../base/index.ts';
import type { StyleSheet, TableLook } from '../../../theme/index.ts';
import { element } from '../element.ts';
import { colorValue } from '../look/font-difference.ts';
import { styleElement } from './style-element.ts';
import { LAYOUT_GRID } from './style-names.ts';
import { bordersElement, cellMarginsElement } from './table-parts.ts';

const TABLE_NORMAL = 'TableNormal';
/** Padding left and right of Word's plain tables, in points. */
const NORMAL_PADDING = { top: 0, right: 5.4, bottom: 0, left: 5.4 };

/** No padding at all. */
export const NO_PADDING = { top: 0, right: 0, bottom: 0, left: 0 };

const GRID_NAME: Readonly<Record<Language, string>> = { vi: 'Lưới dàn trang', en: 'Layout Grid' };

/** The table styles: Word's plain one, the theme's, and that of arrangements side by side. */
export function tableStyles(sheet: StyleSheet, language: Language): readonly XmlComponent[] {
  return [normalTable(), ...Object.values(sheet.tables).map(themeTable), layoutGrid(GRID_NAME[language])];
}

function normalTable(): XmlComponent {
  return styleElement(
    { type: 'table', id: TABLE_NORMAL, name: 'Table Normal', isDefault: true, priority: 99, hidden: true },
    [tableProperties([cellMarginsElement(NORMAL_PADDING)])],
  );
}

function themeTable(look: TableLook): XmlComponent {
  return styleElement({ type: 'table', id: look.wordId, name: look.wordName, basedOn: TABLE_NORMAL, priority: 59 }, [
    tableProperties([bordersElement(look), cellMarginsElement(look.cellPadding)]),
    ...(look.headFill === undefined ? [] : [headStyle(look.headFill)]),
  ]);
}

function layoutGrid(name: string): XmlComponent {
  return styleElement({ type: 'table', id: LAYOUT_GRID, name, basedOn: TABLE_NORMAL, priority: 60 }, [
    tableProperties([cellMarginsElement(NO_PADDING)]),
  ]);
}

function tableProperties(parts: readonly XmlComponent[]): XmlComponent {
  return element('w:tblPr', {}, [element('w:tblInd', { 'w:w': 0, 'w:type': 'dxa' }), ...parts]);
}

function headStyle(fill: string): XmlComponent {
  const shading = element('w:shd', { 'w:val': ShadingType.CLEAR, 'w:color': 'auto', 'w:fill': colorValue(fill) });
  return element('w:tblStylePr', { 'w:type': 'firstRow' }, [element('w:tcPr', {}, [shading])]);
}
