/*
 * What is drawn on a page, with places from the page's top left corner, y downwards.
 */

/** Characters drawn in one go. */
export interface DrawnText {
  readonly page: number;
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  readonly size: number;
  readonly font: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly color: string;
  /** Number of its mark, negative where it is in none. */
  readonly mark: number;
  /** Not part of the text: a header, a page number. */
  readonly artifact: boolean;
  /** In a picture or a chart. */
  readonly figure: boolean;
}

/** A straight line, or a rectangle so thin that it is one; upright ones too. */
export interface DrawnLine {
  readonly page: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly solid: boolean;
  readonly color: string;
}

/** A rectangle that is drawn with its four sides. */
export type DrawnBox = DrawnLine;

/** Takes what is drawn. */
export interface Canvas {
  readonly texts: DrawnText[];
  readonly lines: DrawnLine[];
  readonly boxes: DrawnBox[];
}
