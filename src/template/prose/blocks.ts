import { element, type Fragment, type FragmentElement } from '../fragment.ts';
import { proseInlines } from './marks.ts';

interface Piece {
  readonly kind: 'paragraph' | 'item';
  readonly lines: string[];
}

/**
 * Free text as paragraphs and lists: blank lines part paragraphs, a line that begins with "- " is a
 * list item, an indented line goes on with the item before it. Everything else is words.
 */
export function proseBlocks(text: string, style?: string): Fragment {
  const attributes: Readonly<Record<string, string>> = style === undefined ? {} : { style };
  const blocks: FragmentElement[] = [];
  let items: FragmentElement[] = [];
  const closeList = (): void => {
    if (items.length > 0) blocks.push(element('ul', items));
    items = [];
  };
  for (const piece of pieces(text)) {
    const inlines = proseInlines(piece.lines.join('\n'));
    if (piece.kind === 'item') items.push(element('li', inlines));
    else {
      closeList();
      blocks.push(element('p', inlines, attributes));
    }
  }
  closeList();
  return blocks;
}

function pieces(text: string): readonly Piece[] {
  const found: Piece[] = [];
  let open: Piece | undefined;
  const begin = (kind: Piece['kind'], line: string): void => {
    open = { kind, lines: [line] };
    found.push(open);
  };
  for (const line of text.split(/\r\n|[\n\r\u0085\u2028\u2029]/)) {
    if (line.trim() === '') open = undefined;
    else if (/^\s*- /.test(line)) begin('item', line.replace(/^\s*- /, ''));
    else if (open && (open.kind === 'paragraph' || /^\s/.test(line))) open.lines.push(line);
    else begin('paragraph', line.replace(/^(\s*)\\-/, '$1-'));
  }
  return found;
}
