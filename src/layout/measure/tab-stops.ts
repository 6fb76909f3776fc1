import type { Points } from '../../base/index.ts';
import type { ParagraphLook, TabStop } from '../../theme/index.ts';

/** Word's default: half an inch. */
const DEFAULT_STOP = 36;
const HAIR = 0.01;

/** The tab stop that a tab at `x` goes to; `x` and stops count from the column's left edge. */
export type NextStop = (x: Points) => TabStop;

/**
 * A paragraph's tab stops: its own, then every 36 pt. The left edge of a hanging indent is a stop too:
 * that is how the text of a list item finds its place after the mark.
 */
export function tabStops({ tabs, indent }: Pick<ParagraphLook, 'tabs' | 'indent'>): NextStop {
  let own: readonly TabStop[] | undefined;
  return (x) => {
    // Put in order once there is a tab: most paragraphs have none.
    own ??= ownStops(tabs, indent);
    const next = own.find(({ position }) => position > x + HAIR);
    return next ?? { position: (Math.floor((x + HAIR) / DEFAULT_STOP) + 1) * DEFAULT_STOP, align: 'left' };
  };
}

function ownStops(tabs: readonly TabStop[], { left, firstLine }: ParagraphLook['indent']): readonly TabStop[] {
  const hanging: readonly TabStop[] = firstLine < 0 ? [{ position: left, align: 'left' }] : [];
  return [...tabs, ...hanging].sort((a, b) => a.position - b.position);
}
