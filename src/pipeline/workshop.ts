import type { Outcome } from '../base/index.ts';
import type { Env } from './env.ts';
import type { Keeper } from './keeper.ts';
import { diagnose } from './messages.ts';
import { joinPath, shownPath } from './paths.ts';
import { openTemplates, type TemplateStore } from './template-store.ts';

/** What serves all records of a run. */
export interface Workshop {
  readonly env: Env;
  readonly templates: TemplateStore;
  /** The program's version. */
  readonly version: string;
  /** Absent: nothing is kept from run to run. */
  readonly keeper?: Keeper;
}

/** What a workshop is opened with. */
export interface WorkshopOptions {
  /** The package's own folder, absolute. */
  readonly home: string;
  readonly version: string;
  /** The folder of templates that the user names, from the working directory. */
  readonly templates?: string;
  /** Absent: nothing is kept from run to run. */
  readonly keeper?: Keeper;
}

/**
 * Opens the templates folder: the one named, else templates/ of the working directory, else the package's own.
 * Partials and themes that it lacks come from the package's own.
 */
export async function openWorkshop(env: Env, options: WorkshopOptions): Promise<Outcome<Workshop>> {
  const own = joinPath(options.home, 'templates');
  const here = joinPath(env.cwd, options.templates ?? 'templates');
  const exists = (await env.listFolder(here)) !== undefined;
  const folder = exists || options.templates !== undefined ? here : own;
  const shared = [...new Set([folder, own])].map((one) => joinPath(one, '_shared'));
  const { keeper, version } = options;
  const templates = openTemplates(env, { kinds: folder, shared }, keeper);
  if ((await templates.kinds()).length === 0)
    return { diagnostics: [diagnose('pipeline/no-templates', { folder: shownPath(folder, env.cwd) })] };
  return { value: { env, templates, version, ...(keeper ? { keeper } : {}) }, diagnostics: [] };
}
