import { tooLarge } from '../../fault.ts';

/** What may be unpacked from one file in all, counted down as it is. */
export interface Budget {
  /** Takes bytes or steps off; a fault when there are none left. */
  spend(amount: number): void;
  readonly left: number;
}

/** A budget of `limit`, which is `name` in words. */
export function budgetOf(limit: number, name: string): Budget {
  let left = limit;
  return {
    get left() {
      return left;
    },
    spend: (amount) => {
      left -= amount;
      if (left < 0) throw tooLarge(name);
    },
  };
}
