import { existsSync, readFileSync } from 'node:fs';
import { readTheme } from '../../src/theme/index.ts';
import { viewShape } from '../../src/view/index.ts';
import { readFieldNotes } from './field-notes.ts';
import { fillGuide } from './fill-guide.ts';
import { readPartialNotes } from './partial-notes.ts';
import { makeTables } from './tables.ts';

const root = new URL('../../', import.meta.url);

/** The author's guide. */
export const guideFile = new URL('templates/README.md', root);

/** The guide as it stands, and as it should be with its tables made anew. */
export function readGuide(): { readonly written: string; readonly wanted: string } {
  const written = readFileSync(guideFile, 'utf8');
  const { value: theme, diagnostics } = readTheme(loadTheme, 'plain');
  if (!theme) throw new Error(diagnostics.map(({ text }) => text.en.message).join('\n'));
  const notes = readFieldNotes(new URL('src/view/', root));
  const partials = readPartialNotes(new URL('templates/_shared/partials/', root));
  return { written, wanted: fillGuide(written, makeTables(viewShape, notes, theme, partials)) };
}

function loadTheme(name: string): { readonly name: string; readonly text: string } | undefined {
  const path = `templates/_shared/themes/${name}.yaml`;
  const file = new URL(path, root);
  return existsSync(file) ? { name: path, text: readFileSync(file, 'utf8') } : undefined;
}
