import { hasErrors, type Outcome } from '../../base/index.ts';
import { type Block, type Contents, type Document, listedBlocks, walkDocument } from '../../document/index.ts';
import type { StyledDocument } from '../styled.ts';
import type { Theme } from '../theme.ts';
import { styleBlocks } from './blocks.ts';
import { faultCollector, type Labels, type Surroundings, type TextWidth } from './context.ts';
import type { Covers } from './fall-back.ts';
import { headingNumbers, numbersOfHeadings } from './heading-numbers.ts';
import { styleSection } from './section.ts';

/** What the look of a document takes from outside its theme. */
export interface ApplyOptions {
  readonly labels: Labels;
  /** Asked for every text: what a text's own face lacks is set in a fallback font. Without it nothing falls back. */
  readonly covers?: Covers;
  /** Measures words that a rule is to be as long as. Without it such a rule takes its share of the column. */
  readonly textWidth?: TextWidth;
}

/**
 * Gives every node of a normalised, checked document its final look: done once, so that all writers
 * agree. Styles and images that are not there are errors at the template's place.
 */
export function applyTheme(doc: Document, theme: Theme, options: ApplyOptions): Outcome<StyledDocument> {
  const { language, properties, images } = doc;
  const look = theme.looks[language];
  const { report, all: diagnostics } = faultCollector();
  const { labels, covers = () => true, textWidth = (_, column) => column } = options;
  const { running } = theme;
  const asked = { covers, textWidth, numberHeading: headingNumbers(language) };
  const named = { page: false };
  const namePage = (): void => {
    named.page = true;
  };
  const found = {
    targets: targetsOf(doc),
    listed: (contents: Contents) => listedBlocks(doc, contents),
    headingNumbers: () => numbersOfHeadings(doc, look.sheet),
    namePage,
  };
  const fixed = { look, language, labels, images, ...asked, ...found, report, styleBlocks };
  const around: Surroundings = running ? { ...fixed, running } : fixed;
  const sections = doc.sections.map((section) => styleSection(section, around));
  if (hasErrors(diagnostics)) return { diagnostics };
  const namesPages = named.page ? { namesPages: true as const } : {};
  return { value: { language, properties, sheet: look.sheet, ...namesPages, sections }, diagnostics };
}

function targetsOf(doc: Document): ReadonlyMap<string, Block> {
  const targets = new Map<string, Block>();
  walkDocument(doc, (block) => {
    if (block.attr.id !== undefined) targets.set(block.attr.id, block);
  });
  return targets;
}
