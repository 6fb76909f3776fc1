const CHUNK = 512;

let segmenter: Intl.Segmenter | undefined;
/** Made when it is first needed: most documents have no word that is broken. */
function openSegmenter(): Intl.Segmenter {
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  return segmenter;
}

/**
 * The letters of a text as people count them: a letter with its marks is one. The text is looked at chunk by
 * chunk, since the time that the segmenter takes grows with the square of the length.
 */
export function* graphemes(text: string): Generator<string> {
  let start = 0;
  while (start < text.length) {
    const chunk = text.slice(start, start + CHUNK);
    const found = [...openSegmenter().segment(chunk)].map(({ segment }) => segment);
    // The last letter may go on in the next chunk.
    const whole = start + CHUNK >= text.length || found.length === 1 ? found : found.slice(0, -1);
    for (const letter of whole) {
      yield letter;
      start += letter.length;
    }
  }
}
