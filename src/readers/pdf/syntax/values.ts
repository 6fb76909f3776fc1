/*
 * The values of which a PDF is made (ISO 32000-1, 7.3), as plain data.
 */

export interface PdfName {
  readonly kind: 'name';
  readonly name: string;
}
export interface PdfString {
  readonly kind: 'string';
  readonly bytes: Uint8Array;
}
export interface PdfRef {
  readonly kind: 'ref';
  readonly number: number;
}
export interface PdfArray {
  readonly kind: 'array';
  readonly items: readonly PdfValue[];
}
export interface PdfDict {
  readonly kind: 'dict';
  readonly entries: ReadonlyMap<string, PdfValue>;
}
export interface PdfStream {
  readonly kind: 'stream';
  readonly dict: PdfDict;
  /** As it lies in the file, filters not undone. */
  readonly raw: Uint8Array;
}
export type PdfValue = null | boolean | number | PdfName | PdfString | PdfRef | PdfArray | PdfDict | PdfStream;

/** A word that is no value: `obj`, `endobj`, an operator of a content stream. */
export interface PdfWord {
  readonly kind: 'word';
  readonly word: string;
}

/** A value of one kind. */
export type PdfOf<K extends string> = Extract<PdfValue, { readonly kind: K }>;

/** Whether a value is of a kind. */
export function isKind<K extends PdfOf<string>['kind']>(
  value: PdfValue | PdfWord | undefined,
  kind: K,
): value is PdfOf<K> {
  return typeof value === 'object' && value !== null && value.kind === kind;
}

/** The name that a value is; undefined when it is none. */
export function nameOf(value: PdfValue | undefined): string | undefined {
  return isKind(value, 'name') ? value.name : undefined;
}
