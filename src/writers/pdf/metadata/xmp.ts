import type { Properties } from '../../../document/index.ts';
import type { StandardInfo } from './info.ts';
import { claimPdfUa } from './pdf-ua.ts';
import { plainText } from './plain-text.ts';
import { containerElement, defaultElement, description, textElement } from './xml.ts';

/**
 * The document's properties as RDF for the XMP packet, equal to the Info dictionary as PDF/A asks
 * (ISO 19005-3, 6.6.3), and the claim to be PDF/UA-1. The claim to be PDF/A-3a is pdfkit's.
 */
export function describeProperties(info: StandardInfo, properties: Properties, tag: string): string {
  const created = xmpDate(info.CreationDate);
  const changed = xmpDate(info.ModDate);
  return [
    description('dc', 'http://purl.org/dc/elements/1.1/', [
      textElement('dc:format', 'application/pdf'),
      defaultElement('dc:title', info.Title),
      defaultElement('dc:description', info.Subject),
      containerElement('dc:creator', 'Seq', info.Author === undefined ? [] : [info.Author]),
      containerElement('dc:subject', 'Bag', properties.keywords.map(plainText).filter(Boolean)),
      containerElement('dc:language', 'Bag', [tag]),
    ]),
    description('xmp', 'http://ns.adobe.com/xap/1.0/', [
      textElement('xmp:CreatorTool', info.Creator),
      textElement('xmp:CreateDate', created),
      textElement('xmp:ModifyDate', changed),
      textElement('xmp:MetadataDate', changed),
    ]),
    description('pdf', 'http://ns.adobe.com/pdf/1.3/', [
      textElement('pdf:Producer', info.Producer),
      textElement('pdf:Keywords', info.Keywords),
    ]),
    claimPdfUa(),
  ].join('');
}

/** Whole seconds, as in the Info dictionary. */
function xmpDate(date: Date): string {
  return `${date.toISOString().slice(0, 19)}Z`;
}
