const ENCODING = '<?xml version="1.0" encoding="UTF-8"';

/** A part with that root, declared as the library declares most of them. */
export function standalone(root: string): string {
  return `${ENCODING} standalone="yes"?>${root}`;
}

/** A part with that root, declared as the library declares relationships, headers, footers and types. */
export function declared(root: string): string {
  return `${ENCODING}?>${root}`;
}
