import { BuilderElement, type XmlComponent } from 'docx';

type Value = string | number | boolean;

/**
 * An XML element with attributes and children, in the order given. For the parts of WordprocessingML
 * that the library has no option for; the caller keeps the order that the schema demands.
 */
export function element(
  name: string,
  attributes: Readonly<Record<string, Value>> = {},
  children: readonly XmlComponent[] = [],
): XmlComponent {
  const payload = Object.fromEntries(Object.entries(attributes).map(([key, value]) => [key, { key, value }]));
  return new BuilderElement<Record<string, Value>>({ name, attributes: payload, children });
}
