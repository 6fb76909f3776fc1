import { readdirSync, readFileSync } from 'node:fs';
import { normaliseDocument } from '../../../src/document/index.ts';
import {
  applyTheme,
  type LoadTheme,
  readTheme,
  type StyledBlock,
  type StyledDocument,
  type Theme,
} from '../../../src/theme/index.ts';
import { sketch } from '../document/sketch.ts';

const folder = new URL('../../../templates/_shared/themes/', import.meta.url);

/** Names of the themes of the house. */
export const shippedNames: readonly string[] = readdirSync(folder).map((file) => file.replace(/\.yaml$/, ''));

/** The themes of the house, as they are shipped. */
export const shipped: LoadTheme = (name) => {
  if (!shippedNames.includes(name)) return undefined;
  return { name: `themes/${name}.yaml`, text: readFileSync(new URL(`${name}.yaml`, folder), 'utf8') };
};

/** Themes written in a test, before those of the house. */
export function withThemes(themes: Readonly<Record<string, string>>): LoadTheme {
  return (name) => {
    const text = themes[name];
    return text === undefined ? shipped(name) : { name: `themes/${name}.yaml`, text };
  };
}

/** A theme that must be readable. */
export function themeOf(load: LoadTheme, name: string): Theme {
  const { value, diagnostics } = readTheme(load, name);
  if (!value) throw new Error(diagnostics.map(({ text }) => text.en.message).join('\n'));
  return value;
}

export const plain: Theme = themeOf(shipped, 'plain');

const labels = {
  vi: { table: 'Bảng', figure: 'Hình', chart: 'Biểu đồ' },
  en: { table: 'Table', figure: 'Figure', chart: 'Chart' },
} as const;

/** A sketch, normalised and in the plain look. */
export function styleSketch(text: string, language: 'vi' | 'en' = 'vi', theme: Theme = plain) {
  return applyTheme(normaliseDocument(sketch(text, { language })), theme, { labels: labels[language] });
}

/** Likewise, where nothing may be wrong. */
export function styled(text: string, language: 'vi' | 'en' = 'vi'): StyledDocument {
  const { value, diagnostics } = styleSketch(text, language);
  if (!value) throw new Error(diagnostics.map(({ text: words }) => words.en.message).join('\n'));
  return value;
}

/** The styled blocks of the first section. */
export function blocks(text: string, language: 'vi' | 'en' = 'vi'): readonly StyledBlock[] {
  return styled(text, language).sections[0]?.blocks ?? [];
}

/** The block of a kind that must be at a place. */
export function blockAt<T extends StyledBlock['type']>(
  list: readonly StyledBlock[],
  index: number,
  type: T,
): Extract<StyledBlock, { type: T }> {
  const found = list[index];
  if (!found || !isOf(found, type)) throw new Error(`block ${index} is no ${type}`);
  return found;
}

function isOf<T extends StyledBlock['type']>(block: StyledBlock, type: T): block is Extract<StyledBlock, { type: T }> {
  return block.type === type;
}
