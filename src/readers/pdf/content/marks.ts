/** Where a line of text stands: its page or form, its height there and the size of its letters. */
export interface Spot {
  readonly page: number;
  readonly y: number;
  readonly size: number;
}

/** The text of one mark of a page. `\n` stands where a new line begins. */
export interface MarkText {
  text: string;
  readonly start: Spot;
  end: Spot;
}

/** Stands in texts where a line ends; whether that parts words depends on who wrote the file. */
export const NEW_LINE = '\n';

/** Whether text at a spot is on another line than text at the other. Raised and lowered letters are not. */
export function isNewLine(a: Spot, b: Spot): boolean {
  return a.page !== b.page || Math.abs(a.y - b.y) > 0.7 * Math.max(a.size, b.size);
}

/** The texts of all marks of a file. */
export interface Marks {
  /** `owner` is the number of the page's object, or of the form's. */
  get(owner: number, id: number): MarkText | undefined;
}

/** Collects marks while pages are read. */
export interface MarkCollector extends Marks {
  add(owner: number, id: number, text: string, spot: Spot): void;
}

/** An empty collector. */
export function collectMarks(): MarkCollector {
  const marks = new Map<string, MarkText>();
  return {
    get: (owner, id) => marks.get(`${owner} ${id}`),
    add: (owner, id, text, spot) => {
      if (text === '') return;
      const mark = marks.get(`${owner} ${id}`);
      if (!mark) {
        marks.set(`${owner} ${id}`, { text, start: spot, end: spot });
        return;
      }
      mark.text += isNewLine(mark.end, spot) ? NEW_LINE + text : text;
      mark.end = spot;
    },
  };
}
