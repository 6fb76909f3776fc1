import type { Language, Shape } from '../../base/index.ts';

/**
 * A kind of argument: whether a shape fits it (asked when a template is loaded, without data) and how
 * a value of it is read (asked when it is rendered; undefined means that the value does not fit).
 */
export interface Kind<T> {
  readonly fits: (shape: Shape) => boolean;
  readonly read: (value: unknown) => T | undefined;
  /** What is expected, for messages: "a number". */
  readonly words: Readonly<Record<Language, string>>;
  /** Whether a value that may be missing is welcome. */
  readonly absent?: true;
}

/** Words or a number: what can be printed. */
export type Scalar = string | number;

const isScalar = (value: unknown): value is Scalar =>
  typeof value === 'string' || (typeof value === 'number' && Number.isFinite(value));
const isScalarShape = (shape: Shape): boolean => shape.kind === 'text' || shape.kind === 'number';

export const textKind: Kind<string> = {
  fits: isScalarShape,
  read: (value) => (isScalar(value) ? String(value) : undefined),
  words: { vi: 'chữ', en: 'text' },
};

export const numberKind: Kind<number> = {
  fits: (shape) => shape.kind === 'number',
  read: (value) => (typeof value === 'number' && Number.isFinite(value) ? value : undefined),
  words: { vi: 'số', en: 'a number' },
};

export const scalarKind: Kind<Scalar | boolean> = {
  fits: (shape) => isScalarShape(shape) || shape.kind === 'flag',
  read: (value) => (isScalar(value) || typeof value === 'boolean' ? value : undefined),
  words: { vi: 'chữ, số hoặc đúng/sai', en: 'text, a number or a flag' },
};

/** A list of texts or numbers. */
export const textsKind: Kind<readonly string[]> = {
  fits: (shape) => shape.kind === 'list' && isScalarShape(shape.of),
  read: (value) => (Array.isArray(value) && value.every(isScalar) ? value.map(String) : undefined),
  words: { vi: 'danh sách chữ', en: 'a list of texts' },
};

/** A list, or a text: things that have a length. */
export const countableKind: Kind<readonly unknown[] | string> = {
  fits: (shape) => shape.kind === 'list' || shape.kind === 'text',
  read: (value) => (Array.isArray(value) || typeof value === 'string' ? value : undefined),
  words: { vi: 'danh sách hoặc chữ', en: 'a list or a text' },
};

/** Anything at all, missing values too. Wrapped, because the value may be null or undefined. */
export const anyKind: Kind<{ readonly value: unknown }> = {
  fits: () => true,
  read: (value) => ({ value }),
  words: { vi: 'giá trị bất kỳ', en: 'anything' },
  absent: true,
};

/** A group of the view that has these fields: an indicator, a point of a series. */
export function groupKind(
  fields: readonly string[],
  words: Readonly<Record<Language, string>>,
): Kind<Readonly<Record<string, unknown>>> {
  const hasAll = (group: object): boolean => fields.every((field) => Object.hasOwn(group, field));
  return {
    fits: (shape) => shape.kind === 'map' && hasAll(shape.fields),
    read: (value) => (isGroup(value) && hasAll(value) ? value : undefined),
    words,
  };
}

/** Whether a value is a group of the view, and no list. */
export function isGroup(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The same kind, when a missing value is welcome too. */
export function maybe<T>(kind: Kind<T>): Kind<T | null> {
  return {
    fits: kind.fits,
    read: (value) => (value === null || value === undefined ? null : kind.read(value)),
    words: kind.words,
    absent: true,
  };
}
