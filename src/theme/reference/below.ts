import type { Points } from '../../base/index.ts';
import { parseLength } from '../../base/index.ts';
import { type Layer, mergeLayers, valueAt } from '../read/layers.ts';
import type { OwnName } from './style-names.ts';

/** A style as the theme below the reference document writes it. */
export interface StyleBelow extends OwnName {
  readonly size: Points | undefined;
  readonly color: string | undefined;
}

/** What the theme has that a reference document goes on top of. Nothing in it has been checked. */
export interface Below {
  readonly styles: readonly StyleBelow[];
  readonly tables: readonly OwnName[];
  readonly characters: readonly StyleBelow[];
  /** Families that the PDF has faces for, and those faces of the first one. */
  readonly families: readonly string[];
  readonly faces: unknown;
  readonly listLevels: number;
}

/** Looks at the layers of a theme. Of the languages, Vietnamese: they differ in words and alignment alone. */
export function lookBelow(layers: readonly Layer[]): Below {
  const { value } = mergeLayers(layers, 'vi');
  const fonts = entriesAt(value, 'fonts');
  const levels = valueAt(value, ['lists', 'levels']);
  return {
    styles: entriesAt(value, 'styles').map(readStyle),
    tables: entriesAt(value, 'tables').map(readStyle),
    characters: entriesAt(value, 'characters').map(readStyle),
    families: fonts.map(([family]) => family),
    faces: fonts[0]?.[1],
    listLevels: Array.isArray(levels) ? levels.length : 0,
  };
}

function entriesAt(theme: unknown, section: string): readonly (readonly [string, unknown])[] {
  const found = valueAt(theme, [section]);
  return typeof found === 'object' && found !== null ? Object.entries(found) : [];
}

function readStyle([key, style]: readonly [string, unknown]): StyleBelow {
  const text = (name: string): string | undefined => {
    const found = valueAt(style, [name]);
    return typeof found === 'string' ? found : undefined;
  };
  return {
    key,
    wordId: text('word-id'),
    wordName: text('word-name'),
    size: parseLength(text('size') ?? ''),
    color: text('color')?.toLowerCase(),
  };
}
