import { description, textElement } from './xml.ts';

const NAMESPACE = 'http://www.aiim.org/pdfua/ns/id/';

/**
 * The claim to be PDF/UA-1. PDF/A knows no such property and asks for the description of its schema,
 * under these very prefixes (ISO 19005-3, 6.6.2.3.3).
 */
export function claimPdfUa(): string {
  return description('pdfuaid', NAMESPACE, [textElement('pdfuaid:part', '1')]) + describeSchema();
}

function describeSchema(): string {
  const property = resource([
    textElement('pdfaProperty:name', 'part'),
    textElement('pdfaProperty:valueType', 'Integer'),
    textElement('pdfaProperty:category', 'internal'),
    textElement('pdfaProperty:description', 'Part of ISO 14289 that the file conforms to'),
  ]);
  const schema = resource([
    textElement('pdfaSchema:schema', 'PDF/UA identification schema'),
    textElement('pdfaSchema:namespaceURI', NAMESPACE),
    textElement('pdfaSchema:prefix', 'pdfuaid'),
    `<pdfaSchema:property><rdf:Seq>${property}</rdf:Seq></pdfaSchema:property>`,
  ]);
  return `<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#"><pdfaExtension:schemas><rdf:Bag>${schema}</rdf:Bag></pdfaExtension:schemas></rdf:Description>\n`;
}

function resource(elements: readonly string[]): string {
  return `<rdf:li rdf:parseType="Resource">${elements.join('')}</rdf:li>`;
}
