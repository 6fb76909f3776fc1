import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { findInputs } from '../../src/batch/index.ts';
import { realEnv } from '../../src/cli/real-env.ts';
import { openPreview, type Preview } from '../../src/site/index.ts';
import { root } from './run-bin.ts';
import { smallRecord } from './small-record.ts';

/** A folder with records and templates of its own, and a preview of it. */
export interface PreviewDesk {
  readonly folder: string;
  readonly preview: Preview;
  save(name: string, content: string | Uint8Array): void;
  close(): Promise<void>;
}

/** A record with a title and, where it is named, an image. */
export function previewRecord(title: string, image?: string): string {
  const figure = image === undefined ? '' : `images:\n  - { file: ${image}, alt: Ảnh, caption: Ảnh cuộc họp }\n`;
  return smallRecord('hop', { title, more: figure });
}

/** Opens a preview of a folder with these files and a copy of our templates. */
export async function openDesk(files: Readonly<Record<string, string | Uint8Array>>): Promise<PreviewDesk> {
  const folder = mkdtempSync(join(tmpdir(), 'briefwright-preview-'));
  cpSync(join(root, 'templates'), join(folder, 'templates'), { recursive: true });
  const save = (name: string, content: string | Uint8Array): void => {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  };
  for (const [name, content] of Object.entries(files)) save(name, content);
  const env = realEnv(folder, {});
  const listRecords = async () => (await findInputs(env, [])).inputs;
  const workshop = { home: root, version: '0.0.0' };
  const preview = await openPreview({ env, workshop, listRecords, language: 'vi' });
  return {
    folder,
    preview,
    save,
    close: async () => {
      await preview.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
