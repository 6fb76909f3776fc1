import { mm, roundToTwip } from '../../src/base/index.ts';
import { layoutDocument, openFace } from '../../src/layout/index.ts';
import type { ParagraphLook, StyledBlock, StyledDocument, StyledSection } from '../../src/theme/index.ts';
import { writeDocx } from '../../src/writers/docx/index.ts';
import { writePdf } from '../../src/writers/pdf/index.ts';
import {
  at,
  cell,
  context,
  grid,
  paragraph,
  plainFont,
  plainLook,
  rule,
  run,
  section,
  sheet,
  styledDocument,
  table,
} from './styled.ts';

/*
 * Official documents by hand, with every property in reach: a form's good document, and what a change of one
 * property makes of it, as Word and as PDF.
 */

/** Where a piece stands: the two columns of the head, the page, the two columns of the signature, the appendix. */
export type Zone = 'left' | 'right' | 'page' | 'recipients' | 'signature' | 'appendix';

/** A paragraph, with a drawn line below it as long as a share of its words, or in a box. */
export interface Piece {
  readonly key: string;
  readonly zone: Zone;
  readonly words: string;
  readonly size: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly color?: string;
  readonly family?: string;
  readonly align?: ParagraphLook['align'];
  readonly before?: number;
  readonly after?: number;
  readonly line?: ParagraphLook['line'];
  /** In mm. */
  readonly firstLine?: number;
  readonly indent?: number;
  readonly rule?: number | undefined;
  /** A line above it, as a share of the column. */
  readonly ruleAbove?: number;
  /** In mm. */
  readonly box?: readonly [number, number] | undefined;
  /** The first words up to the colon are in another cut. */
  readonly lead?: { readonly italic: boolean };
}

/** An official document. Margins in mm. */
export interface Official {
  readonly pieces: readonly Piece[];
  readonly paper: readonly [number, number];
  readonly margin: { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number };
  readonly landscape?: boolean;
  readonly number: {
    readonly size: number;
    readonly italic?: boolean;
    readonly align: 'left' | 'center' | 'right';
    readonly distance: number;
    readonly first: boolean;
    readonly prefix?: string;
    readonly footer?: boolean;
  };
  readonly appendixNumber?: number;
  /** The share of the head's left column. */
  readonly headLeft?: number;
  readonly custom: Readonly<Record<string, string>>;
  readonly language: 'vi' | 'en';
  /** The record that the files carry; else one that says nothing. */
  readonly record?: string;
}

/** The document with one piece changed; throws when there is none. */
export function change(official: Official, key: string, more: Partial<Piece>): Official {
  if (!official.pieces.some((piece) => piece.key === key)) throw new Error(`no piece ${key}`);
  return { ...official, pieces: official.pieces.map((piece) => (piece.key === key ? { ...piece, ...more } : piece)) };
}

/** The document without a piece. */
export function without(official: Official, key: string): Official {
  return { ...official, pieces: official.pieces.filter((piece) => piece.key !== key) };
}

/** The document with pieces put in before another, or at the end of their zone. */
export function insert(official: Official, before: string, ...pieces: readonly Piece[]): Official {
  const index = official.pieces.findIndex((piece) => piece.key === before);
  if (index < 0) throw new Error(`no piece ${before}`);
  return { ...official, pieces: official.pieces.toSpliced(index, 0, ...pieces) };
}

/** Both finished files of a document. */
export async function finish(official: Official): Promise<{ readonly docx: Uint8Array; readonly pdf: Uint8Array }> {
  const styled = styleOfficial(official);
  const { value: pages, diagnostics } = layoutDocument(styled);
  if (!pages) throw new Error(JSON.stringify(diagnostics));
  const carried = official.record === undefined ? {} : { record: carry(official.record) };
  const own = { ...context, ...carried, custom: official.custom, language: official.language };
  return { docx: await writeDocx(styled, own), pdf: await writePdf(pages, own) };
}

function carry(text: string) {
  return { name: 'record.yaml', bytes: new TextEncoder().encode(text) };
}

const FACES = ['tinos/regular', 'tinos/bold', 'tinos/italic', 'tinos/bold-italic'] as const;

function widthOf({ words, size, bold, italic }: Piece): number {
  const face = openFace(FACES[(bold ? 1 : 0) + (italic ? 2 : 0)] ?? FACES[0]);
  return [...words].reduce((sum, sign) => sum + face.advance(sign.codePointAt(0) ?? 0) * size, 0);
}

function lookOf({
  size,
  bold,
  italic,
  underline,
  color,
  family,
  align,
  before,
  after,
  line,
  firstLine,
  indent,
}: Piece): ParagraphLook {
  return {
    ...plainLook,
    font: {
      ...plainFont,
      size,
      bold: bold ?? false,
      italic: italic ?? false,
      underline: underline ?? false,
      color: color ?? '#000000',
      family: family ?? 'Times New Roman',
    },
    align: align ?? 'left',
    spaceBefore: before ?? 0,
    spaceAfter: after ?? 0,
    line: line ?? { rule: 'multiple', factor: 1 },
    indent: { left: roundToTwip(mm(indent ?? 0)), right: 0, firstLine: roundToTwip(mm(firstLine ?? 0)) },
  };
}

