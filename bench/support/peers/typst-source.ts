import type {
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

/** Height of a line of Tinos, in its size. */
const LINE = 1.149;

/**
 * A styled document as a source for Typst, as its manual says: styles are functions, written once, and each paragraph,
 * heading, list and table is Typst's own, so that the PDF is tagged as such.
 */
export function writeTypst({ sections, sheet, properties }: StyledDocument): string {
  const [section] = sections;
  if (!section) throw new Error('a document without a section');
  const { width, height, margin } = section.page;
  const footer = (section.footer?.paragraphs ?? []).map(writeParagraph).join('\n');
  const styles = Object.values(sheet.styles).map(({ key, look }) => `#let ${nameOf(key)} = it => ${styleOf(look)}`);
  return `${styles.join('\n')}
#set document(title: ${quote(properties.title)})
#set page(width: ${width}pt, height: ${height}pt, margin: (top: ${margin.top}pt, right: ${margin.right}pt, bottom: ${margin.bottom}pt, left: ${margin.left}pt), footer: context [${footer}])
#set text(font: "Tinos", lang: "vi", hyphenate: false, top-edge: "ascender", bottom-edge: "descender", kerning: false)
#show heading: set text(size: 1em)
#show heading: it => it.body
${sections.flatMap(({ blocks }) => blocks.map(writeBlock)).join('\n')}
`;
}

const nameOf = (key: string): string => `s-${key}`;
const quote = (text: string): string => JSON.stringify(text).replace(/\\u([0-9a-f]{4})/g, '\\u{$1}');

function styleOf({ font, align, indent, line, spaceBefore, spaceAfter }: ParagraphLook): string {
  const leading = line.rule === 'multiple' ? `${((line.factor - 1) * LINE).toFixed(3)}em` : '0.2em';
  const placed = align === 'justify' ? 'left' : align;
  return `block(width: 100%, above: ${spaceBefore}pt, below: ${spaceAfter}pt, inset: (left: ${indent.left}pt, right: ${indent.right}pt), {
  set text(${fontOf(font)})
  set par(justify: ${align === 'justify'}, leading: ${leading}, first-line-indent: (amount: ${Math.max(0, indent.firstLine)}pt, all: true))
  set align(${placed})
  it
})`;
}

function fontOf({ size, bold, italic, color }: FontLook): string {
  return `size: ${size}pt, weight: "${bold ? 'bold' : 'regular'}", style: "${italic ? 'italic' : 'normal'}", fill: rgb("${color}")`;
}

function writeBlock(block: StyledBlock): string {
  switch (block.type) {
    case 'paragraph':
      return writeParagraph(block);
    case 'list':
      return writeList(block);
    case 'table':
      return writeTable(block);
    case 'keep':
      return `#block(breakable: false)[${block.blocks.map(writeBlock).join('\n')}]`;
    case 'grid':
      return `#grid(columns: (${block.columns.map((width) => `${width}pt`).join(', ')},), ${block.cells
        .map(({ blocks }) => `[${blocks.map(writeBlock).join('\n')}]`)
        .join(', ')})`;
    case 'rule':
      return `#line(start: (${block.left}pt, 0pt), length: ${block.width}pt, stroke: ${block.line.width}pt)`;
    case 'page-break':
      return '#pagebreak()';
    case 'chart':
      return [...(block.caption ? [block.caption.paragraph] : []), ...block.blocks].map(writeBlock).join('\n');
    case 'figure':
    case 'contents':
      throw new Error(`a ${block.type} is not compared`);
  }
}

function writeParagraph({ look, meaning, runs, style }: StyledParagraph): string {
  const inside = runs.map((run) => writeRun(run, look)).join('');
  const level = /^heading-(\d)$/.exec(meaning)?.[1];
  const body = level === undefined ? `#par[${inside}]` : `#heading(level: ${level})[${inside}]`;
  return `#${nameOf(style)}[${body}]`;
}

function writeRun(run: Run, look: ParagraphLook): string {
  switch (run.type) {
    case 'text': {
      const text = `#${quote(look.uppercase ? run.text.toUpperCase() : run.text)};`;
      return isPlain(run.font, look.font) ? text : `#text(${fontOf(run.font)})[${text}]`;
    }
    case 'line-break':
      return '#linebreak();';
    case 'tab':
      return '#h(1em);';
    case 'page-number':
      return '#counter(page).display();';
    case 'page-count':
      return '#counter(page).final().first();';
    case 'page-ref':
      return '';
    case 'note':
      return `#super("${run.number}");`;
    case 'link':
      return run.runs.map((each) => writeRun(each, look)).join('');
  }
}

function isPlain(font: FontLook, base: FontLook): boolean {
  return font.size === base.size && font.bold === base.bold && font.italic === base.italic && font.color === base.color;
}

function writeList({ items, marker, start }: StyledList): string {
  const bodies = items.map(({ blocks }) => `[${blocks.map(writeBlock).join('\n')}]`).join(', ');
  const isBullet = marker === 'bullet' || marker === 'dash';
  return isBullet ? `#list(tight: false, ${bodies})` : `#enum(tight: false, start: ${start}, ${bodies})`;
}

function writeTable({ caption, columns, headerRows, look, rows }: StyledTable): string {
  const { top, right, bottom, left } = look.cellPadding;
  const cells = rows.map(({ cells }) => cells.map(writeCell).join(', '));
  const head = headerRows > 0 ? `table.header(${cells.slice(0, headerRows).join(', ')}), ` : '';
  const table = `#table(columns: (${columns.map((width) => `${width}pt`).join(', ')},), stroke: ${look.border?.width ?? 0.5}pt, inset: (top: ${top}pt, right: ${right}pt, bottom: ${bottom}pt, left: ${left}pt), ${head}${cells.slice(headerRows).join(',\n')})`;
  return caption ? `${writeParagraph(caption.paragraph)}\n${table}` : table;
}

function writeCell({ blocks, colSpan, rowSpan, fill }: StyledCell): string {
  const more = [
    ...(colSpan > 1 ? [`colspan: ${colSpan}`] : []),
    ...(rowSpan > 1 ? [`rowspan: ${rowSpan}`] : []),
    ...(fill ? [`fill: rgb("${fill}")`] : []),
  ];
  const body = `[${blocks.map(writeBlock).join('\n')}]`;
  return more.length > 0 ? `table.cell(${more.join(', ')})${body}` : body;
}
