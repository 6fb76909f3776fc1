const REFERENCES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text for XML content and double-quoted attributes. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => REFERENCES[sign] ?? sign);
}

/** The element `name` around escaped text; nothing when there is no text. */
export function textElement(name: string, text: string | undefined): string {
  return text === undefined || text === '' ? '' : `<${name}>${escapeXml(text)}</${name}>`;
}

/** The element `name` around an RDF container of the given items; nothing when there are none. */
export function containerElement(name: string, container: 'Seq' | 'Bag', items: readonly string[]): string {
  if (items.length === 0) return '';
  return `<${name}><rdf:${container}>${items.map((item) => textElement('rdf:li', item)).join('')}</rdf:${container}></${name}>`;
}

/** The element `name` around a text as its default language's alternative, the one PDF/A compares with the Info dictionary. */
export function defaultElement(name: string, text: string | undefined): string {
  if (text === undefined || text === '') return '';
  return `<${name}><rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(text)}</rdf:li></rdf:Alt></${name}>`;
}

/** One rdf:Description with a namespace of its own; nothing when it would be empty. */
export function description(prefix: string, namespace: string, elements: readonly string[]): string {
  const content = elements.join('');
  return content === ''
    ? ''
    : `<rdf:Description rdf:about="" xmlns:${prefix}="${namespace}">${content}</rdf:Description>\n`;
}
