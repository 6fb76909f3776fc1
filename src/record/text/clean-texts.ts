import type { DataPath, Diagnostic, YamlDocument } from '../../base/index.ts';
import { formatPath } from '../../base/index.ts';
import { isMap, pathKey } from '../faults.ts';
import { diagnose } from '../messages.ts';
import { formatCodePoint, HARMFUL, type Harm, harmOf } from './signs.ts';
import { suspectEncoding } from './suspect-encoding.ts';

/** Data whose texts are clean, what was found while cleaning, and which values cannot be trusted. */
export interface CleanData {
  readonly data: unknown;
  readonly diagnostics: readonly Diagnostic[];
  readonly faulty: ReadonlySet<string>;
}

const CODES = {
  control: 'record/control-character',
  direction: 'record/direction-mark',
  surrogate: 'record/lone-surrogate',
  damaged: 'record/damaged-character',
  invisible: 'record/invisible-character',
} as const satisfies Record<Harm, string>;

type Part = 'key' | 'value';

/**
 * Cleans every text of a record, keys included: composed characters (NFC), no invisible ones. What would print wrongly
 * or not at all is a fault: control characters, marks of direction, lost encodings, characters the font lacks.
 */
export function cleanTexts(document: YamlDocument, canShow: (codePoint: number) => boolean): CleanData {
  const diagnostics: Diagnostic[] = [];
  const faulty = new Set<string>();
  const shown = new Set<number>();

  const report = (path: DataPath, part: Part, found: readonly Diagnostic[]): void => {
    diagnostics.push(...found);
    if (part === 'value' && found.some(({ severity }) => severity === 'error')) faulty.add(pathKey(path));
  };

  const findUnshown = (text: string): readonly string[] => {
    const missing = new Set<string>();
    for (const sign of text) {
      const code = sign.codePointAt(0) ?? 0;
      if (shown.has(code) || code === 0x0a || code === 0x0d || code === 0x09) continue;
      if (canShow(code)) shown.add(code);
      else missing.add(sign);
    }
    return [...missing];
  };

  const cleanText = (text: string, path: DataPath, part: Part): string => {
    if (text.trim() === '') {
      report(path, part, [diagnose('record/blank-text', { path }, document.locate(path, part), formatPath(path))]);
      return text;
    }
    const suspicion = suspectEncoding(text);
    if (suspicion) {
      const place = document.locateWords(path, suspicion.word, part);
      report(path, part, [diagnose('record/wrong-encoding', { path, ...suspicion }, place, formatPath(path))]);
      return text;
    }
    const harms = HARMFUL.test(text) ? findHarms(document, text, path, part) : [];
    report(path, part, harms);
    const clean = dropInvisible(text).normalize('NFC');
    const missing = findUnshown(clean).filter((sign) => harmOf(sign.codePointAt(0) ?? 0) === undefined);
    if (missing.length > 0) report(path, part, [tellMissing(document, missing, path, part)]);
    return clean;
  };

  const clean = (value: unknown, path: DataPath): unknown => {
    if (typeof value === 'string') return cleanText(value, path, 'value');
    if (Array.isArray(value)) return value.map((item: unknown, at) => clean(item, [...path, at]));
    if (!isMap(value)) return value;
    const entries = Object.entries(value).map(([key, item]): [string, unknown] => {
      const inner = [...path, key];
      return [cleanText(key, inner, 'key'), clean(item, inner)];
    });
    return Object.fromEntries(entries);
  };

  return { data: clean(document.value, []), diagnostics, faulty };
}

/** One diagnostic for each kind of harm, at the first of its characters. */
function findHarms(document: YamlDocument, text: string, path: DataPath, part: Part): readonly Diagnostic[] {
  const byHarm = new Map<Harm, Set<string>>();
  for (const sign of text) {
    const harm = harmOf(sign.codePointAt(0) ?? 0);
    if (harm) byHarm.set(harm, (byHarm.get(harm) ?? new Set()).add(sign));
  }
  return [...byHarm].map(([harm, signs]) => {
    const facts = {
      path,
      signs: [...signs].slice(0, MOST_NAMED).map((sign) => formatCodePoint(sign.codePointAt(0) ?? 0)),
    };
    return diagnose(CODES[harm], facts, document.locateWords(path, [...signs][0] ?? '', part), formatPath(path));
  });
}

const MOST_NAMED = 5;

function tellMissing(document: YamlDocument, missing: readonly string[], path: DataPath, part: Part): Diagnostic {
  const shown = missing.slice(0, MOST_NAMED);
  const signs = shown.map((sign) => formatCodePoint(sign.codePointAt(0) ?? 0));
  const place = document.locateWords(path, shown[0] ?? '', part);
  return diagnose('record/no-glyph', { path, signs, shown }, place, formatPath(path));
}

function dropInvisible(text: string): string {
  if (!HARMFUL.test(text)) return text;
  return [...text].filter((sign) => harmOf(sign.codePointAt(0) ?? 0) !== 'invisible').join('');
}
