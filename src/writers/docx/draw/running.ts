import type { StyledParagraph, StyledRunning, StyledSection } from '../../../theme/index.ts';
import type { WordParagraph, WordRunning } from '../elements.ts';
import { paragraphFlow } from '../flow/paragraph-flow.ts';
import { drawParagraph } from './paragraph.ts';
import type { DrawScope } from './scope.ts';

/** Headers and footers of a section, and whether its first page has its own. */
export interface RunningParts {
  readonly headers: WordRunning;
  readonly footers: WordRunning;
  readonly titlePage: boolean;
}

/**
 * What runs above and below the pages of a section. In Word a section without a header takes that of the
 * section before it, so from the second section on what is absent is said with an empty one.
 */
export function drawRunning(section: StyledSection, isFirst: boolean, scope: DrawScope): RunningParts {
  const { header, footer, firstHeader, firstFooter } = section;
  const titlePage = [header, footer].some((one) => one?.onFirstPage === false) || !!(firstHeader ?? firstFooter);
  const around = { titlePage, isFirst, scope };
  return {
    headers: runningParts(header, firstHeader, around),
    footers: runningParts(footer, firstFooter, around),
    titlePage,
  };
}

/** The paragraph that says that nothing runs along the pages. */
const EMPTY: WordParagraph = { type: 'paragraph', format: {}, children: [] };

interface Around {
  readonly titlePage: boolean;
  readonly isFirst: boolean;
  readonly scope: DrawScope;
}

function runningParts(
  running: StyledRunning | undefined,
  ofFirst: StyledRunning | undefined,
  { titlePage, isFirst, scope }: Around,
): WordRunning {
  const empty = isFirst ? undefined : [EMPTY];
  const all = running ? drawAll(running.paragraphs, scope) : empty;
  const firstPage = ofFirst ?? (running?.onFirstPage ? running : undefined);
  const first = firstPage ? drawAll(firstPage.paragraphs, scope) : empty;
  return { ...(all ? { default: all } : {}), ...(titlePage && first ? { first } : {}) };
}

function drawAll(paragraphs: readonly StyledParagraph[], scope: DrawScope): readonly WordParagraph[] {
  const flow = { lang: undefined, column: 0, base: scope.base, numbering: scope.numbering };
  return paragraphs.map((paragraph) => drawParagraph(paragraphFlow(paragraph, flow), scope));
}
