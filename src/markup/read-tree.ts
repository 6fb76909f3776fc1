import { parseXml, type XmlElement, XmlError, XmlNode, type XmlText } from '@rgrove/parse-xml';
import { type Place, placeOfFile } from '../base/index.ts';
import { diagnose } from './messages.ts';
import { scanTags } from './scan-tags.ts';
import type { MarkupElement, MarkupNode, MergedMarkup, Report } from './types.ts';

/** The attribute that carries an element's origin. */
const STAMP = 'at';
const WRAP = '<x>';

/**
 * Parses merged markup strictly and finds the origin of each element by its stamp. The nodes at the
 * top, or undefined when it does not parse: that is our own fault, since templates are checked and
 * values escaped.
 */
export function readTree(merged: MergedMarkup, report: Report): readonly MarkupNode[] | undefined {
  return scanTags(merged) ?? parseTree(merged, report);
}

/** Likewise, of any markup at all. */
export function parseTree(merged: MergedMarkup, report: Report): readonly MarkupNode[] | undefined {
  try {
    const resolveUndefinedEntity = (entity: string): string | null => (entity === '&nbsp;' ? '\u00A0' : null);
    const { root } = parseXml(`${WRAP}${merged.xml}</x>`, { resolveUndefinedEntity });
    const start = merged.places[0] ?? placeOfFile('markup');
    return root ? readChildren(root, start, merged.places) : [];
  } catch (error) {
    if (!(error instanceof XmlError)) throw error;
    const detail = error.message.split(' (line')[0] ?? '';
    report(diagnose('markup/unparsable', { detail }, placeBefore(merged, error.pos - WRAP.length)));
    return undefined;
  }
}

const isElement = (node: XmlNode): node is XmlElement => node.type === XmlNode.TYPE_ELEMENT;
const isText = (node: XmlNode): node is XmlText => node.type === XmlNode.TYPE_TEXT;

function readChildren(parent: XmlElement, at: Place, places: readonly Place[]): readonly MarkupNode[] {
  return parent.children.flatMap((child): readonly MarkupNode[] => {
    if (isElement(child)) return [readElement(child, at, places)];
    return isText(child) ? [{ kind: 'text', text: child.text, at }] : [];
  });
}

function readElement(element: XmlElement, around: Place, places: readonly Place[]): MarkupElement {
  const { [STAMP]: stamp, ...attributes } = element.attributes;
  const at = (stamp === undefined ? undefined : places[Number(stamp)]) ?? around;
  return { kind: 'element', name: element.name, attributes, children: readChildren(element, at, places), at };
}

/** The origin of the last start tag before an offset. */
function placeBefore({ xml, places }: MergedMarkup, offset: number): Place | undefined {
  const stamp = [...xml.slice(0, Math.max(0, offset)).matchAll(/ at="(\d+)"/g)].at(-1)?.[1];
  return stamp === undefined ? places[0] : places[Number(stamp)];
}
