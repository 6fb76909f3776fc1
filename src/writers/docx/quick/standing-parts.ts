import type { Document } from 'docx';
import type { Language } from '../../../base/index.ts';
import type { StyleSheet } from '../../../theme/index.ts';
import { encodeText } from '../settle/encode-text.ts';
import type { Parts } from '../settle/parts.ts';
import type { StyleSource } from '../styles/all-styles.ts';
import { unveil } from '../text.ts';
import { author, bodyOf } from './author.ts';
import { declared, standalone } from './declare.ts';
import { theLibrary } from './library.ts';

const kept = new WeakMap<StyleSheet, Map<Language, Parts>>();

/** The parts that are the same in all documents of one style sheet and language: written, and compressed, once. */
export function standingParts(source: StyleSource, file: Document): Parts {
  const { sheet, language } = source;
  const ofSheet = kept.get(sheet) ?? new Map<Language, Parts>();
  const parts = ofSheet.get(language) ?? writeStanding(source, file);
  kept.set(sheet, ofSheet.set(language, parts));
  return parts;
}

function writeStanding(source: StyleSource, file: Document): Parts {
  const { Styles, allStyles } = theLibrary();
  const { Endnotes, FileRelationships, FontTable, Settings, Theme } = file;
  const home = bodyOf(file);
  const parts = {
    'word/styles.xml': standalone(author(new Styles(allStyles(source)), home)),
    '_rels/.rels': declared(author(FileRelationships, home)),
    'word/endnotes.xml': declared(author(Endnotes.View, { file, viewWrapper: Endnotes })),
    'word/_rels/endnotes.xml.rels': declared(author(Endnotes.Relationships, home)),
    'word/settings.xml': standalone(author(Settings, home)),
    'word/fontTable.xml': standalone(author(FontTable.View, home)),
    'word/_rels/fontTable.xml.rels': declared(author(FontTable.Relationships, home)),
    'word/theme/theme1.xml': standalone(author(Theme, home)),
  };
  return new Map(Object.entries(parts).map(([name, xml]) => [name, encodeText(unveil(xml))]));
}
