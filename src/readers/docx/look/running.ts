import type { Loss, PageLoss, WordParagraph, WordRunning } from '../../../theme/index.ts';
import { childOf, elementsOf, switchOf, valOf, type Xml } from '../../xml/xml.ts';
import { type Package, xmlPart } from '../open-package.ts';
import type { Relationship } from '../relationships.ts';
import { contentOf } from '../story.ts';
import type { Palette } from './palette.ts';
import { readParagraphLook } from './paragraph.ts';
import type { StyleTable } from './properties.ts';
import { readRuns } from './running-runs.ts';

/** Where headers and footers are looked for. */
export interface RunningSource {
  readonly pack: Package;
  readonly relationships: ReadonlyMap<string, Relationship>;
  readonly sections: readonly Xml[];
  readonly settings: Xml | undefined;
  readonly styles: StyleTable;
  readonly palette: Palette;
}

/** The header or footer of the last section, and what of it is not taken; a section without one has that of the section before. */
export function readRunning(
  source: RunningSource,
  where: 'header' | 'footer',
): { readonly running: WordRunning | undefined; readonly losses: readonly Loss[] } {
  const losses = new Set<PageLoss>();
  const parts = (type: string) => readPart(partOf(source, where, type), source, losses);
  const paragraphs = parts('default');
  const first = parts('first');
  const even = parts('even');
  const hasTitlePage = switchOf(source.sections.at(-1), 'titlePg') ?? false;
  if (hasTitlePage && first.length > 0 && JSON.stringify(first) !== JSON.stringify(paragraphs))
    losses.add('first-page');
  if (switchOf(source.settings, 'evenAndOddHeaders') && even.length > 0) losses.add('even-pages');
  return {
    running: paragraphs.length > 0 ? { onFirstPage: !hasTitlePage || first.length > 0, paragraphs } : undefined,
    losses: [...losses].map((what) => ({ what, where })),
  };
}

function partOf({ pack, relationships, sections }: RunningSource, where: string, type: string): Xml | undefined {
  for (const section of sections.toReversed())
    for (const { attributes } of elementsOf(section, `${where}Reference`))
      if ((attributes.type ?? 'default') === type)
        return xmlPart(pack, relationships.get(attributes.id ?? '')?.target ?? '');
  return undefined;
}

function readPart(part: Xml | undefined, source: RunningSource, losses: Set<PageLoss>): readonly WordParagraph[] {
  const paragraphs = (part ? contentOf(part) : []).flatMap((child) => {
    if (child.name === 'p') return [readParagraph(child, source, losses)];
    if (child.name === 'tbl') losses.add('table');
    return [];
  });
  return paragraphs.filter(({ runs, look }) => runs.some(shows) || look.borderTop || look.borderBottom);
}

function shows(run: WordParagraph['runs'][number]): boolean {
  return run.type === 'text' ? run.text.trim() !== '' : run.type === 'page-number' || run.type === 'page-count';
}

function readParagraph(paragraph: Xml, source: RunningSource, losses: Set<PageLoss>): WordParagraph {
  const { styles, palette } = source;
  const own = childOf(paragraph, 'pPr');
  const style = valOf(own, 'pStyle') ?? styles.defaultId;
  const format = [...(own ? [own] : []), ...styles.properties(style, 'pPr')];
  const letters = styles.properties(style, 'rPr');
  const { look } = readParagraphLook(format, letters, palette);
  return { look, runs: readRuns(paragraph, { styles, palette, letters, losses }) };
}
