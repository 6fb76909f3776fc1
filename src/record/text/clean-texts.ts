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

/** How many characters one message names. */
const MOST_NAMED = 5;

/** What cleaning has at hand, and what it has found so far. */
interface Cleaning {
  readonly document: YamlDocument;
  readonly isShown: (codePoint: number) => boolean;
  /** Texts with which nothing is wrong, as they are when clean: keys, units and names come again and again. */
  readonly sound: Map<string, string>;
  readonly diagnostics: Diagnostic[];
  readonly faulty: Set<string>;
}

/**
 * Cleans every text of a record, keys included: composed characters (NFC), no invisible ones. What would print wrongly
 * or not at all is a fault: control characters, marks of direction, lost encodings, characters the font lacks.
 */
export function cleanTexts(document: YamlDocument, canShow: (codePoint: number) => boolean): CleanData {
  const [diagnostics, faulty]: [Diagnostic[], Set<string>] = [[], new Set()];
  const cleaning: Cleaning = { document, isShown: remembering(canShow), sound: new Map(), diagnostics, faulty };
  return { data: cleanValue(document.value, [], cleaning), diagnostics, faulty };
}

/** What was answered for each character, by who was asked: a font's answer is the same for every record. */
const answers = new WeakMap<(codePoint: number) => boolean, Map<number, boolean>>();

/** Asks once for each character. */
function remembering(canShow: (codePoint: number) => boolean): (codePoint: number) => boolean {
  const known = answers.get(canShow) ?? new Map<number, boolean>();
  answers.set(canShow, known);
  return (codePoint) => {
    const before = known.get(codePoint);
    if (before !== undefined) return before;
    const isShown = canShow(codePoint);
    known.set(codePoint, isShown);
    return isShown;
  };
}

function cleanValue(value: unknown, path: DataPath, cleaning: Cleaning): unknown {
  if (typeof value === 'string') return cleanText(value, path, 'value', cleaning);
  if (Array.isArray(value)) return value.map((item: unknown, at) => cleanValue(item, [...path, at], cleaning));
  if (!isMap(value)) return value;
  const entries = Object.entries(value).map(([key, item]): [string, unknown] => {
    const inner = [...path, key];
    return [cleanText(key, inner, 'key', cleaning), cleanValue(item, inner, cleaning)];
  });
  return Object.fromEntries(entries);
}

function cleanText(text: string, path: DataPath, part: Part, cleaning: Cleaning): string {
  const known = cleaning.sound.get(text);
  if (known !== undefined) return known;
  const clean = dropInvisible(text).normalize('NFC');
  const faults = findFaults(text, clean, path, part, cleaning);
  if (faults.length === 0) cleaning.sound.set(text, clean);
  cleaning.diagnostics.push(...faults);
  const isWrong = faults.some(({ severity }) => severity === 'error');
  if (part === 'value' && isWrong) cleaning.faulty.add(pathKey(path));
  return clean;
}

/** What is wrong with one text: an empty or wrongly encoded one has nothing else worth telling. */
function findFaults(
  text: string,
  clean: string,
  path: DataPath,
  part: Part,
  { document, isShown }: Cleaning,
): readonly Diagnostic[] {
  if (clean.trim() === '')
    return [diagnose('record/blank-text', { path }, document.locate(path, part), formatPath(path))];
  const suspicion = suspectEncoding(text);
  if (suspicion) {
    const place = document.locateWords(path, suspicion.word, part);
    return [diagnose('record/wrong-encoding', { path, ...suspicion }, place, formatPath(path))];
  }
  const harms = HARMFUL.test(text) ? findHarms(document, text, path, part) : [];
  const missing = findUnshown(clean, isShown);
  return missing.length === 0 ? harms : [...harms, tellMissing(document, missing, path, part)];
}

/** One diagnostic for each kind of harm, at the first of its characters. */
function findHarms(document: YamlDocument, text: string, path: DataPath, part: Part): readonly Diagnostic[] {
  const byHarm = new Map<Harm, Set<string>>();
  for (const sign of text) {
    const harm = harmOf(codeOf(sign));
    if (harm) byHarm.set(harm, (byHarm.get(harm) ?? new Set()).add(sign));
  }
  return [...byHarm].map(([harm, signs]) => {
    const [first = ''] = signs;
    const named = [...signs].slice(0, MOST_NAMED).map((sign) => formatCodePoint(codeOf(sign)));
    return diagnose(CODES[harm], { path, signs: named }, document.locateWords(path, first, part), formatPath(path));
  });
}

/** The characters that the font lacks, but for those that are refused anyway. */
function findUnshown(text: string, isShown: (codePoint: number) => boolean): readonly string[] {
  const missing = new Set<string>();
  for (const sign of text) if (!isShown(codeOf(sign)) && !/[\t\n\r]/.test(sign)) missing.add(sign);
  return [...missing].filter((sign) => harmOf(codeOf(sign)) === undefined);
}

function tellMissing(document: YamlDocument, missing: readonly string[], path: DataPath, part: Part): Diagnostic {
  const shown = missing.slice(0, MOST_NAMED);
  const signs = shown.map((sign) => formatCodePoint(codeOf(sign)));
  const place = document.locateWords(path, shown[0] ?? '', part);
  return diagnose('record/no-glyph', { path, signs, shown }, place, formatPath(path));
}

function dropInvisible(text: string): string {
  if (!HARMFUL.test(text)) return text;
  return [...text].filter((sign) => harmOf(codeOf(sign)) !== 'invisible').join('');
}

function codeOf(sign: string): number {
  return sign.codePointAt(0) ?? 0;
}
