import type { Points } from '../../base/index.ts';

type WidthOf = (text: string) => Points;

/** The words of a text: what stands between spaces that a line may end at. */
function wordsOf(text: string): readonly string[] {
  return text.split(/[ \t\n\r]+/u).filter((word) => word !== '');
}

/** Width of the widest word: the least that a label needs if no word is to be broken. */
export function widestWord(text: string, widthOf: WidthOf): Points {
  return Math.max(0, ...wordsOf(text).map((word) => widthOf(word)));
}

/** Breaks a text into lines no wider than the room. A word wider than that is broken between its letters. */
export function wrapText(text: string, room: Points, widthOf: WidthOf): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of wordsOf(text).flatMap((one) => breakWord(one, room, widthOf))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line === '' || widthOf(longer) <= room) line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  return line === '' ? lines : [...lines, line];
}

/** As few lines as `wrapText` gives, but of lengths as even as may be. */
export function wrapEvenly(text: string, room: Points, widthOf: WidthOf): readonly string[] {
  const lines = wrapText(text, room, widthOf);
  if (lines.length < 2) return lines;
  let [low, high] = [Math.min(room, widestWord(text, widthOf)), room];
  let best = lines;
  for (let step = 0; step < 8; step++) {
    const middle = (low + high) / 2;
    const tried = wrapText(text, middle, widthOf);
    if (tried.length > lines.length) low = middle;
    else [high, best] = [middle, tried];
  }
  return best;
}

function breakWord(word: string, room: Points, widthOf: WidthOf): readonly string[] {
  if (widthOf(word) <= room) return [word];
  const parts: string[] = [];
  let part = '';
  for (const letter of word.match(/\P{M}\p{M}*|\p{M}+/gu) ?? []) {
    if (part !== '' && widthOf(part + letter) > room) {
      parts.push(part);
      part = letter;
    } else part += letter;
  }
  return part === '' ? parts : [...parts, part];
}
