import type { Points } from '../../base/index.ts';
import type { CellBox } from '../measure/boxes.ts';

/** A row, or part of one, on a page: what its fills and lines are drawn from. */
export interface TableRow {
  readonly index: number;
  readonly covers: readonly (CellBox | undefined)[];
  /** Upper edge of the line above, its thickness, the row's lower edge, and the thickness of a line below. */
  readonly top: Points;
  readonly lead: Points;
  readonly bottom: Points;
  readonly trail: Points;
}
