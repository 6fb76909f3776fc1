import { fold } from '../base/index.ts';

const LONGEST = 48;

/**
 * A name for a heading made of its words: "Kết luận, kiến nghị" -> `ket-luan-kien-nghi`. ASCII letters,
 * digits and hyphens, beginning with a letter, so that it can be an anchor in every format; cut between words.
 */
export function slug(text: string): string {
  const words = fold(text)
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
  let name = '';
  for (const word of words) {
    const longer = name === '' ? word.slice(0, LONGEST) : `${name}-${word}`;
    if (longer.length > LONGEST) break;
    name = longer;
  }
  if (name === '') return 'section';
  return /^[a-z]/.test(name) ? name : `section-${name}`;
}
