import type { Diagnostic } from '../../base/index.ts';
import type { XmlReason } from '../messages/markup.ts';
import { diagnose } from '../messages.ts';
import { type FileText, placeOf } from '../read/file-text.ts';
import type { Body } from '../tree.ts';
import { FILLER_START } from './mask.ts';

/** The body whose markup does not parse. */
export interface Faulty {
  readonly file: FileText;
  readonly body: Body;
  readonly masked: string;
}

/** Says in our words what the XML parser found at an offset of the masked body. */
export function explainXml(faulty: Faulty, message: string, offset: number): Diagnostic {
  const value = valueAt(faulty, offset);
  if (value !== undefined) return valueInTag(faulty, value);
  if (/^Missing end tag|^Extra content|^Root element/.test(message)) return unbalanced(faulty, offset);
  const reason = reasonOf(message);
  // A reference is read to its end before it is found wrong: it began at the ampersand.
  const start = reason === 'entity' ? Math.max(0, faulty.masked.lastIndexOf('&', offset)) : offset;
  const at = placeOf(faulty.file, absolute(faulty, start, start + 1));
  return diagnose('template/markup', { reason, detail: detailOf(message) }, at);
}

/** The offset of a value that stands at the fault, or right behind the `<` or `</` where it was noticed. */
function valueAt({ masked }: Faulty, offset: number): number | undefined {
  const behind = /^<?\/?/.exec(masked.slice(Math.max(0, offset), offset + 2))?.[0].length ?? 0;
  return masked[offset + behind] === FILLER_START ? offset + behind : undefined;
}

function valueInTag(faulty: Faulty, offset: number): Diagnostic {
  const start = faulty.body.span.start + offset;
  const statement = faulty.body.statements.find(({ span }) => span.start === start);
  const span = statement?.span ?? { start, end: start + 2 };
  const written = faulty.file.text.slice(span.start, span.end).split('\n')[0] ?? '';
  return diagnose('template/value-in-tag', { written }, placeOf(faulty.file, span));
}

/** Which tag has no partner: the end tag at the fault that nothing opened, or else the last tag still open. */
function unbalanced(faulty: Faulty, offset: number): Diagnostic {
  const { file, body, masked } = faulty;
  const [here = ''] = /^<[^<>]*>?/.exec(masked.slice(offset)) ?? [];
  const at = placeOf(file, absolute(faulty, offset, offset + Math.max(1, here.length)));
  if (here !== '' && !/^<\/?[\p{L}_]/u.test(here))
    return diagnose(
      'template/markup',
      { reason: 'angle', detail: '' },
      placeOf(file, absolute(faulty, offset, offset + 1)),
    );
  const open = openTags(masked.slice(0, offset));
  const last = open.at(-1);
  const closed = /^<\/([^\s<>/]*)/.exec(here)?.[1];
  const isStray = closed !== undefined && !open.some(({ name }) => name === closed);
  if (!last || isStray) return diagnose('template/stray-end-tag', { name: closed ?? '', block: body.of }, at);
  const start = placeOf(file, absolute(faulty, last.start, last.end));
  return diagnose('template/unclosed-element', { name: last.name, block: body.of }, start);
}

interface OpenTag {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** The tags that are still open at the end of a text, the outermost first. */
function openTags(text: string): readonly OpenTag[] {
  const open: OpenTag[] = [];
  for (const tag of text.matchAll(/<(\/?)([^\s<>/"'=!?]+)(?:"[^"]*"|'[^']*'|[^<>"'])*>/g)) {
    const [whole, slash, name = ''] = tag;
    if (slash) open.pop();
    else if (!whole.endsWith('/>')) open.push({ name, start: tag.index, end: tag.index + whole.length });
  }
  return open;
}

function absolute({ body }: Faulty, start: number, end: number): { start: number; end: number } {
  return { start: body.span.start + Math.max(0, start), end: body.span.start + Math.max(1, end) };
}

const REASONS: readonly (readonly [RegExp, XmlReason])[] = [
  [/^Attribute value expected/, 'attribute-value'],
  [/^Duplicate attribute/, 'duplicate-attribute'],
  [/^Unclosed attribute/, 'unclosed-attribute'],
  [/^Unescaped/, 'angle-in-attribute'],
  [/^Unclosed (?:start|end) tag/, 'unclosed-tag'],
  [/comment/, 'comment'],
  [/Named entity|reference/, 'entity'],
  [/Invalid character/, 'character'],
  [/processing instruction|XML declaration/, 'instruction'],
];

function reasonOf(message: string): XmlReason {
  return REASONS.find(([pattern]) => pattern.test(message))?.[1] ?? 'other';
}

/** The name that the parser's message carries: an attribute, an entity. */
function detailOf(message: string): string {
  return (
    /^Duplicate attribute: (\S+)|isn't defined: (\S+)|for element `?([^\s`]+)/.exec(message)?.slice(1).find(Boolean) ??
    ''
  );
}
