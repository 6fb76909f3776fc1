import type { Place, Points } from '../../base/index.ts';
import type { Mark } from '../../chart/index.ts';
import type { Alignment, ImageData } from '../../document/index.ts';
import type { BorderLook, Pin, StyledRow, StyleSheet } from '../../theme/index.ts';
import type { GlyphLook } from '../fonts/glyph-look.ts';
import type { StructureNode } from '../pages.ts';
import type { Item } from '../paginate/items.ts';
import type { InlineText, Stretch } from './inline-text.ts';
import type { RawLine } from './raw-line.ts';

/*
 * Boxes: what pagination carries along without looking into it, and what placing turns into pieces.
 * All x are distances from the left edge of the column that the box stands in.
 */

/** Characters of one look and owner on a line. Leader dots have no owner: they are not text. */
export interface RunBox {
  readonly x: Points;
  readonly text: string;
  readonly look: GlyphLook;
  readonly width: Points;
  readonly wordSpacing: Points;
  readonly owner: StructureNode | 'leader';
}
/** A set line: how it was broken, and of which text. Its baseline is `baseline` below its upper edge. */
export interface LineBox {
  readonly raw: RawLine;
  readonly inline: InlineText;
  /** The stretches of the text that share characters with it. */
  readonly own: readonly Stretch[];
  readonly align: Alignment;
  readonly height: Points;
  /** Height without the extra spacing below. */
  readonly fit: Points;
  readonly baseline: Points;
  readonly ascent: Points;
  readonly descent: Points;
  /** Foot notes called on it. */
  readonly notes: readonly number[];
}
export interface ParagraphBox {
  readonly node: StructureNode;
  readonly lines: readonly LineBox[];
  /** Edges of fill and borders. */
  readonly left: Points;
  readonly right: Points;
  readonly fill?: string;
  readonly borderTop?: BorderLook;
  readonly borderBottom?: BorderLook;
  readonly borderSides?: BorderLook;
  /** At the foot of its page. */
  readonly pin?: Pin;
  /** Headings: what the outline shows. */
  readonly outline?: { readonly title: string; readonly level: 1 | 2 | 3 };
}

interface BoxBase {
  /** Where the template is to blame, should the box not fit. */
  readonly at: Place;
  /** Names of blocks that begin here. */
  readonly ids?: readonly string[];
}
export interface LineOf extends BoxBase {
  readonly type: 'line';
  readonly paragraph: ParagraphBox;
  readonly index: number;
}
export interface FigureBox extends BoxBase {
  readonly type: 'figure';
  readonly node: StructureNode;
  readonly image: ImageData;
  readonly x: Points;
  readonly width: Points;
  readonly height: Points;
}
export interface ChartBox extends BoxBase {
  readonly type: 'chart';
  readonly node: StructureNode;
  /** With which its texts are set, and in which of its families. */
  readonly sheet: StyleSheet;
  readonly family: string;
  readonly marks: readonly Mark[];
  readonly x: Points;
  readonly width: Points;
  readonly height: Points;
}
export interface RuleBox extends BoxBase {
  readonly type: 'rule';
  readonly line: BorderLook;
  readonly x: Points;
  readonly width: Points;
}
/** What all rows of a table share; a grid is one without lines. */
export interface TableBox {
  /** Columns' edges: one more than there are columns. */
  readonly edges: readonly Points[];
  readonly border?: BorderLook;
  readonly insideHorizontal?: BorderLook;
  readonly insideVertical?: BorderLook;
}
export interface RowBox extends BoxBase {
  readonly type: 'row';
  readonly table: TableBox;
  readonly index: number;
  /** Absent in grids. */
  readonly row?: StyledRow;
  /** For each column the cell that covers it in this row, be it from a row above. */
  readonly covers: readonly (CellBox | undefined)[];
}
export interface CellBox extends BoxBase {
  readonly type: 'cell';
  /** Left edge of its content. */
  readonly x: Points;
  readonly fill?: string;
}
export type Box = LineOf | FigureBox | ChartBox | RuleBox | RowBox | CellBox;
export type BoxItem = Item<Box>;
