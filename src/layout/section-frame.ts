import type { Diagnostic, Points } from './../base/index.ts';
import type { PageLook, StyledSection } from '../theme/index.ts';
import { diagnose } from './messages.ts';

/** Where on a section's pages things are. */
export interface SectionFrame {
  readonly width: Points;
  readonly height: Points;
  /** The text column. */
  readonly left: Points;
  readonly columnWidth: Points;
  /** Upper and lower edge of the body. */
  readonly first: Body;
  readonly rest: Body;
}
export interface Body {
  readonly top: Points;
  readonly bottom: Points;
}

/** No page has a body smaller than this. */
const LEAST = 36;

/** How high the running headers and footers are; absent where there is none. */
export type RunningHeights = Readonly<Partial<Record<RunningKey, Points>>>;

/** The running parts of a section. */
type RunningKey = 'header' | 'footer' | 'firstHeader' | 'firstFooter';

/** What a page of a section shows above or below its body. */
export function shownRunning(
  section: StyledSection,
  side: 'header' | 'footer',
  isFirst: boolean,
): RunningKey | undefined {
  const first = side === 'header' ? 'firstHeader' : 'firstFooter';
  if (isFirst && section[first]) return first;
  const common = section[side];
  return common && (!isFirst || common.onFirstPage) ? side : undefined;
}

/**
 * The frame of a section. A header higher than the top margin pushes the body down, a footer pushes it up,
 * on pages that show them (as Word does). Where nothing would be left, they overlap the body, with a warning.
 */
export function sectionFrame(
  section: StyledSection,
  heights: RunningHeights,
  warn: (diagnostic: Diagnostic) => void,
): SectionFrame {
  const { width, height } = turned(section);
  const { left, right } = fitPair(section.page.margin.left, section.page.margin.right, width);
  const pair = fitPair(section.page.margin.top, section.page.margin.bottom, height);
  const margins = { top: pair.left, bottom: pair.right };
  const plain = { top: margins.top, bottom: height - margins.bottom };
  const first = body(section, heights, plain, height, true);
  const rest = body(section, heights, plain, height, false);
  const tight = left !== section.page.margin.left || margins.top !== section.page.margin.top;
  if (tight || isTooSmall(first) || isTooSmall(rest)) warn(diagnose('layout/page-too-small', undefined, section.at));
  return {
    width,
    height,
    left,
    columnWidth: width - left - right,
    first: isTooSmall(first) ? plain : first,
    rest: isTooSmall(rest) ? plain : rest,
  };
}

/** A landscape page is wider than high, whichever way round its size was given. */
function turned({ page, orientation }: StyledSection): Pick<PageLook, 'width' | 'height'> {
  const { width, height } = page;
  return orientation === 'landscape' && width < height ? { width: height, height: width } : { width, height };
}

/** Two margins, made smaller in proportion where they leave less than the least. */
function fitPair(left: Points, right: Points, whole: Points): { left: Points; right: Points } {
  const room = Math.max(0, whole - LEAST);
  const scale = left + right > room ? room / (left + right) : 1;
  return { left: left * scale, right: right * scale };
}

function body(section: StyledSection, heights: RunningHeights, plain: Body, height: Points, isFirst: boolean): Body {
  const { headerDistance, footerDistance } = section.page;
  const header = shownRunning(section, 'header', isFirst);
  const footer = shownRunning(section, 'footer', isFirst);
  const above = header ? headerDistance + (heights[header] ?? 0) : 0;
  const below = footer ? footerDistance + (heights[footer] ?? 0) : 0;
  return { top: Math.max(plain.top, above), bottom: Math.min(plain.bottom, height - below) };
}

function isTooSmall({ top, bottom }: Body): boolean {
  return bottom - top < LEAST;
}
