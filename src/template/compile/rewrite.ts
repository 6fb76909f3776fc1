import type { Place } from '../../base/index.ts';
import type { Skeleton } from '../skeleton/nodes.ts';
import type { BlockNode, Body, OutputNode, PartialNode, TemplateFile } from '../tree.ts';

/** A statement that the compiled template refers to by its number. */
export type Site = OutputNode | BlockNode | PartialNode;

/** Numbers given out over all files of one template. */
export interface Numbering {
  readonly sites: Site[];
  /** Where each start tag and each call of a helper stands. */
  readonly places: Place[];
  /** The place of a helper's call, by its site. */
  readonly stamps: Map<Site, number>;
  /** Each partial's name as the compiled text knows it. */
  readonly partialKeys: ReadonlyMap<string, string>;
}

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * The text that is given to Handlebars: each start tag stamped with its place, each expression
 * replaced by the number of its site. `{{name}}` becomes `{{show 3}}`, `{{#each xs as |x|}}`
 * `{{#each 4}}`: so values are read by our own reader, whose scopes cannot be mistaken, and
 * Handlebars keeps what it is good at, the grammar and the flow.
 */
export function rewrite(template: TemplateFile, skeleton: Skeleton, numbering: Numbering): string {
  const edits: Edit[] = [];
  stampElements(skeleton, numbering, edits);
  numberStatements(template.body, template.file.text, numbering, edits);
  edits.sort((one, other) => one.start - other.start);
  const parts: string[] = [];
  let cursor = 0;
  for (const edit of edits) {
    parts.push(template.file.text.slice(cursor, edit.start), edit.text);
    cursor = edit.end;
  }
  return parts.join('') + template.file.text.slice(cursor);
}

function stampElements(skeleton: Skeleton, numbering: Numbering, edits: Edit[]): void {
  for (const node of skeleton) {
    if (node.kind === 'element') {
      edits.push({ start: node.nameEnd, end: node.nameEnd, text: ` at="${numbering.places.push(node.at) - 1}"` });
      stampElements(node.children, numbering, edits);
    } else if (node.kind === 'block') for (const half of node.halves) stampElements(half.nodes ?? [], numbering, edits);
  }
}

function numberStatements(body: Body | undefined, text: string, numbering: Numbering, edits: Edit[]): void {
  for (const statement of body?.statements ?? []) {
    if (statement.kind === 'silent') continue;
    const number = numbering.sites.push(statement) - 1;
    if (statement.kind === 'output') {
      if (statement.value.kind === 'call') numbering.stamps.set(statement, numbering.places.push(statement.at) - 1);
      edits.push({ ...statement.inner, text: `show ${number}` });
    } else if (statement.kind === 'block') {
      edits.push({ ...statement.inner, text: `${statement.name} ${number}` });
      numberStatements(statement.body, text, numbering, edits);
      numberStatements(statement.otherwise, text, numbering, edits);
    } else edits.push({ ...statement.span, text: partialCall(statement, `enter ${number}`, text, numbering) });
  }
}

/** A partial is called inside a block that opens its scope. */
function partialCall(call: PartialNode, enter: string, text: string, { partialKeys }: Numbering): string {
  const open = text.startsWith('{{~', call.span.start) ? '{{~' : '{{';
  const close = text.endsWith('~}}', call.span.end) ? '~}}' : '}}';
  const key = partialKeys.get(call.name);
  if (!key) throw new Error(`the partial ${call.name} was not read`);
  return `${open}#${enter}}}{{> ${key}}}{{/enter${close}`;
}
