import type { Document } from 'docx';

const TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
/** Where the library will have the number of a picture's relationship. */
const PLACE = /\{([^{}]+)\}/g;

/** Gives the pictures their relationships, which come before that of the table of fonts, the last: their numbers by name. */
export function numberPictures(file: Document): ReadonlyMap<string, string> {
  const { Relationships } = file.Document;
  const next = () => Relationships.RelationshipCount + 1;
  const numbers = new Map<string, string>();
  for (const [key, { fileName }] of file.Media.Entries) {
    numbers.set(key, String(next()));
    Relationships.addRelationship(next(), `${TYPES}/image`, `media/${fileName}`);
  }
  Relationships.addRelationship(next(), `${TYPES}/fontTable`, 'fontTable.xml');
  return numbers;
}

/** The body with the numbers of its pictures. */
export function placePictures(body: string, numbers: ReadonlyMap<string, string>): string {
  return numbers.size === 0 ? body : body.replace(PLACE, (place, key: string) => numbers.get(key) ?? place);
}