function blocksOf(piece: Piece, column: number): readonly StyledBlock[] {
  const look = lookOf(piece);
  if (piece.box) return [boxOf(piece, look)];
  const colon = piece.words.indexOf(':') + 1;
  const runs = piece.lead
    ? [
        run(piece.words.slice(0, colon), 'body', { ...look.font, ...piece.lead }),
        run(piece.words.slice(colon), 'body', look.font),
      ]
    : [run(piece.words, 'body', look.font)];
  const own = paragraph(runs, 'body', { look });
  if (piece.ruleAbove !== undefined) {
    return [rule({ width: roundToTwip(column * piece.ruleAbove), left: 0, spaceBefore: 2, spaceAfter: 2 }), own];
  }
  if (piece.rule === undefined) return [own];
  const width = roundToTwip(Math.min(column, widthOf(piece)) * piece.rule);
  return [own, rule({ width, left: roundToTwip((column - width) / 2), spaceBefore: 1, spaceAfter: 2 })];
}

function boxOf(piece: Piece, look: ParagraphLook): StyledBlock {
  const { box = [30, 8], color } = piece;
  const line = { width: 0.75, color: color ?? '#000000' };
  const height = mm(box[1]) - look.font.size * 1.149 - 0.75;
  const frame = {
    wordId: 'Frame',
    wordName: 'Frame',
    border: line,
    insideHorizontal: line,
    insideVertical: line,
    headFill: '#ffffff',
    cellPadding: { top: height / 2, right: 1, bottom: height / 2, left: 1 },
    spaceBefore: 2,
    spaceAfter: 2,
  };
  const words = paragraph([run(piece.words, 'body', look.font)], 'body', { look: { ...look, align: 'center' } });
  return table([roundToTwip(mm(box[0]))], [[cell(0, [words])]], { headerRows: 0, look: frame });
}

function zoneOf({ pieces }: Official, zone: Zone, column: number): readonly StyledBlock[] {
  return pieces.filter((piece) => piece.zone === zone).flatMap((piece) => blocksOf(piece, column));
}

function sectionOf(
  official: Official,
  blocks: readonly StyledBlock[],
  more: Partial<StyledSection> = {},
): StyledSection {
  const { paper, margin, number, landscape } = official;
  const { size, italic, align, distance, first, prefix, footer } = number;
  const font = { ...plainFont, size, italic: italic ?? false };
  const words = paragraph(
    [...(prefix === undefined ? [] : [run(prefix, 'header', font)]), { type: 'page-number' as const, at, font }],
    'header',
    { look: { ...plainLook, font, align } },
  );
  const running = { at, onFirstPage: first, paragraphs: [words] };
  const points = (value: number) => roundToTwip(mm(value));
  return section(blocks, {
    page: {
      width: points(landscape ? paper[1] : paper[0]),
      height: points(landscape ? paper[0] : paper[1]),
      margin: {
        top: points(margin.top),
        right: points(margin.right),
        bottom: points(margin.bottom),
        left: points(margin.left),
      },
      headerDistance: points(distance),
      footerDistance: points(distance),
    },
    orientation: landscape ? 'landscape' : 'portrait',
    ...(footer ? { footer: running } : { header: running }),
    ...more,
  });
}

function styleOfficial(official: Official): StyledDocument {
  const { paper, margin, landscape, headLeft = 0.4 } = official;
  const width = roundToTwip(mm((landscape ? paper[1] : paper[0]) - margin.left - margin.right));
  const left = roundToTwip(width * headLeft);
  const right = roundToTwip(width - left);
  const half = roundToTwip(width / 2);
  const ends = [
    zoneOf(official, 'recipients', half),
    zoneOf(official, 'signature', roundToTwip(width - half)),
  ] as const;
  const appendix = zoneOf(official, 'appendix', width);
  const main = [
    grid([left, right], [filled(zoneOf(official, 'left', left)), filled(zoneOf(official, 'right', right))]),
    ...zoneOf(official, 'page', width),
    grid([half, roundToTwip(width - half)], ends.map(filled)),
  ];
  const restart = official.appendixNumber === undefined ? {} : { restartNumbering: official.appendixNumber };
  const sections = [
    sectionOf(official, main),
    ...(appendix.length > 0 ? [sectionOf(official, appendix, restart)] : []),
  ];
  const families = {
    ...sheet.families,
    Arial: sheet.families['Times New Roman'] ?? { regular: '', bold: '', italic: '', boldItalic: '' },
  };
  return styledDocument(sections, {
    sheet: { ...sheet, families },
    language: official.language,
    properties: PROPERTIES,
  });
}

const PROPERTIES = {
  title: 'Kết quả buổi làm việc',
  subject: 'Kết quả buổi làm việc',
  author: 'Sở Nội vụ',
  keywords: [],
};

function filled(blocks: readonly StyledBlock[]): readonly StyledBlock[] {
  return blocks.length > 0 ? blocks : [paragraph('', 'body')];
}
