import { type Diagnostic, type Outcome, placeOfFile, type Source } from '../base/index.ts';
import { tellUnreadable } from './disk-faults.ts';
import type { Env } from './env.ts';
import { EnvError } from './env-error.ts';
import { FOLDER_SETTINGS_NAME, type FolderSettings, readFolderSettings } from './folder-settings.ts';
import { diagnose } from './messages.ts';
import { isInside, joinPath, shownPath } from './paths.ts';
import type { Settings } from './read-settings.ts';

/** Settings found, with their file's text for code frames. */
export interface FoundSettings extends Outcome<Settings<FolderSettings>> {
  readonly source?: Source;
}

/**
 * The settings for records of a folder: the nearest briefwright.yaml in it or in a folder above, up to the working
 * directory. Records outside the working directory have those of their own folder only.
 */
export async function findFolderSettings(env: Env, folder: string): Promise<FoundSettings> {
  for (const candidate of foldersUp(folder, env.cwd)) {
    const path = joinPath(candidate, FOLDER_SETTINGS_NAME);
    const read = await readQuietly(env, path);
    if (read instanceof EnvError) return { diagnostics: [tellUnreadable(read, env.cwd)] };
    if (read) return readFound(shownPath(path, env.cwd), read);
  }
  return { diagnostics: [] };
}

function foldersUp(folder: string, cwd: string): readonly string[] {
  const folders = [folder];
  for (let at = folder; ; ) {
    const above = joinPath(at, '..');
    if (above === at || !isInside(above, cwd)) return folders;
    folders.push(above);
    at = above;
  }
}

async function readQuietly(env: Env, path: string): Promise<Uint8Array | EnvError | undefined> {
  try {
    return await env.readFile(path);
  } catch (error) {
    if (error instanceof EnvError) return error;
    throw error;
  }
}

function readFound(name: string, bytes: Uint8Array): FoundSettings {
  try {
    const source = { name, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
    return { ...readFolderSettings(source), source };
  } catch {
    const fault: Diagnostic = diagnose('pipeline/not-utf8', undefined, placeOfFile(name));
    return { diagnostics: [{ ...fault, family: 'usage' }] };
  }
}
