import type { Language, Place } from '../../src/base/index.ts';
import type { Pages, StructureKind, StructureNode, TextPiece } from '../../src/layout/index.ts';
import { type GlyphRun, type ImagePiece, type Owner, openFace, type Page, type Piece } from '../../src/layout/index.ts';
import type { WriteContext } from '../../src/writers/types.ts';

/*
 * Pages set by hand, for tests of the writers of pages: what the layout would give, without it.
 */

export const at: Place = { file: 'brief.hbs', line: 1, column: 1 };

/** What a test says of a run; the rest is as usual. */
export type RunPlan = Partial<Omit<GlyphRun, 'dx' | 'width'>> & { readonly text: string };

/** Advance of a text without kerning, in points. */
export function advance(text: string, face = 'tinos/regular', size = 13): number {
  const opened = openFace(face);
  let ems = 0;
  for (const sign of text) ems += opened.advance(sign.codePointAt(0) ?? 0);
  return ems * size;
}

/** A node of the structure tree. */
export function node(kind: StructureKind, parent?: StructureNode, more: Partial<StructureNode> = {}): StructureNode {
  return { kind, at, ...(parent ? { parent } : {}), ...more };
}

/** The owner of what is not part of the text. */
export const artifact = (kind: 'pagination' | 'layout'): Owner => ({ artifact: kind });

/** A line of text at `x` with its baseline at `baseline`. */
export function line(owner: StructureNode | Owner, x: number, baseline: number, ...plans: RunPlan[]): TextPiece {
  const runs: GlyphRun[] = [];
  let dx = 0;
  for (const plan of plans) {
    const { face = 'tinos/regular', size = 13, wordSpacing = 0 } = plan;
    const width = advance(plan.text, face, size) + wordSpacing * plan.text.split(' ').slice(1).length;
    runs.push({ face, size, color: '#000000', rise: 0, underline: false, ...plan, wordSpacing, dx, width });
    dx += width;
  }
  const size = Math.max(0, ...runs.map((run) => run.size));
  return {
    type: 'text',
    owner: 'kind' in owner ? { node: owner } : owner,
    x,
    baseline,
    width: dx,
    ascent: size * 0.891,
    descent: size * 0.216,
    runs,
  };
}

/** The lines of a paragraph broken at `width`, all but the last justified, from `baseline` downwards. */
export function justified(owner: StructureNode, x: number, baseline: number, width: number, text: string): TextPiece[] {
  const lines: string[] = [];
  let open = '';
  for (const word of text.split(' ')) {
    const longer = open === '' ? word : `${open} ${word}`;
    if (advance(longer) <= width) open = longer;
    else {
      lines.push(open);
      open = word;
    }
  }
  return [...lines, open].map((each, index) => {
    const y = baseline + index * 18;
    if (index === lines.length) return line(owner, x, y, { text: each });
    const gaps = each.split(' ').length - 1;
    return line(owner, x, y, { text: `${each} `, wordSpacing: (width - advance(each)) / gaps });
  });
}

/** An image, as wide and high as said. */
export function picture(owner: StructureNode, x: number, y: number, width: number, bytes: Uint8Array): ImagePiece {
  const image = { name: 'chart.png', format: 'png', width: 8, height: 4, bytes } as const;
  return { type: 'image', owner: { node: owner }, x, y, width, height: width / 2, image };
}

/** A horizontal line of the layout. */
export function rule(x: number, y: number, width: number): Piece {
  return {
    type: 'line',
    owner: { artifact: 'layout' },
    x1: x,
    y1: y,
    x2: x + width,
    y2: y,
    width: 0.5,
    color: '#000000',
  };
}

/** A filled rectangle of the layout. */
export function fill(x: number, y: number, width: number, height: number): Piece {
  return { type: 'fill', owner: { artifact: 'layout' }, x, y, width, height, color: '#e8eef7' };
}

/** A4 pages with the given pieces, numbered from 1. */
export function pagesOf(
  root: StructureNode,
  contents: readonly (readonly Piece[])[],
  more: Partial<Pages> = {},
): Pages {
  const language: Language = 'vi';
  const pages = contents.map(
    (pieces, index): Page => ({ index: index + 1, number: index + 1, section: 0, width: 595.3, height: 841.9, pieces }),
  );
  const properties = { title: 'Báo cáo tóm tắt', keywords: [] };
  return { language, properties, root, pages, outline: [], anchors: new Map(), ...more };
}

/** One paragraph on one page. */
export function onePage(...plans: RunPlan[]): Pages {
  const root = node('document');
  return pagesOf(root, [[line(node('paragraph', root), 85, 100, ...plans)]]);
}

export const context: WriteContext = {
  moment: '2023-10-05T01:00:00Z',
  record: { name: 'inputs/Nghệ An.yaml', bytes: new TextEncoder().encode('meeting:\n  title: Buổi làm việc\n') },
  producer: 'briefwright 0.1.0',
  language: 'vi',
  custom: { kind: 'brief', recordId: 'nghe-an-2023' },
};
