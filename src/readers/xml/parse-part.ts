import { parseXml, type XmlElement, XmlError, XmlNode, type XmlText } from '@rgrove/parse-xml';
import { damaged, hasDoctype, tooDeep } from '../fault.ts';
import type { Xml } from './xml.ts';

/** Word's own limit for tables within tables is far below. */
const DEEPEST = 400;

/** A part of XML as a tree. Faults: not well-formed, a document type, too deep. */
export function parsePart(name: string, bytes: Uint8Array): Xml {
  const text = decode(bytes);
  if (/<!DOCTYPE/i.test(text)) throw hasDoctype(name);
  if (isTooDeep(text)) throw tooDeep();
  try {
    const { root } = parseXml(text);
    if (!root) throw damaged(name);
    return toXml(root);
  } catch (error) {
    throw error instanceof XmlError ? damaged(name) : error;
  }
}

/** UTF-8, or UTF-16 with a byte order mark, as XML asks of every reader. */
function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const encoding =
    first === 0xfe && second === 0xff ? 'utf-16be' : first === 0xff && second === 0xfe ? 'utf-16le' : 'utf-8';
  return new TextDecoder(encoding).decode(bytes);
}

/** A tag; its values in quotes may hold a `>`. */
const TAG = /<(?:[^<>"']|"[^"<]*"|'[^'<]*')*>/g;

/** Counts before the parser does, for it goes as deep as the text says. */
function isTooDeep(text: string): boolean {
  let depth = 0;
  for (const { 0: tag } of text.matchAll(TAG)) {
    if (tag.startsWith('</')) depth -= 1;
    else if (!/^<[!?]/.test(tag) && !tag.endsWith('/>')) depth += 1;
    if (depth > DEEPEST) return true;
  }
  return false;
}

function toXml({ name, attributes, children }: XmlElement): Xml {
  return {
    name: local(name),
    attributes: Object.fromEntries(Object.entries(attributes).map(([key, value]) => [local(key), value])),
    children: children.flatMap((child): readonly (Xml | string)[] => {
      if (isElement(child)) return [toXml(child)];
      return isText(child) ? [child.text] : [];
    }),
  };
}

const isElement = (node: XmlNode): node is XmlElement => node.type === XmlNode.TYPE_ELEMENT;
const isText = (node: XmlNode): node is XmlText => node.type === XmlNode.TYPE_TEXT || node.type === XmlNode.TYPE_CDATA;

/** `w:p` is `p`. Declarations of namespaces keep their whole name. */
function local(name: string): string {
  return name.startsWith('xmlns') ? name : name.slice(name.indexOf(':') + 1);
}
