import { type Language, text } from '../../base/index.ts';
import type { Helper, HelperDoc } from './define.ts';
import { groupKind, textKind } from './kinds.ts';

/** Printed where a figure says nothing of what was asked. */
const NOTHING = '–';

/**
 * A helper that prints what a figure says of itself, and a dash where it says nothing: so it needs no guard. The first
 * of `fields` must be one that the argument has; of those it has, the first that is not empty is printed.
 */
export function stated(definition: {
  readonly name: string;
  readonly fields: readonly [string, ...string[]];
  readonly of: Readonly<Record<Language, string>>;
  readonly doc: HelperDoc;
}): Helper {
  const { name, fields, of, doc } = definition;
  const kind = groupKind([fields[0]], of);
  return {
    name,
    doc,
    parameters: [{ name: 'indicator', kind }],
    rest: false,
    options: { otherwise: textKind },
    result: () => text,
    run: (args, options) => {
      const figure = kind.read(args[0]);
      if (figure === undefined) return { wrong: 0 };
      const otherwise = options.has('otherwise') ? textKind.read(options.get('otherwise')) : NOTHING;
      if (otherwise === undefined) return { wrong: 'otherwise' };
      const said = fields.map((field) => figure[field]).find((value) => typeof value === 'string' && value !== '');
      return { value: said ?? otherwise };
    },
  };
}
