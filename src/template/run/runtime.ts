import Handlebars from 'handlebars';
import type { Site } from '../compile/rewrite.ts';
import { type Halves, renderEach, renderIf, renderPartial, renderWith } from './blocks.ts';
import type { Run } from './run.ts';
import type { Scope } from './scope.ts';
import { show } from './show.ts';

/** What our helpers hand down to each other through Handlebars' data. */
export interface RenderData {
  readonly scope: Scope;
  readonly run: Run;
  /** Handlebars would put the context here; the view is in the scope. */
  readonly root: undefined;
}

/**
 * Handlebars with our helpers in the place of its own. Each is called with the number of its site
 * alone, and reads its values itself.
 */
export const runtime = Handlebars.create();

const COMPILE = {
  strict: true,
  knownHelpersOnly: true,
  knownHelpers: { show: true, if: true, unless: true, each: true, with: true, enter: true },
  preventIndent: true,
} as const;

/**
 * What Handlebars makes of a rewritten text: a program, as a text that can be kept. What is compiled is always text,
 * never a tree: a tree could hold code.
 */
export function compileText(text: string): string {
  return String(runtime.precompile(text, { ...COMPILE, knownHelpers: { ...KNOWN, ...COMPILE.knownHelpers } }));
}

/** A compiled text as a function. */
export function openText(compiled: string): Handlebars.TemplateDelegate<unknown> {
  const specification: unknown = new Function(`return ${compiled}`)();
  return runtime.template(Object(specification));
}

/** Names that Handlebars' types ask for; no template can reach them, for the text is made by us. */
const KNOWN = { helperMissing: true, blockHelperMissing: true, log: false, lookup: false } as const;

runtime.registerHelper('show', (number: unknown, options: unknown) => {
  const { scope, run } = dataOf(options);
  return show(siteOf(number, run, 'output'), scope, run);
});
for (const [name, render] of Object.entries({ if: renderIf, unless: renderIf, each: renderEach, with: renderWith }))
  runtime.registerHelper(name, (number: unknown, options: unknown) => {
    const { scope, run } = dataOf(options);
    return render(siteOf(number, run, 'block'), halvesOf(options, run), scope, run);
  });
runtime.registerHelper('enter', (number: unknown, options: unknown) => {
  const { scope, run } = dataOf(options);
  return renderPartial(siteOf(number, run, 'partial'), halvesOf(options, run).body, scope, run);
});

function siteOf<K extends Site['kind']>(number: unknown, run: Run, kind: K): Extract<Site, { readonly kind: K }> {
  const site = typeof number === 'number' ? run.sites[number] : undefined;
  if (!isKind(site, kind)) throw new Error(`site ${String(number)} is not of kind ${kind}`);
  return site;
}

function isKind<K extends Site['kind']>(site: Site | undefined, kind: K): site is Extract<Site, { readonly kind: K }> {
  return site?.kind === kind;
}

function isOptions(options: unknown): options is Handlebars.HelperOptions {
  return typeof options === 'object' && options !== null && 'data' in options && 'hash' in options;
}

function dataOf(options: unknown): RenderData {
  if (!isOptions(options)) throw new Error('a helper was called without its options');
  const data: RenderData = options.data;
  return data;
}

function halvesOf(options: unknown, run: Run): Halves {
  if (!isOptions(options)) throw new Error('a block was called without its options');
  const half =
    (render: Handlebars.TemplateDelegate) =>
    (scope: Scope): string => {
      const data: RenderData = { scope, run, root: undefined };
      return render(undefined, { data });
    };
  return { body: half(options.fn), otherwise: half(options.inverse) };
}
