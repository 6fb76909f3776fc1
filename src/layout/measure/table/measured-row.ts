import type { Place, Points } from '../../../base/index.ts';
import type { StyledRow } from '../../../theme/index.ts';
import type { Flow } from '../../paginate/items.ts';
import type { Box, CellBox } from '../boxes.ts';

/** A cell whose content is measured; its height is not known yet. */
export interface MeasuredCell {
  readonly box: CellBox;
  readonly flow: Flow<Box>;
  /** Height of the flow: asked for again and again. */
  readonly content: Points;
  readonly top: Points;
  readonly bottom: Points;
  readonly column: number;
  readonly colSpan: number;
  readonly rowSpan: number;
  readonly valign: 'top' | 'middle' | 'bottom';
}
export interface MeasuredRow {
  /** Absent in grids. */
  readonly row?: StyledRow;
  readonly at: Place;
  readonly cells: readonly MeasuredCell[];
}
