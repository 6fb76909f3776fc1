import type { Form } from './form.ts';

/**
 * A subject that begins as the form wants it: "Kết quả …" under the Decree, "kết quả …" in Party documents. Only
 * words that the form knows lose their capital letter, so that a name keeps it.
 */
export function subjectLine(subject: string, { first, openings }: Form['subject']): string {
  if (first === 'capital') return subject.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
  return first === 'small' ? withSmallOpening(subject, openings) : subject;
}

/** A subject as it stands within a sentence. */
export function withSmallOpening(subject: string, openings: readonly string[]): string {
  const small = subject.slice(0, 1).toLowerCase() + subject.slice(1);
  const isKnown = openings.some((opening) => small.startsWith(opening) && !/^\p{L}/u.test(small.slice(opening.length)));
  return isKnown ? small : subject;
}
