import { add } from './add.ts';
import { and } from './and.ts';
import { capitalise } from './capitalise.ts';
import { change } from './change.ts';
import { chart } from './chart.ts';
import type { Helper } from './define.ts';
import { eq } from './eq.ts';
import { figure } from './figure.ts';
import { has } from './has.ts';
import { inline } from './inline.ts';
import { join } from './join.ts';
import { length } from './length.ts';
import { lines } from './lines.ts';
import { list } from './list.ts';
import { not } from './not.ts';
import { number } from './number.ts';
import { or } from './or.ts';
import { period } from './period.ts';
import { prose } from './prose.ts';
import { upper } from './upper.ts';

/** Every helper by its name, in the order of the author's guide. A new helper is one file and one line here. */
export const helpers: Readonly<Record<string, Helper>> = {
  has,
  and,
  or,
  not,
  eq,
  add,
  length,
  number,
  join,
  list,
  upper,
  capitalise,
  figure,
  period,
  change,
  chart,
  prose,
  inline,
  lines,
};

/** The helper that a call means: the template was read by these very helpers. */
export function helperOf({ helper: name }: { readonly helper: string }): Helper {
  const helper = findHelper(name);
  if (!helper) throw new Error(`there is no helper ${name}`);
  return helper;
}

/** The helper of a name; names of Object's own members are nobody's. */
export function findHelper(name: string): Helper | undefined {
  return Object.hasOwn(helpers, name) ? helpers[name] : undefined;
}
