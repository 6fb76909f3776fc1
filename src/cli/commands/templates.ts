import type { Diagnostic, Language } from '../../base/index.ts';
import { openWorkshop, shownPath, type TemplateStore } from '../../pipeline/index.ts';
import { exitCodeOf } from '../exit-code.ts';
import type { Machine } from '../machine.ts';
import { readSpeech, textOf } from '../options.ts';
import { realEnv } from '../real-env.ts';
import { createSpeaker } from '../speaker.ts';
import { formatTable } from '../table.ts';

const HEADINGS: Readonly<Record<Language, readonly string[]>> = {
  vi: ['Loại', 'Tên', 'Ngôn ngữ', 'Thể thức', 'Giao diện', 'Thư mục'],
  en: ['Kind', 'Name', 'Languages', 'Forms', 'Theme', 'Folder'],
};

/** `briefwright templates`: the kinds of documents at hand. */
export async function runTemplates(options: unknown, machine: Machine): Promise<number> {
  const faults: Diagnostic[] = [];
  const speech = readSpeech(options, faults);
  const { language = 'vi' } = speech;
  const env = realEnv(machine.cwd, machine.variables);
  const named = textOf(options, 'templates');
  const { home, version } = machine;
  const opened = await openWorkshop(env, { home, version, ...(named === undefined ? {} : { templates: named }) });
  const list = opened.value ? await listTemplates(opened.value.templates, machine.cwd, language) : noTemplates;
  const diagnostics = [...faults, ...opened.diagnostics, ...list.diagnostics];
  createSpeaker(machine, speech).tell(diagnostics, []);
  if (speech.json) machine.terminal.out(`${JSON.stringify({ kinds: list.kinds }, null, 2)}\n`);
  else {
    const rows = list.kinds.map((one) => [
      one.kind,
      one.name,
      one.languages.join(', '),
      one.forms.join(', '),
      one.theme,
      one.folder,
    ]);
    const columns = HEADINGS[language].map((heading) => ({ heading }));
    if (rows.length > 0) machine.terminal.out(`${formatTable(columns, rows)}\n`);
  }
  return exitCodeOf(diagnostics);
}

interface Listed {
  readonly kind: string;
  readonly name: string;
  readonly languages: readonly string[];
  readonly forms: readonly string[];
  readonly theme: string;
  readonly folder: string;
}

interface Listing {
  readonly kinds: readonly Listed[];
  readonly diagnostics: readonly Diagnostic[];
}

const noTemplates: Listing = { kinds: [], diagnostics: [] };

async function listTemplates(templates: TemplateStore, cwd: string, language: Language): Promise<Listing> {
  const kinds: Listed[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const kind of await templates.kinds()) {
    const settings = await templates.settings(kind);
    diagnostics.push(...settings.diagnostics);
    if (!settings.value) continue;
    const { name, languages, forms, theme } = settings.value.value;
    const shown = name[language] ?? name.vi ?? name.en ?? kind;
    kinds.push({ kind, name: shown, languages, forms, theme, folder: `${shownPath(templates.folder, cwd)}/${kind}` });
  }
  return { kinds, diagnostics };
}
