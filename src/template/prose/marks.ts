import { element, type Fragment, type FragmentElement } from '../fragment.ts';

/** A run of words, or one mark: `*` or `**`. */
type Token =
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'mark'; readonly text: '*' | '**'; readonly opens: boolean; readonly closes: boolean };

/**
 * `**bold**` and `*italic*` of one paragraph. A mark opens before a letter and closes after one, and
 * never stands between two letters or digits, so `2*3*4` and `a * b` stay as they are; what finds no
 * partner stays as it is written. `\*` and `\\` stand for the signs themselves.
 */
export function proseInlines(text: string): Fragment {
  const tokens = tokenise(text);
  return build(tokens, pairs(tokens), { from: 0, to: tokens.length, depth: 0 });
}

/** Marks within marks beyond this depth stay as they are written: no text can exhaust the stack. */
const DEEPEST = 8;

function tokenise(text: string): readonly Token[] {
  const tokens: Token[] = [];
  for (const found of text.matchAll(/\\[*\\]|\*+|[^*\\]+|\\/gu)) {
    const [piece] = found;
    if (!piece.startsWith('*') || piece.length > 3)
      tokens.push({ kind: 'words', text: /^\\./.test(piece) ? piece.slice(1) : piece });
    else tokens.push(...marks(piece, lastSign(text, found.index), nextSign(text, found.index + piece.length)));
  }
  return tokens;
}

function marks(run: string, before: string, after: string): readonly Token[] {
  const opens = isSolid(after) && !isLetter(before);
  const closes = isSolid(before) && !isLetter(after);
  if (run === '***') return (closes ? ['*', '**'] : ['**', '*']).map((text) => mark(text, opens, closes));
  return [mark(run, opens, closes)];
}

function mark(text: string, opens: boolean, closes: boolean): Token {
  return { kind: 'mark', text: text === '**' ? '**' : '*', opens, closes };
}

const isSolid = (sign: string): boolean => sign !== '' && !/\s/u.test(sign);
const isLetter = (sign: string): boolean => /[\p{L}\p{M}\p{N}]/u.test(sign);
/** The sign before an offset, whole even when it is a surrogate pair. */
const lastSign = (text: string, at: number): string => [...text.slice(Math.max(0, at - 2), at)].at(-1) ?? '';
const nextSign = (text: string, at: number): string => [...text.slice(at, at + 2)][0] ?? '';

/** Index of the closing mark of each opening one. Each token is looked at a bounded number of times. */
function pairs(tokens: readonly Token[]): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  const open: Record<'*' | '**', number[]> = { '*': [], '**': [] };
  for (const [index, token] of tokens.entries()) {
    if (token.kind !== 'mark') continue;
    const opener = token.closes ? open[token.text].at(-1) : undefined;
    if (opener !== undefined && opener < index - 1) {
      found.set(opener, index);
      for (const waiting of [open['*'], open['**']]) while ((waiting.at(-1) ?? -1) >= opener) waiting.pop();
    } else if (token.opens) open[token.text].push(index);
  }
  return found;
}

function build(
  tokens: readonly Token[],
  partners: ReadonlyMap<number, number>,
  range: { readonly from: number; readonly to: number; readonly depth: number },
): readonly (FragmentElement | string)[] {
  const nodes: (FragmentElement | string)[] = [];
  const depth = range.depth + 1;
  for (let index = range.from; index < range.to; index += 1) {
    const token = tokens[index];
    const partner = partners.get(index);
    if (token === undefined) continue;
    if (partner === undefined || depth > DEEPEST) nodes.push(token.text);
    else {
      const inner = build(tokens, partners, { from: index + 1, to: partner, depth });
      nodes.push(element(token.text === '**' ? 'b' : 'i', inner));
      index = partner;
    }
  }
  return nodes;
}
