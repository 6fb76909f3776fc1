import { classes, element, escapeText, type Html, voidElement } from '../../base/index.ts';
import type { StyledCell, StyledGrid, StyledRow, StyledTable, TableLook } from '../../theme/index.ts';
import type { HtmlContext } from './context.ts';
import { border, rem } from './css-styles.ts';
import { isFiller, leading, paragraphClass, writeAs } from './paragraphs.ts';
import { runText, writeRuns } from './runs.ts';

/** A table with its caption, its head and its body, in a box that scrolls on narrow screens. */
export function writeTable(table: StyledTable, context: HtmlContext): Html {
  const { id, lang, caption, alt, rows, headerRows, columns, look } = table;
  const inner: HtmlContext = { ...context, inTable: true };
  const name = caption ? undefined : alt;
  const written = element(
    'table',
    { id, lang, class: tableClass(look, columns, context), 'aria-label': name },
    writeCaption(table, context),
    element('colgroup', {}, ...columns.map((width) => column(width, table, context))),
    section('thead', rows.slice(0, headerRows), true, inner),
    section('tbody', rows.slice(headerRows), false, inner),
  );
  if (context.inTable) return written;
  const label = caption ? runText(caption.paragraph.runs) : alt;
  return element('div', { class: 'table-box', role: 'region', tabindex: 0, 'aria-label': label }, written);
}

/** The caption; what the table holds is added for those who cannot see it. */
function writeCaption({ caption, alt }: StyledTable, context: HtmlContext): Html {
  if (!caption) return '';
  const hidden = alt ? element('span', { class: 'hidden' }, ` ${escapeText(alt)}`) : '';
  return writeAs('caption', caption.paragraph, context, { after: hidden });
}

function column(width: number, { columns }: StyledTable, { classes: register }: HtmlContext): Html {
  const total = columns.reduce((sum, part) => sum + part, 0);
  return voidElement('col', { class: register.look(`width: ${Math.round((width / total) * 10_000) / 100}%;`) });
}

/** Lines and padding stand in one class for the table; its cells take them from there. */
function tableClass(
  look: TableLook,
  columns: readonly number[],
  { classes: register }: HtmlContext,
): string | undefined {
  const { border: outer, insideHorizontal, insideVertical, cellPadding: pad } = look;
  const total = columns.reduce((sum, part) => sum + part, 0);
  const declarations = [
    `--row-line: ${insideHorizontal ? border(insideHorizontal) : 'none'};`,
    `--column-line: ${insideVertical ? border(insideVertical) : 'none'};`,
    `--pad: ${[pad.top, pad.right, pad.bottom, pad.left].map(rem).join(' ')};`,
    `border: ${outer ? border(outer) : 'none'};`,
    `min-width: ${rem(Math.min(total, 240))};`,
    `margin: ${rem(look.spaceBefore)} 0 ${rem(look.spaceAfter)} 0;`,
  ];
  return classes(register.look(declarations.join(' ')));
}

function section(name: string, rows: readonly StyledRow[], isHead: boolean, context: HtmlContext): Html {
  if (rows.length === 0) return '';
  const written = rows.map(({ cells }) => element('tr', {}, ...cells.map((cell) => writeCell(cell, isHead, context))));
  return element(name, {}, ...written);
}

const scopes = { column: 'col', row: 'row' } as const;

function writeCell(cell: StyledCell, isHead: boolean, context: HtmlContext): Html {
  const { colSpan, rowSpan, lang, scope, fill, valign } = cell;
  const kind = scope ?? (isHead ? 'column' : undefined);
  const blocks = cell.blocks.filter((block, index) => index === 0 || !isFiller(block));
  const lead = blocks.length === 1 ? leading(blocks) : undefined;
  const attributes = {
    id: lead?.first.id,
    scope: kind && scopes[kind],
    colspan: colSpan > 1 ? colSpan : undefined,
    rowspan: rowSpan > 1 ? rowSpan : undefined,
    lang: lang ?? lead?.first.lang,
    class: classes(
      lead && paragraphClass(lead.first, context),
      cell.column === 0 ? 'edge' : undefined,
      valign === 'top' ? undefined : `v-${valign}`,
      fill && context.classes.look(`background: ${fill};`),
    ),
  };
  const content = lead
    ? writeRuns(lead.first.runs, lead.first.look.font, context)
    : context.writeBlocks(blocks, context);
  return element(kind ? 'th' : 'td', attributes, content);
}

/** A grid is an arrangement, not a table: readers meet its cells one after the other. */
export function writeGrid(grid: StyledGrid, context: HtmlContext): Html {
  const tracks = grid.columns.map((width) => `minmax(0, ${Math.round(width * 20)}fr)`).join(' ');
  const name = classes('grid', context.classes.look(`--tracks: ${tracks};`));
  const cells = grid.cells.map(({ blocks }) => {
    const shown = blocks.filter((block) => !isFiller(block));
    return element('div', {}, context.writeBlocks(shown, context));
  });
  return element('div', { id: grid.id, class: name, lang: grid.lang }, ...cells);
}
