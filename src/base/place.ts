/** A place in a source file. Lines and columns count from 1, as editors show them. */
export interface Place {
  /** The file's name as the user knows it: relative to the working directory, with forward slashes. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** How many characters are meant, at least 1; absent when a point is meant. */
  readonly length?: number;
}

/** A source file held in memory. Line breaks may be LF or CRLF. */
export interface Source {
  readonly name: string;
  readonly text: string;
}

/** `file:line:column`, the form that editors and terminals turn into a link. */
export function formatPlace(place: Place): string {
  return `${place.file}:${place.line}:${place.column}`;
}

/** The place of a character offset (from 0) in a source. Offsets past the end mean the end. */
export function placeAt(source: Source, offset: number, length?: number): Place {
  const before = source.text.slice(0, offset);
  const line = before.split('\n').length;
  const column = before.length - (before.lastIndexOf('\n') + 1) + 1;
  return { file: source.name, line, column, ...(length === undefined ? {} : { length: Math.max(1, length) }) };
}

/** The first character of a file: for faults that belong to the file as a whole. */
export function placeOfFile(name: string): Place {
  return { file: name, line: 1, column: 1 };
}
