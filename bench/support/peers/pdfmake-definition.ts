import type {
  BorderLook,
  FontLook,
  ParagraphLook,
  Run,
  StyledBlock,
  StyledCell,
  StyledDocument,
  StyledList,
  StyledParagraph,
  StyledTable,
} from '../../../src/theme/index.ts';
import type { Content, Definition } from './pdfmake.ts';

const black: BorderLook = { width: 0.5, color: '#000000' };

/**
 * A styled document as a definition for pdfmake, written as its manual says: the same texts, faces, sizes,
 * spaces, columns and page. pdfmake changes the definition it is given, so each run needs a new one.
 */
export function definePdfmake({ sections, properties }: StyledDocument): Definition {
  const [section] = sections;
  if (!section) throw new Error('a document without a section');
  const { width, height, margin } = section.page;
  const footer = section.footer?.paragraphs ?? [];
  return {
    info: { title: properties.title },
    language: 'vi-VN',
    pageSize: { width, height },
    pageMargins: [margin.left, margin.top, margin.right, margin.bottom],
    defaultStyle: { font: 'Tinos' },
    content: section.blocks.map(defineBlock),
    footer: (page: number, pages: number) => footer.map((each) => defineParagraph(each, { page, pages })),
  };
}

function defineBlock(block: StyledBlock): Content {
  switch (block.type) {
    case 'paragraph':
      return defineParagraph(block);
    case 'list':
      return defineList(block);
    case 'table':
      return defineTable(block);
    case 'keep':
      return { stack: block.blocks.map(defineBlock), unbreakable: true };
    case 'grid':
      return {
        columns: block.cells.map(({ blocks }, at) => ({ width: block.columns[at], stack: blocks.map(defineBlock) })),
      };
    case 'rule':
      return { canvas: [{ type: 'line', x1: block.left, y1: 0, x2: block.left + block.width, y2: 0 }] };
    case 'page-break':
      return { text: '', pageBreak: 'after' };
    case 'chart':
      return [...(block.caption ? [block.caption.paragraph] : []), ...block.blocks].map(defineBlock);
    case 'figure':
    case 'contents':
      throw new Error(`a ${block.type} is not compared`);
  }
}

interface Counts {
  readonly page: number;
  readonly pages: number;
}

function defineParagraph({ look, runs }: StyledParagraph, counts?: Counts): Content {
  return { text: runs.map((run) => defineRun(run, look, counts)), ...defineLook(look) };
}

function defineLook(look: ParagraphLook): { readonly [key: string]: unknown } {
  return {
    alignment: look.align,
    lineHeight: look.line.rule === 'multiple' ? look.line.factor : 1,
    margin: [look.indent.left, look.spaceBefore, look.indent.right, look.spaceAfter],
    leadingIndent: look.indent.firstLine,
  };
}

function defineRun(run: Run, look: ParagraphLook, counts?: Counts): Content {
  switch (run.type) {
    case 'text':
      return { text: look.uppercase ? run.text.toUpperCase() : run.text, ...defineFont(run.font) };
    case 'line-break':
      return { text: '\n', ...defineFont(run.font) };
    case 'tab':
      return { text: ' ', ...defineFont(run.font) };
    case 'page-number':
      return { text: String(counts?.page ?? ''), ...defineFont(run.font) };
    case 'page-ref':
      return { pageReference: run.target, ...defineFont(run.font) };
    case 'page-count':
      return { text: String(counts?.pages ?? ''), ...defineFont(run.font) };
    case 'note':
      return { text: String(run.number), sup: true, ...defineFont(run.font) };
    case 'link':
      return { text: run.runs.map((each) => defineRun(each, look, counts)), link: run.href };
  }
}

function defineFont({ size, bold, italic, color, underline }: FontLook): { readonly [key: string]: unknown } {
  return { fontSize: size, bold, italics: italic, color, ...(underline ? { decoration: 'underline' } : {}) };
}

function defineList({ items, marker }: StyledList): Content {
  const stacks = items.map(({ blocks }) => ({ stack: blocks.map(defineBlock) }));
  return marker === 'bullet' || marker === 'dash' ? { ul: stacks } : { ol: stacks };
}

function defineTable({ caption, columns, headerRows, look, rows }: StyledTable): Content {
  const { insideHorizontal: across = black, insideVertical: down = black, cellPadding } = look;
  const table = {
    table: {
      headerRows,
      widths: columns.map((width) => width - cellPadding.left - cellPadding.right - 1),
      body: defineRows(rows, columns.length),
    },
    layout: {
      hLineWidth: () => across.width,
      vLineWidth: () => down.width,
      paddingTop: () => cellPadding.top,
      paddingRight: () => cellPadding.right,
      paddingBottom: () => cellPadding.bottom,
      paddingLeft: () => cellPadding.left,
    },
    margin: [0, look.spaceBefore, 0, look.spaceAfter],
  };
  return caption ? [defineParagraph(caption.paragraph), table] : table;
}

/** pdfmake wants a cell at each place: an empty one where another reaches over it. */
function defineRows(rows: StyledTable['rows'], columns: number): readonly (readonly Content[])[] {
  const body = rows.map(() => Array.from({ length: columns }, (): Content => ({})));
  for (const [at, { cells }] of rows.entries())
    for (const cell of cells) {
      const row = body[at];
      if (row) row[cell.column] = defineCell(cell);
    }
  return body;
}

function defineCell({ blocks, colSpan, fill, rowSpan }: StyledCell): Content {
  return { stack: blocks.map(defineBlock), colSpan, rowSpan, ...(fill ? { fillColor: fill } : {}) };
}
