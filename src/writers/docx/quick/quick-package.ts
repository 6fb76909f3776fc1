import type { Document } from 'docx';
import type { PackageSource } from '../package-source.ts';
import { plainDocument } from '../plain/plain-document.ts';
import type { Part, Parts } from '../settle/parts.ts';
import { relationshipsOf } from '../settle/relationships.ts';
import { author, bodyOf, type Home } from './author.ts';
import { bodyXml, sampleBlock } from './body-xml.ts';
import { broughtParts } from './brought-parts.ts';
import { declared, standalone } from './declare.ts';
import { listNumbers } from './list-numbers.ts';
import { numberPictures } from './number-pictures.ts';
import { standingParts } from './standing-parts.ts';

const BODY = 'word/document.xml';
const NOTES = 'word/footnotes.xml';

/**
 * The parts as the library would make them, to the byte, but sooner: what it writes for a format is kept and filled,
 * and so is what all documents of a style sheet share. It is given a document without blocks, and asked part by part.
 */
export function quickPackage({ content, properties, styles }: PackageSource): Parts {
  const source = { content, properties, styles };
  const file = plainDocument(source, { importedStyles: [] }, () => [sampleBlock()]);
  const home = bodyOf(file);
  const body = numberPictures(file, bodyXml(file, content.sections, { numberOf: listNumbers(file) }));
  return new Map<string, Part>([
    [relationshipsOf(BODY), declared(author(file.Document.Relationships, home))],
    [BODY, standalone(body)],
    ['docProps/core.xml', standalone(author(file.CoreProperties, home))],
    ...file.Headers.flatMap((viewWrapper, index) => runningParts(`word/header${index + 1}.xml`, { file, viewWrapper })),
    ...file.Footers.flatMap((viewWrapper, index) => runningParts(`word/footer${index + 1}.xml`, { file, viewWrapper })),
    ['docProps/custom.xml', standalone(author(file.CustomProperties, home))],
    ['docProps/app.xml', standalone(author(file.AppProperties, home))],
    [NOTES, standalone(author(file.FootNotes.View, { file, viewWrapper: file.FootNotes }))],
    [relationshipsOf(NOTES), declared(author(file.FootNotes.Relationships, home))],
    ...standingParts(styles, file),
    ...broughtParts(file),
    ['word/numbering.xml', standalone(author(file.Numbering, home))],
    ['[Content_Types].xml', declared(author(file.ContentTypes, home))],
    ...pictureParts(file),
  ]);
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
