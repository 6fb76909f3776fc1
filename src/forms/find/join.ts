import type { SeenText } from '../../readers/index.ts';

/** Two lines as one text. */
export function joinTexts(first: SeenText, second: SeenText): SeenText {
  const [a, b] = [first.box, second.box];
  const box =
    a && b
      ? {
          left: Math.min(a.left, b.left),
          top: a.top,
          right: Math.max(a.right, b.right),
          bottom: b.bottom,
        }
      : a;
  return {
    ...first,
    text: `${first.text} ${second.text}`,
    runs: [...first.runs, ...second.runs],
    ...(box ? { box } : {}),
  };
}

/**
 * Whether a line of a PDF goes on with the one above it: its first word had no room there. The lines are centred in
 * a column that begins (or ends) at `edge`, so its width is known by their middle.
 */
export function isWrapped(above: SeenText, line: SeenText, edge: number): boolean {
  if (!above.box || !line.box) return false;
  const middle = (above.box.left + above.box.right) / 2;
  const room = 2 * Math.abs(middle - edge);
  const [word = ''] = line.text.split(' ');
  const share = (word.length + 1) / Math.max(1, line.text.length);
  const needed = above.box.right - above.box.left + share * (line.box.right - line.box.left);
  return needed > room - 1;
}
