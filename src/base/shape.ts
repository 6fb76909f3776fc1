/**
 * The shape of a value: what names it has and how deep. A view declares its shape; templates are
 * checked against it without any data, and `Shaped` gives the TypeScript type of the value.
 */
export type Shape =
  | { readonly kind: 'text'; readonly optional?: true }
  | { readonly kind: 'number'; readonly optional?: true }
  | { readonly kind: 'flag'; readonly optional?: true }
  | { readonly kind: 'list'; readonly of: Shape; readonly optional?: true }
  | { readonly kind: 'map'; readonly fields: Readonly<Record<string, Shape>>; readonly optional?: true };

/** The type of a value of shape `S`. What is optional is `null` when the record does not say it. */
export type Shaped<S> = S extends { readonly optional: true } ? Plain<S> | null : Plain<S>;

type Plain<S> = S extends { readonly kind: 'text' }
  ? string
  : S extends { readonly kind: 'number' }
    ? number
    : S extends { readonly kind: 'flag' }
      ? boolean
      : S extends { readonly kind: 'list'; readonly of: infer Item }
        ? readonly Shaped<Item>[]
        : S extends { readonly kind: 'map'; readonly fields: infer Fields }
          ? { readonly [Name in keyof Fields]: Shaped<Fields[Name]> }
          : never;

/** A text, ready to be shown. */
export const text = { kind: 'text' } as const;
/** A number that is counted or compared with, not shown. */
export const number = { kind: 'number' } as const;
/** True or false. */
export const flag = { kind: 'flag' } as const;
/** A list of values of one shape. */
export const list = <S extends Shape>(of: S) => ({ kind: 'list', of }) as const;
/** A map of names to values. */
export const map = <F extends Readonly<Record<string, Shape>>>(fields: F) => ({ kind: 'map', fields }) as const;
/** A shape whose value is null when the record does not say it. */
export const optional = <S extends Shape>(shape: S) =>
  ({ ...shape, optional: true }) as S & { readonly optional: true };
