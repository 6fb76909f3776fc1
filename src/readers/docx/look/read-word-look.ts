import { posix } from 'node:path';
import type { Outcome } from '../../../base/index.ts';
import type { WordCharacters, WordLook, WordStyle } from '../../../theme/index.ts';
import { guard } from '../../fault.ts';
import { findIn, valOf, type Xml } from '../../xml/xml.ts';
import { mustHaveChild, mustHavePart, openPackage, type Package, xmlPart } from '../open-package.ts';
import { relationshipsOf, targetOf } from '../relationships.ts';
import { readLetters } from './font.ts';
import { pageLosses, readPage, sectionsOf } from './page.ts';
import { type Palette, readPalette } from './palette.ts';
import { readParagraphLook } from './paragraph.ts';
import { readStyleTable, type StyleTable } from './properties.ts';
import { refuseLarge, refuseMacros, refuseOldFile } from './refuse.ts';
import { readRunning } from './running.ts';
import { readTableStyle } from './table.ts';

/**
 * The styles, the page and the running header and footer of a Word file, whichever program wrote it. Faults: no Word
 * file, an old or locked one, one with macros, a damaged one. Nothing in the file is run, and nothing outside is fetched.
 */
export function readWordLook(bytes: Uint8Array, name: string): Outcome<WordLook> {
  return guard(name, () => {
    refuseLarge(bytes);
    refuseOldFile(bytes);
    const pack = openPackage(bytes);
    refuseMacros(pack);
    return { value: readLook(pack), diagnostics: [] };
  });
}

function readLook(pack: Package): WordLook {
  const main = targetOf(relationshipsOf(pack, ''), 'officeDocument') ?? 'word/document.xml';
  const document = mustHavePart(pack, main);
  const body = mustHaveChild(document, 'body', main);
  const relationships = relationshipsOf(pack, main);
  const folder = posix.dirname(main);
  const partOf = (type: string, usual = type) =>
    xmlPart(pack, targetOf(relationships, type) ?? `${folder}/${usual}.xml`);
  const palette = readPalette(partOf('theme', 'theme/theme1'));
  const styles = readStyleTable(partOf('styles'));
  const sections = sectionsOf(body);
  const source = { pack, relationships, sections, settings: partOf('settings'), styles, palette };
  const header = readRunning(source, 'header');
  const footer = readRunning(source, 'footer');
  const page = readPage(sections.at(-1));
  const usedTable = valOf(findIn(body, 'tblPr'), 'tblStyle');
  return {
    ...(page ? { page } : {}),
    paragraphs: ofType(styles, 'paragraph').map((style) => readStyle(style, styles, palette)),
    characters: ofType(styles, 'character').map((style) => readCharacters(style, styles, palette)),
    tables: ofType(styles, 'table').map((style) => readTableStyle(style, styles, palette)),
    ...(usedTable === undefined ? {} : { usedTable }),
    ...(header.running ? { header: header.running } : {}),
    ...(footer.running ? { footer: footer.running } : {}),
    losses: [...pageLosses(sections.at(-1), document).map((what) => ({ what })), ...header.losses, ...footer.losses],
  };
}

function ofType({ all }: StyleTable, type: string): readonly Xml[] {
  return all.filter(({ attributes }) => attributes.type === type && attributes.styleId !== undefined);
}

function readStyle(style: Xml, styles: StyleTable, palette: Palette): WordStyle {
  const id = style.attributes.styleId ?? '';
  const format = styles.properties(id, 'pPr');
  const outline = format.map((properties) => valOf(properties, 'outlineLvl')).find((level) => level !== undefined);
  return {
    id,
    name: valOf(style, 'name') ?? id,
    isDefault: id === styles.defaultId,
    ...(outline !== undefined && /^[0-8]$/.test(outline) ? { outlineLevel: Number(outline) + 1 } : {}),
    ...readParagraphLook(format, styles.properties(id, 'rPr'), palette),
  };
}

function readCharacters(style: Xml, styles: StyleTable, palette: Palette): WordCharacters {
  const id = style.attributes.styleId ?? '';
  const { font } = readLetters(styles.properties(id, 'rPr', false), palette);
  return { id, name: valOf(style, 'name') ?? id, font };
}
