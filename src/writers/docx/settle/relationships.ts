const TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';
const EMPTY =
  '<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';

/** One relationship of a part. */
export interface Relationship {
  readonly id: string;
  /** The last word of its type: `hyperlink`, `customXml`. */
  readonly type: string;
  readonly target: string;
  readonly external?: true;
}

/** The name of the part that holds a part's relationships. */
export function relationshipsOf(part: string): string {
  return part.replace(/([^/]+)$/, '_rels/$1.rels');
}

/** The XML of a part's relationships with some more at its end; of all that were none before. */
export function addRelationships(xml: string | undefined, more: readonly Relationship[]): string {
  const open = (xml ?? EMPTY).replace(/<Relationships([^>]*)\/>/, '<Relationships$1></Relationships>');
  return open.replace('</Relationships>', () => `${more.map(relationshipXml).join('')}</Relationships>`);
}

function relationshipXml({ id, type, target, external }: Relationship): string {
  const mode = external ? ' TargetMode="External"' : '';
  return `<Relationship Id="${id}" Type="${TYPES}${type}" Target="${escapeAttribute(target)}"${mode}/>`;
}

function escapeAttribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
