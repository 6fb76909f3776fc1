import type { Document } from 'docx';
import { encodeText } from '../settle/encode-text.ts';
import type { Part, Parts } from '../settle/parts.ts';
import { relationshipsOf } from '../settle/relationships.ts';
import type { StyleSource } from '../styles/all-styles.ts';
import { unveil } from '../text.ts';
import { author, bodyOf, type Home } from './author.ts';
import { broughtParts } from './brought-parts.ts';
import { declared, standalone } from './declare.ts';
import { numberPictures } from './number-pictures.ts';
import { cutAtPlaces, type Gaps } from './places.ts';
import { addCharts, nameChartIds } from './sample-charts.ts';
import { standingParts } from './standing-parts.ts';

/** The part into which a document's blocks are put. */
export const BODY = 'word/document.xml';
const CORE = 'docProps/core.xml';
const CUSTOM = 'docProps/custom.xml';
const NOTES = 'word/footnotes.xml';
/** The parts that have words of a document's own. */
const WORDED = /^(?:docProps\/(?:core|custom)|word\/(?:header\d+|footer\d+|footnotes))\.xml$/;

/** A package around the blocks of a document: samples stand for them, and places for its own words. */
export interface Frame {
  readonly parts: Parts;
  /** Of the parts that have words, the gaps for those. */
  readonly worded: ReadonlyMap<string, Gaps>;
  /** The numbers of the pictures' relationships, by name. */
  readonly pictures: ReadonlyMap<string, string>;
}

/** All parts as the library writes them. It is asked part by part, after it has met all that the blocks bring. */
export function makeFrame(file: Document, styles: StyleSource, charts: number): Frame {
  const home = bodyOf(file);
  addCharts(home, charts);
  const body = author(file.Document.View, home);
  const pictures = numberPictures(file);
  const parts = new Map<string, Part>([
    [relationshipsOf(BODY), declared(author(file.Document.Relationships, home))],
    [BODY, standalone(body)],
    [CORE, standalone(author(file.CoreProperties, home))],
    ...file.Headers.flatMap((viewWrapper, index) => runningParts(`word/header${index + 1}.xml`, { file, viewWrapper })),
    ...file.Footers.flatMap((viewWrapper, index) => runningParts(`word/footer${index + 1}.xml`, { file, viewWrapper })),
    [CUSTOM, standalone(author(file.CustomProperties, home))],
    ['docProps/app.xml', standalone(author(file.AppProperties, home))],
    [NOTES, standalone(author(file.FootNotes.View, { file, viewWrapper: file.FootNotes }))],
    [relationshipsOf(NOTES), declared(author(file.FootNotes.Relationships, home))],
    ...standingParts(styles, file),
    ...broughtParts(file),
    // As bytes, so that they are compressed once.
    ['word/numbering.xml', encodeText(unveil(standalone(author(file.Numbering, home))))],
    ['[Content_Types].xml', declared(author(file.ContentTypes, home))],
    ...pictureParts(file),
  ]);
  const worded = [...parts].flatMap(([name, part]) =>
    WORDED.test(name) && typeof part === 'string' ? [[name, cutAtPlaces(part)] as const] : [],
  );
  return { parts: nameChartIds(parts, BODY, charts), worded: new Map(worded), pictures };
}

/** A header or footer and its relationships. */
function runningParts(name: string, { file, viewWrapper }: Home): readonly (readonly [string, string])[] {
  return [
    [name, declared(author(viewWrapper.View, { file, viewWrapper }))],
    [relationshipsOf(name), declared(author(viewWrapper.Relationships, { file, viewWrapper }))],
  ];
}

function pictureParts(file: Document): readonly (readonly [string, Uint8Array])[] {
  return file.Media.Array.map(({ fileName, data }) => [
    `word/media/${fileName}`,
    data instanceof Uint8Array ? data : new Uint8Array(data),
  ]);
}
