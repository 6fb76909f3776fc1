import { type Language, type Shape, text } from '../../base/index.ts';
import type { Locale } from '../../locale/index.ts';
import type { Fragment } from '../fragment.ts';
import type { Kind } from './kinds.ts';

/** What a helper may use beside its arguments. */
export interface HelperContext {
  readonly locale: Locale;
}

/** A value, a piece of markup from the typed builder, or the argument (from 0) or option that does not fit. */
export type HelperOutcome =
  | { readonly value: unknown }
  | { readonly fragment: Fragment }
  | { readonly wrong: number | string };

export interface Parameter {
  readonly name: string;
  readonly kind: Kind<unknown>;
}

/** What a helper makes when it makes markup: the elements that may stand outermost, and whether bare words may. */
export interface Makes {
  readonly elements: readonly string[];
  readonly text: boolean;
  /** Attributes that these elements always have; their values are known only with data. */
  readonly attributes?: readonly string[];
}

export interface HelperDoc {
  readonly description: Readonly<Record<Language, string>>;
  readonly example: string;
}

/** A helper, as the registry holds it: checked without data by its shapes, run with data. */
export interface Helper {
  readonly name: string;
  readonly parameters: readonly Parameter[];
  /** Whether the last parameter may be repeated. */
  readonly rest: boolean;
  /** Options by name: `style="…"`. All may be left out. */
  readonly options: Readonly<Record<string, Kind<unknown>>>;
  /** The shape of its value; or the markup that it makes, which then cannot be an argument of another helper. */
  readonly result: ((args: readonly Shape[]) => Shape) | Makes;
  readonly run: (
    args: readonly unknown[],
    options: ReadonlyMap<string, unknown>,
    context: HelperContext,
  ) => HelperOutcome;
  readonly doc: HelperDoc;
}

interface Common {
  readonly name: string;
  readonly doc: HelperDoc;
  /** Shape of the value; text when left out. */
  readonly result?: (args: readonly Shape[]) => Shape;
}

const asText = (): Shape => text;
const made = (result: unknown): HelperOutcome => ({ value: result });

/** A helper of one argument that makes a value. */
export function unary<A>(
  definition: Common & {
    readonly parameter: { readonly name: string; readonly kind: Kind<A> };
    readonly run: (argument: A, context: HelperContext) => unknown;
  },
): Helper {
  const { name, doc, parameter, result = asText } = definition;
  return {
    name,
    doc,
    result,
    parameters: [parameter],
    rest: false,
    options: {},
    run: (args, _options, context) => {
      const argument = parameter.kind.read(args[0]);
      return argument === undefined ? { wrong: 0 } : made(definition.run(argument, context));
    },
  };
}

/** A helper of two arguments that makes a value. */
export function binary<A, B>(
  definition: Common & {
    readonly first: { readonly name: string; readonly kind: Kind<A> };
    readonly second: { readonly name: string; readonly kind: Kind<B> };
    readonly run: (first: A, second: B, context: HelperContext) => unknown;
  },
): Helper {
  const { name, doc, first, second, result = asText } = definition;
  return {
    name,
    doc,
    result,
    parameters: [first, second],
    rest: false,
    options: {},
    run: (args, _options, context) => {
      const [one, two] = [first.kind.read(args[0]), second.kind.read(args[1])];
      if (one === undefined) return { wrong: 0 };
      return two === undefined ? { wrong: 1 } : made(definition.run(one, two, context));
    },
  };
}

/** A helper of one argument or more, all of one kind. */
export function variadic<A>(
  definition: Common & {
    readonly parameter: { readonly name: string; readonly kind: Kind<A> };
    readonly run: (args: readonly A[], context: HelperContext) => unknown;
  },
): Helper {
  const { name, doc, parameter, result = asText } = definition;
  return {
    name,
    doc,
    result,
    parameters: [parameter],
    rest: true,
    options: {},
    run: (args, _options, context) => {
      const read: A[] = [];
      for (const [index, arg] of args.entries()) {
        const argument = parameter.kind.read(arg);
        if (argument === undefined) return { wrong: index };
        read.push(argument);
      }
      return made(definition.run(read, context));
    },
  };
}

/** A helper of one argument and one option that makes markup from the typed builder. */
export function builder<A, O>(definition: {
  readonly name: string;
  readonly doc: HelperDoc;
  readonly makes: Makes;
  readonly parameter: { readonly name: string; readonly kind: Kind<A> };
  readonly option?: { readonly name: string; readonly kind: Kind<O> };
  readonly run: (argument: A, option: O | undefined, context: HelperContext) => Fragment;
}): Helper {
  const { name, doc, makes, parameter, option } = definition;
  return {
    name,
    doc,
    result: makes,
    parameters: [parameter],
    rest: false,
    options: option ? { [option.name]: option.kind } : {},
    run: (args, options, context) => {
      const argument = parameter.kind.read(args[0]);
      if (argument === undefined) return { wrong: 0 };
      const given = option && options.has(option.name) ? option.kind.read(options.get(option.name)) : undefined;
      if (option && options.has(option.name) && given === undefined) return { wrong: option.name };
      return { fragment: definition.run(argument, given, context) };
    },
  };
}
