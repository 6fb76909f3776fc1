const UNSAFE = /[&"'<>\x00-\x08\x0B\x0C\x0E-\x1F]/;
const ALL_UNSAFE = /[&"'<>\x00-\x08\x0B\x0C\x0E-\x1F]/g;
const ESCAPES = new Map([
  ['&', '&amp;'],
  ['"', '&quot;'],
  ["'", '&apos;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
]);

/** Text as the library writes it: signs of XML escaped, controls left out. */
export function escapeXml(text: string): string {
  return UNSAFE.test(text) ? text.replace(ALL_UNSAFE, (sign) => ESCAPES.get(sign) ?? '') : text;
}

/** The XML of what a component of the library gives: an object whose one key is the name of the element. */
export function stringify(node: object): string {
  const [entry] = Object.entries(node);
  return entry ? elementXml(entry[0], entry[1]) : '';
}

function elementXml(name: string, value: unknown): string {
  if (!Array.isArray(value)) {
    if (typeof value === 'object') return `<${name}${value ? attributesXml(value) : ''}/>`;
    return `<${name}>${value === undefined ? '' : escapeXml(String(value))}</${name}>`;
  }
  let attributes = '';
  let content = '';
  for (const child of value) {
    if (typeof child !== 'object') content += escapeXml(String(child));
    else if ('_attr' in child) attributes += attributesXml(child);
    else content += stringify(child);
  }
  return `<${name}${attributes}>${content}</${name}>`;
}

function attributesXml(value: object): string {
  if (!('_attr' in value) || typeof value._attr !== 'object' || value._attr === null) return '';
  return Object.entries(value._attr)
    .map(([key, text]) => ` ${key}="${escapeXml(String(text))}"`)
    .join('');
}
