import type { Amount, Figure } from '../../locale/index.ts';

/** The two ends of an amount: of a single figure, twice the same. */
export function ends(amount: Amount): readonly [Figure, Figure] {
  return 'from' in amount ? [amount.from, amount.to] : [amount, amount];
}

/** The amount between two figures: a single one when they are the same. */
export function between(from: Figure, to: Figure): Amount {
  return from.value === to.value ? from : { from, to };
}

/** A figure without its sign. */
export const size = ({ value, decimals }: Figure): Figure => ({ value: Math.abs(value), decimals });
