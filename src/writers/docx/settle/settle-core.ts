import type { Language } from '../../../base/index.ts';
import { localeFor } from '../../../locale/index.ts';
import { type Parts, textPart } from './parts.ts';

const CORE = 'docProps/core.xml';
const MOMENT = /(<dcterms:(?:created|modified) [^>]*>)[^<]*/g;

/** Puts the given moment for the clock's into the core properties, and the language, which the library leaves out. */
export function settleCore(parts: Parts, moment: string, language: Language): Parts {
  const dated = textPart(parts, CORE).replace(MOMENT, `$1${moment}`);
  const mark = `<dc:language>${localeFor(language).tag}</dc:language>`;
  return new Map(parts).set(CORE, dated.replace('</cp:coreProperties>', `${mark}</cp:coreProperties>`));
}
