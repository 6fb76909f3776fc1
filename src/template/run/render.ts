import type { Outcome } from '../../base/index.ts';
import { hasErrors, oncePer } from '../../base/index.ts';
import type { Locale } from '../../locale/index.ts';
import { collector } from '../collector.ts';
import type { Template } from '../compile/compile.ts';
import type { Merged } from '../types.ts';
import { checkSize, RenderingStopped, type Run } from './run.ts';
import { openText, type RenderData } from './runtime.ts';
import { joinPath } from './scope.ts';

type OpenText = ReturnType<typeof openText>;

interface OpenTemplate {
  readonly main: OpenText;
  readonly partials: Record<string, OpenText>;
}

/** Templates as functions, for as long as someone has the template. */
const openTemplate = oncePer((template: Template): OpenTemplate => {
  const partials = Object.entries(template.partials).map(([name, text]) => [name, openLater(text)] as const);
  return { main: openText(template.main), partials: Object.fromEntries(partials) };
});

/** Many partials are named that a record has nothing for: such a text is never opened. */
function openLater(text: string): OpenText {
  let opened: OpenText | undefined;
  return (context, options) => {
    opened ??= openText(text);
    return opened(context, options);
  };
}

/**
 * Fills a template with a view. Every value that cannot be printed is reported, with its place in
 * the template and its path in the data; there is no markup then.
 */
export function renderTemplate(
  template: Template,
  view: unknown,
  context: { readonly locale: Locale },
): Outcome<Merged> {
  const { diagnostics, report } = collector();
  const { sites, stamps, places } = template;
  const run: Run = { locale: context.locale, sites, stamps, report, rounds: 0 };
  const scope = { value: view, root: view, pathTo: (names: readonly string[]) => joinPath('', names) };
  const data: RenderData = { scope, run, root: undefined };
  try {
    const { main, partials } = openTemplate(template);
    const xml = main(undefined, { data, partials });
    checkSize(run, xml.length, template.at);
    return hasErrors(diagnostics)
      ? { diagnostics }
      : { value: { xml, places: places.length > 0 ? places : [template.at] }, diagnostics };
  } catch (error) {
    if (!(error instanceof RenderingStopped)) throw error;
    return { diagnostics };
  }
}
