import type { ISectionPropertiesOptions } from 'docx';
import { toTwips } from '../../../base/index.ts';
import type { PageLook, StyledSection } from '../../../theme/index.ts';
import type { WordSection } from '../elements.ts';
import { drawBlocks } from './blocks.ts';
import { drawRunning } from './running.ts';
import type { DrawScope } from './scope.ts';

type Page = NonNullable<ISectionPropertiesOptions['page']>;

/** A section: its pages, what runs along them, its blocks. */
export function drawSection(section: StyledSection, isFirst: boolean, scope: DrawScope): WordSection {
  const { headers, footers, titlePage } = drawRunning(section, isFirst, scope);
  const { width, margin } = section.page;
  return {
    headers,
    footers,
    properties: {
      page: {
        size: pageSize(section),
        margin: pageMargin(section.page),
        ...(section.restartNumbering === undefined ? {} : { pageNumbers: { start: section.restartNumbering } }),
      },
      ...(titlePage ? { titlePage } : {}),
    },
    children: drawBlocks(section.blocks, scope, {
      lang: undefined,
      column: width - margin.left - margin.right,
      keepWithNext: false,
    }),
  };
}

/** The library turns landscape pages itself, so it wants them upright. */
function pageSize({ page, orientation }: StyledSection): NonNullable<Page['size']> {
  const [width, height] = orientation === 'landscape' ? [page.height, page.width] : [page.width, page.height];
  return { width: toTwips(width), height: toTwips(height), orientation };
}

function pageMargin({ margin, headerDistance, footerDistance }: PageLook): NonNullable<Page['margin']> {
  return {
    top: toTwips(margin.top),
    right: toTwips(margin.right),
    bottom: toTwips(margin.bottom),
    left: toTwips(margin.left),
    header: toTwips(headerDistance),
    footer: toTwips(footerDistance),
    gutter: 0,
  };
}
