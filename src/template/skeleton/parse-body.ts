import { parseXml, type XmlElement, XmlError, XmlNode, type XmlText } from '@rgrove/parse-xml';
import { diagnose } from '../messages.ts';
import { type FileText, placeOf } from '../read/file-text.ts';
import type { Body, Span, Statement } from '../tree.ts';
import type { Report, WrittenAttribute } from '../types.ts';
import { checkAttributeStatement } from './attribute-statements.ts';
import { explainXml } from './explain-xml.ts';
import { FILLER_START, maskBody } from './mask.ts';
import type { Skeleton, SkeletonElement, SkeletonNode } from './nodes.ts';

/** What parsing one body carries along. `next` is the first statement that has not found its place yet. */
interface Parsing {
  readonly file: FileText;
  readonly body: Body;
  readonly masked: string;
  readonly report: Report;
  next: number;
}

/** `&nbsp;` is the one entity beside those of XML: it is what authors reach for. */
export const resolveEntity = (entity: string): string | null => (entity === '&nbsp;' ? '\u00A0' : null);

const WRAP = '<x>';

/**
 * Parses the markup of a body without any data, and the bodies of its blocks, each by itself. So a
 * value can stand only in text or in a quoted attribute, and no block can close what another opened.
 */
export function parseBody(file: FileText, body: Body, report: Report): Skeleton | undefined {
  const masked = maskBody(file, body);
  const root = parseStrictly(file, body, masked, report);
  const parsing: Parsing = { file, body, masked, report, next: 0 };
  if (root) return readChildren(root, parsing);
  for (const statement of body.statements) readStatement(statement, parsing);
  return undefined;
}

function parseStrictly(file: FileText, body: Body, masked: string, report: Report): XmlElement | undefined {
  try {
    const options = { includeOffsets: true, preserveCdata: true, preserveComments: true };
    const { root } = parseXml(`${WRAP}${masked}</x>`, { ...options, resolveUndefinedEntity: resolveEntity });
    return root ?? undefined;
  } catch (error) {
    if (!(error instanceof XmlError)) throw error;
    report(explainXml({ file, body, masked }, error.message, error.pos - WRAP.length));
    return undefined;
  }
}

function readChildren(parent: XmlElement, parsing: Parsing): Skeleton {
  const nodes: SkeletonNode[] = [];
  for (const child of parent.children) {
    const span = spanOf(child, parsing);
    if (isElement(child)) nodes.push(readElement(child, span, parsing));
    else if (isText(child)) nodes.push(...readText(span, parsing));
    else refuseOther(child, span, parsing);
  }
  return nodes;
}

const isElement = (node: XmlNode): node is XmlElement => node.type === XmlNode.TYPE_ELEMENT;
const isText = (node: XmlNode): node is XmlText => node.type === XmlNode.TYPE_TEXT;

function spanOf(node: XmlNode, parsing: Parsing): Span {
  const shift = parsing.body.span.start - WRAP.length;
  return { start: node.start + shift, end: node.end + shift };
}

function readElement(element: XmlElement, span: Span, parsing: Parsing): SkeletonElement {
  const [first] = element.children;
  const nameEnd = span.start + 1 + element.name.length;
  const tagEnd = first ? spanOf(first, parsing).start : span.end;
  const attributes = readAttributes(element, { start: nameEnd, end: tagEnd }, parsing);
  const at = placeOf(parsing.file, { start: span.start, end: nameEnd });
  return { kind: 'element', name: element.name, at, nameEnd, attributes, children: readChildren(element, parsing) };
}

function readAttributes(element: XmlElement, tag: Span, parsing: Parsing): ReadonlyMap<string, WrittenAttribute> {
  for (const statement of takeUntil(tag.end, parsing)) checkAttributeStatement(parsing.file, statement, parsing.report);
  const source = parsing.masked.slice(tag.start - parsing.body.span.start, tag.end - parsing.body.span.start);
  const places = new Map<string, Span>();
  for (const found of source.matchAll(/([^\s=/>]+)\s*=\s*(?:"[^"]*"|'[^']*')/g)) {
    const start = tag.start + found.index;
    places.set(found[1] ?? '', { start, end: start + found[0].length });
  }
  const written = Object.entries(element.attributes).map(([name, value]): [string, WrittenAttribute] => {
    const at = placeOf(parsing.file, places.get(name) ?? tag);
    return [name, value.includes(FILLER_START) ? { at } : { at, value }];
  });
  return new Map(written);
}

function readText(span: Span, parsing: Parsing): SkeletonNode[] {
  const nodes: SkeletonNode[] = [];
  const words = (start: number, end: number): void => {
    const offset = parsing.body.span.start;
    const piece = parsing.masked.slice(start - offset, end - offset);
    const lead = piece.length - piece.trimStart().length;
    if (lead < piece.length)
      nodes.push({
        kind: 'text',
        at: placeOf(parsing.file, { start: start + lead, end: start + piece.trimEnd().length }),
      });
  };
  let cursor = span.start;
  for (const statement of takeUntil(span.end, parsing)) {
    words(cursor, statement.span.start);
    const node = readStatement(statement, parsing);
    if (node) nodes.push(node);
    cursor = statement.span.end;
  }
  words(cursor, span.end);
  return nodes;
}

/** Statements before an offset that were not taken yet: the document is walked in order. */
function takeUntil(end: number, parsing: Parsing): readonly Statement[] {
  const from = parsing.next;
  while ((parsing.body.statements[parsing.next]?.span.start ?? end) < end) parsing.next += 1;
  return parsing.body.statements.slice(from, parsing.next);
}

function readStatement(statement: Statement, parsing: Parsing): SkeletonNode | undefined {
  if (statement.kind === 'output') return { kind: 'output', node: statement };
  if (statement.kind === 'partial') return { kind: 'partial', node: statement };
  if (statement.kind === 'silent') return undefined;
  const bodies = [statement.body, statement.otherwise].filter((body) => body !== undefined);
  const halves = bodies.map((body) => ({ body, nodes: parseBody(parsing.file, body, parsing.report) }));
  return { kind: 'block', node: statement, halves };
}

/** Comments of XML, CDATA and processing instructions: a value in one of them would not be seen as a value. */
function refuseOther(node: XmlNode, span: Span, parsing: Parsing): void {
  const inside = takeUntil(span.end, parsing);
  const [first] = inside;
  if (node.type !== XmlNode.TYPE_COMMENT)
    parsing.report(diagnose('template/cdata', undefined, placeOf(parsing.file, { ...span, end: span.start + 9 })));
  else if (first) parsing.report(diagnose('template/value-in-comment', undefined, first.at));
}
