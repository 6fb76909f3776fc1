import type { Points } from '../../base/index.ts';
import type { StyledParagraph, StyleSheet } from '../../theme/index.ts';
import type { Box } from './boxes.ts';
import { lineRuns } from './line-runs.ts';
import { measureParagraph } from './measure-paragraph.ts';

/** How wide the longest line of a paragraph is when it is set in a column: what a rule below it is measured by. */
export function textWidth(paragraph: StyledParagraph, column: Points, sheet: StyleSheet): Points {
  const parent = { kind: 'section', at: paragraph.at } as const;
  const scope = { sheet, parent, width: column, height: column, pageOf: () => '', warn: () => {} };
  return Math.max(0, ...measureParagraph(paragraph, scope).map(({ box }) => inkOf(box)));
}

function inkOf(box: Box): Points {
  if (box.type !== 'line') return 0;
  const line = box.paragraph.lines[box.index];
  const runs = line ? lineRuns(line) : [];
  const [first] = runs;
  const last = runs.at(-1);
  return first && last ? last.x + last.width - first.x : 0;
}
