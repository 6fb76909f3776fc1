import { createHash } from 'node:crypto';
import { oncePer } from '../../../base/index.ts';
import { RECORD_NAMESPACE, recordXml } from '../../../origin/index.ts';
import type { WriteContext } from '../../types.ts';
import { type Parts, textPart } from './parts.ts';
import { addRelationships, relationshipsOf } from './relationships.ts';

const TYPES = '[Content_Types].xml';
const DOCUMENT = relationshipsOf('word/document.xml');
const ITEM = 'customXml/item1.xml';
const PROPERTIES = 'customXml/itemProps1.xml';
const PROPERTIES_TYPE = 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml';

/** Adds the record as a custom XML part: Word and LibreOffice keep it when they save. */
export function settleRecord(parts: Parts, record: WriteContext['record']): Parts {
  const override = `<Override ContentType="${PROPERTIES_TYPE}" PartName="/${PROPERTIES}"/>`;
  const own = [{ id: 'rId1', type: 'customXmlProps', target: 'itemProps1.xml' }] as const;
  const toRecord = [{ id: 'rIdRecord', type: 'customXml', target: `../${ITEM}` }] as const;
  const { item, properties } = partsOf(record);
  return new Map(parts)
    .set(ITEM, item)
    .set(PROPERTIES, properties)
    .set(relationshipsOf(ITEM), addRelationships(undefined, own))
    .set(DOCUMENT, addRelationships(textPart(parts, DOCUMENT), toRecord))
    .set(TYPES, textPart(parts, TYPES).replace('</Types>', `${override}</Types>`));
}

/** A record goes into the documents of several kinds. */
const partsOf = oncePer((record: WriteContext['record']) => ({
  item: recordXml(record),
  properties: propertiesXml(itemId(record.bytes)),
}));

function propertiesXml(id: string): string {
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n' +
    `<ds:datastoreItem ds:itemID="${id}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml">` +
    `<ds:schemaRefs><ds:schemaRef ds:uri="${RECORD_NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>`
  );
}

/** A GUID made of the record itself, in the form of a name-based one (RFC 9562, version 8). */
function itemId(bytes: Uint8Array): string {
  const hash = createHash('sha256').update(bytes).digest('hex').toUpperCase();
  const variant = '89AB'.charAt(Number.parseInt(hash.charAt(16), 16) % 4);
  const groups = [hash.slice(0, 8), hash.slice(8, 12), `8${hash.slice(13, 16)}`, variant + hash.slice(17, 20)];
  return `{${[...groups, hash.slice(20, 32)].join('-')}}`;
}
