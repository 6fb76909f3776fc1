import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { type Diagnostic, renderDiagnostic, type Source } from '../../src/base/index.ts';
import { localeFor } from '../../src/locale/index.ts';
import { elementRules, type MergedMarkup, parseMarkup } from '../../src/markup/index.ts';
import { loadTemplate, renderTemplate } from '../../src/template/index.ts';
import { viewShape } from '../../src/view/index.ts';

/** What a case of tests/errors gives: its faults, and how each is printed. */
export interface CaseResult {
  readonly diagnostics: readonly Diagnostic[];
  readonly printed: (language: 'vi' | 'en') => string;
}

/** What stands for `repeat.text`, `repeat.times` times, in a file of a case: for faults of size. */
const REPEATED = '‹repeat›';

/**
 * Takes a case as far as it gets: `template.hbs` and `partials/` are loaded, filled with `view.json` and
 * read; or `merged.xml` is read, where a fault cannot be brought about by a template.
 */
export function runTemplateCase(folder: URL): CaseResult {
  const read = readerOf(folder);
  const main = { name: 'template.hbs', text: read('template.hbs') ?? '' };
  const partials = new Map(partialNames(folder).map((name) => [name, partial(name, read)]));
  const diagnostics = faultsOf({ main, partials }, read);
  const sources: readonly Source[] = [
    main,
    ...partials.values(),
    { name: 'merged.xml', text: read('merged.xml') ?? '' },
  ];
  const textOf = (name: string | undefined): string | undefined => sources.find((source) => source.name === name)?.text;
  return {
    diagnostics,
    printed: (language) =>
      diagnostics.map((fault) => `${renderDiagnostic(fault, textOf(fault.at?.file), language)}\n`).join('\n'),
  };
}

type Read = (name: string) => string | undefined;

function readerOf(folder: URL): Read {
  const file = (name: string): string | undefined =>
    existsSync(new URL(name, folder)) ? readFileSync(new URL(name, folder), 'utf8') : undefined;
  const repeat: { readonly text: string; readonly times: number } = JSON.parse(
    file('repeat.json') ?? '{"text":"","times":0}',
  );
  return (name) => file(name)?.replace(REPEATED, () => repeat.text.repeat(repeat.times));
}

function partialNames(folder: URL): readonly string[] {
  const partials = new URL('partials/', folder);
  return existsSync(partials) ? readdirSync(partials).map((name) => name.replace('.hbs', '')) : [];
}

function partial(name: string, read: Read): Source {
  return { name: `partials/${name}.hbs`, text: read(`partials/${name}.hbs`) ?? '' };
}

function faultsOf(files: Parameters<typeof loadTemplate>[0], read: Read): readonly Diagnostic[] {
  const markup = read('merged.xml');
  if (markup !== undefined) {
    const places = [{ file: 'merged.xml', line: 1, column: 1 }];
    return readMarkup({ xml: markup, places });
  }
  const loaded = loadTemplate(files, viewShape, elementRules);
  if (!loaded.value) return loaded.diagnostics;
  const view: unknown = JSON.parse(read('view.json') ?? '{}');
  const filled = renderTemplate(loaded.value, view, { locale: localeFor('vi') });
  return filled.value ? readMarkup(filled.value) : filled.diagnostics;
}

function readMarkup(merged: MergedMarkup): readonly Diagnostic[] {
  const image = { name: 'quoc-huy.png', format: 'png', width: 1, height: 1, bytes: new Uint8Array() } as const;
  const input = { language: 'vi', images: { [image.name]: image }, properties: { title: 'x', keywords: [] } } as const;
  return parseMarkup(merged, input).diagnostics;
}
