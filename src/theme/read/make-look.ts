import type { Points } from '../../base/index.ts';
import type { ChartLook } from '../../chart/index.ts';
import type { FaceSet, PageLook, StyleSheet, TableLook } from '../looks.ts';
import { DEFAULT_RULE, type RuleLook, type ThemeLook } from '../theme.ts';
import { characterLook, resolveStyles } from './resolve-styles.ts';
import type { WrittenTheme } from './shape.ts';

/** The look of one language from a theme that has been checked. */
export function makeLook(name: string, written: WrittenTheme): ThemeLook {
  const { tables, characters } = written;
  const rules = mapValues(written.rules, ruleLook);
  return {
    sheet: makeSheet(name, written, rules),
    pages: makePages(written.page),
    isLandscape: written.page.orientation === 'landscape',
    characters: mapValues(characters, characterLook),
    rules,
    cells: mapValues(tables, (table) => ({ valign: table.valign, headValign: table['head-valign'] })),
  };
}

function makeSheet(name: string, written: WrittenTheme, rules: Readonly<Record<string, RuleLook>>): StyleSheet {
  const { lists, link, chart, 'fallback-fonts': fallbacks = {} } = written;
  return {
    name,
    styles: resolveStyles(written.styles),
    tables: mapValues(written.tables, tableLook),
    families: { ...mapValues(written.fonts, fourFaces), ...mapValues(fallbacks, oneFace) },
    fallbacks: Object.entries(fallbacks).map(([family, { scale }]) => ({ family, scale })),
    listLevels: lists.levels,
    bullet: lists.bullet,
    dash: lists.dash,
    rule: rules[DEFAULT_RULE]?.line ?? { width: 0.5, color: '#000000' },
    chart: chartLook(chart),
    link,
  };
}

function chartLook({ size, palette, background, ...colors }: WrittenTheme['chart']): ChartLook {
  return { size, palette, textColor: colors['text-color'], gridColor: colors['grid-color'], background };
}

function fourFaces(faces: WrittenTheme['fonts'][string]): FaceSet {
  const { regular, bold, italic } = faces;
  return { regular, bold, italic, boldItalic: faces['bold-italic'] };
}

function oneFace({ face }: { readonly face: string }): FaceSet {
  return { regular: face, bold: face, italic: face, boldItalic: face };
}

type WrittenTable = WrittenTheme['tables'][string];

function tableLook(table: WrittenTable): TableLook {
  const { border, 'inside-horizontal': insideHorizontal, 'inside-vertical': insideVertical } = table;
  const headFill = table['head-fill'];
  return {
    wordId: table['word-id'],
    wordName: table['word-name'],
    ...(border ? { border } : {}),
    ...(insideHorizontal ? { insideHorizontal } : {}),
    ...(insideVertical ? { insideVertical } : {}),
    ...(headFill ? { headFill } : {}),
    cellPadding: table.padding,
    spaceBefore: table['space-before'],
    spaceAfter: table['space-after'],
  };
}

function ruleLook(rule: WrittenTheme['rules'][string]): RuleLook {
  return { line: rule.line, spaceBefore: rule['space-before'], spaceAfter: rule['space-after'] };
}

/** Both ways to hold the page. Widths and heights are whole twips, as in Word's own files (A4: 11906 × 16838). */
export function makePages(page: WrittenTheme['page']): ThemeLook['pages'] {
  const { short, long } = page.size;
  const distances = { headerDistance: page['header-distance'], footerDistance: page['footer-distance'] };
  const make = (width: Points, height: Points, margin: PageLook['margin']): PageLook => ({
    width,
    height,
    margin,
    ...distances,
  });
  return { portrait: make(short, long, page.margin), landscape: make(long, short, page['landscape-margin']) };
}

function mapValues<V, W>(map: Readonly<Record<string, V>>, change: (value: V) => W): Readonly<Record<string, W>> {
  return Object.fromEntries(Object.entries(map).map(([key, value]) => [key, change(value)]));
}
