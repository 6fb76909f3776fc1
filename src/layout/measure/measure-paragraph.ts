import type { ParagraphLook, StyledParagraph } from '../../theme/index.ts';
import { diagnose } from '../messages.ts';
import type { StructureNode } from '../pages.ts';
import { BOND, type Bond, type Leaf } from '../paginate/items.ts';
import { makeNode } from '../structure/make-node.ts';
import { paragraphKind } from '../structure/paragraph-kind.ts';
import type { Box, LineBox, ParagraphBox } from './boxes.ts';
import { breakLines } from './break-lines.ts';
import { buildLine } from './build-line.ts';
import { fitIndent } from './fit-indent.ts';
import type { Label } from './flow-builder.ts';
import { plainText } from './plain-text.ts';
import { readRuns } from './read-runs.ts';
import { makeRuler } from './ruler.ts';
import type { Scope } from './scope.ts';
import { tabStops } from './tab-stops.ts';

/**
 * A paragraph's lines as items, one a line; at least one, even without text. A paragraph that is joined to the
 * one above shares its frame: between the two stands the lower line of the one above alone.
 */
export function measureParagraph(
  paragraph: StyledParagraph,
  scope: Scope,
  labels: readonly Label[] = [],
  isJoined = false,
): readonly Leaf<Box>[] {
  const node = makeNode(paragraphKind(paragraph.meaning), scope.parent, paragraph);
  const indent = fitIndent(paragraph.look, scope.width);
  const [left, right] = [indent.left, scope.width - indent.right];
  const lines = setLines(paragraph, node, scope, labels, indent);
  const plain = { node, lines, left, right };
  const box = isPlain(paragraph)
    ? plain
    : { ...plain, ...decoration(paragraph.look, isJoined), ...outlineOf(paragraph, scope) };
  return leaves(box, paragraph);
}

/** The lines of a paragraph's text, aligned in its column. */
function setLines(
  paragraph: StyledParagraph,
  node: StructureNode,
  scope: Scope,
  labels: readonly Label[],
  indent: ParagraphLook['indent'],
): readonly LineBox[] {
  const { look } = paragraph;
  if (indent !== look.indent) scope.warn(diagnose('layout/too-narrow', undefined, paragraph.at));
  const inline = readRuns(paragraph, node, labels, scope);
  const right = scope.width - indent.right;
  const edges = { first: indent.left + indent.firstLine, left: indent.left, right };
  const stops = tabStops({ tabs: look.tabs, indent });
  return breakLines(inline.text, makeRuler(inline), edges, stops).map((raw) => buildLine(raw, inline, look));
}

/** Most paragraphs have neither fill nor borders nor a place in the outline. */
function isPlain({ meaning, look }: StyledParagraph): boolean {
  const { fill, borderTop, borderBottom, borderSides, pin } = look;
  const isBare = !(fill || borderTop || borderBottom || borderSides) && pin === undefined;
  return isBare && !(meaning in LEVELS);
}

type Decoration = Omit<ParagraphBox, 'node' | 'lines' | 'left' | 'right'>;

function decoration(look: ParagraphLook, isJoined: boolean): Decoration {
  return {
    ...(look.fill === undefined ? {} : { fill: look.fill }),
    ...(look.borderTop && !isJoined ? { borderTop: look.borderTop } : {}),
    ...(look.borderBottom ? { borderBottom: look.borderBottom } : {}),
    ...(look.borderSides ? { borderSides: look.borderSides } : {}),
    ...(look.pin === undefined ? {} : { pin: look.pin }),
  };
}

const LEVELS = { 'heading-1': 1, 'heading-2': 2, 'heading-3': 3 } as const;

function outlineOf({ meaning, runs }: StyledParagraph, { pageOf }: Scope): Pick<ParagraphBox, 'outline'> {
  if (meaning !== 'heading-1' && meaning !== 'heading-2' && meaning !== 'heading-3') return {};
  return { outline: { title: plainText(runs, pageOf), level: LEVELS[meaning] } };
}

/**
 * Borders stand inside the paragraph: the first line is taller by the one above, the last by the one below. What is
 * pinned into the margin takes no room of the text.
 */
function leaves(box: ParagraphBox, { look, at }: StyledParagraph): readonly Leaf<Box>[] {
  const last = box.lines.length - 1;
  const inMargin = typeof look.pin === 'number';
  return box.lines.map((line, index) => {
    const above = index === 0 ? (box.borderTop?.width ?? 0) : 0;
    const below = index === last ? (box.borderBottom?.width ?? 0) : 0;
    return {
      kind: 'leaf',
      box: { type: 'line', paragraph: box, index, at },
      height: inMargin ? 0 : above + line.height + below,
      fit: inMargin ? 0 : above + (below > 0 ? line.height : line.fit) + below,
      gap: 0,
      topGap: 0,
      bond: bondOf(index, last, look),
      force: false,
      notes: line.notes,
    };
  });
}

/** No page ends after a paragraph's first line or before its last one; none in one to be kept whole, none before a pinned one. */
function bondOf(index: number, last: number, look: ParagraphLook): Bond {
  if (index === 0) return look.pin === undefined ? BOND.none : BOND.keep;
  if (look.widowControl && (index === 1 || index === last)) return BOND.lines;
  return look.keepTogether ? BOND.together : BOND.none;
}
