import type { ITableBordersOptions } from 'docx';
import type { TableLook } from '../../../theme/index.ts';
import { borderOrNone } from './borders.ts';

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
