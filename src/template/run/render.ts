import type { Outcome } from '../../base/index.ts';
import { hasErrors } from '../../base/index.ts';
import type { Locale } from '../../locale/index.ts';
import { collector } from '../collector.ts';
import type { Template } from '../compile/compile.ts';
import type { Merged } from '../types.ts';
import { checkSize, RenderingStopped, type Run } from './run.ts';
import type { RenderData } from './runtime.ts';
import { joinPath } from './scope.ts';

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
    const xml = template.main(undefined, { data, partials: { ...template.partials } });
    checkSize(run, xml.length, template.at);
    return hasErrors(diagnostics)
      ? { diagnostics }
      : { value: { xml, places: places.length > 0 ? places : [template.at] }, diagnostics };
  } catch (error) {
    if (!(error instanceof RenderingStopped)) throw error;
    return { diagnostics };
  }
}
