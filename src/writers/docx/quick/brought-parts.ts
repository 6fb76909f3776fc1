import type { Document, PackagePart, XmlComponent } from 'docx';
import type { Part, Parts } from '../settle/parts.ts';
import { relationshipsOf } from '../settle/relationships.ts';
import { author, bodyOf } from './author.ts';
import { declared, standalone } from './declare.ts';

/** The parts that what was written brings along, such as charts, which bring their workbooks. */
export function broughtParts(file: Document): Parts {
  const parts = new Map<string, Part>();
  // Writing one may bring more, which are written after it.
  for (let at = 0, brought = file.PackageParts.Array[at]; brought; brought = file.PackageParts.Array[++at])
    for (const [name, part] of writeBrought(file, brought.part, `word/${brought.path}`)) parts.set(name, part);
  return parts;
}

function writeBrought(file: Document, { options: { content } }: PackagePart, name: string): Parts {
  if (content instanceof Uint8Array) return new Map([[name, content]]);
  if ('files' in content)
    return new Map([[name, new Map(content.files.map((one) => [one.path, leafPart(file, one.content)]))]]);
  const relationships = file.PackageParts.createRelationships(name.replace('word/', ''));
  const viewWrapper = { View: content, Relationships: relationships };
  const part = standalone(author(content, { file, viewWrapper }));
  if (relationships.RelationshipCount === 0) return new Map([[name, part]]);
  return new Map([
    [name, part],
    [relationshipsOf(name), declared(author(relationships, { file, viewWrapper }))],
  ]);
}

/** A part that refers to no other. */
function leafPart(file: Document, content: XmlComponent | Uint8Array): Part {
  return content instanceof Uint8Array ? content : standalone(author(content, bodyOf(file)));
}
