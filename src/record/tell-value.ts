import { type DataPath, type Diagnostic, formatPath, type Language, type Place } from '../base/index.ts';
import { isPartialDate } from './dates.ts';
import { diagnose } from './messages.ts';
import type { Kind, SchemaNode } from './schema/schema-at.ts';
import { makeSlug } from './slug.ts';
import { readNumberText } from './spelled-numbers.ts';
import { suggestWord } from './suggest-word.ts';
import { describeKind, describeValue, hintFor } from './value-words.ts';

/** A value that the schema does not take, with all that can be said of it. */
export interface Misfit {
  readonly value: unknown;
  /** As the file writes it, if it is a scalar. */
  readonly source?: string;
  readonly path: DataPath;
  readonly at: Place;
  /** What the schema wants here. */
  readonly node: SchemaNode | undefined;
  readonly language: Language;
}

type Tell = (misfit: Misfit) => Diagnostic | undefined;

/** What is wrong with a value that is there and does not fit. */
export function tellValue(misfit: Misfit): Diagnostic {
  return TELLS[misfit.node?.kind ?? 'text'](misfit) ?? tellWrongKind(misfit);
}

const MOST_SHOWN = 60;

function tellWrongKind({ value, source, path, at, node }: Misfit): Diagnostic {
  const kind = node?.kind ?? 'text';
  const found = describeValue(value, source);
  const facts = { path, found, expected: describeKind(kind), hint: hintFor(kind, value, source) };
  return diagnose('record/wrong-kind', facts, at, formatPath(path));
}

/** A scalar as the file writes it, short enough for a sentence. */
function shown({ value, source }: Misfit): string | undefined {
  if (typeof value === 'object') return undefined;
  const text = source ?? String(value);
  return text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN)}…` : text;
}

const tellNumber: Tell = ({ value, path, at, language }) => {
  const meant = typeof value === 'string' ? readNumberText(value, language) : [];
  if (typeof value !== 'string' || meant.length === 0) return undefined;
  return diagnose('record/number-as-text', { path, found: value, meant }, at, formatPath(path));
};

const tellWhole =
  (least: number): Tell =>
  (misfit) => {
    const { value, source, path, at } = misfit;
    if (typeof value !== 'number') return tellNumber(misfit);
    return diagnose('record/not-whole', { path, found: source ?? String(value), least }, at, formatPath(path));
  };

const tellDate: Tell = (misfit) => {
  const { path, at } = misfit;
  const found = shown(misfit);
  if (found === undefined || typeof misfit.value === 'boolean') return undefined;
  if (/^\d{4}(-\d{2}){0,2}(T\d{2}:\d{2})?$/.test(found))
    return diagnose('record/no-such-date', { path, found }, at, formatPath(path));
  return diagnose('record/not-a-date', { path, found, ...meantDate(found) }, at, formatPath(path));
};

const tellFullDate: Tell = (misfit) => {
  const { path, at } = misfit;
  const found = shown(misfit);
  if (found === undefined || typeof misfit.value === 'boolean') return undefined;
  if (/^\d{4}-\d{2}-\d{2}$/.test(found)) return diagnose('record/no-such-date', { path, found }, at, formatPath(path));
  const meant = meantDate(found);
  const isFull = meant.meant?.length === 10;
  return diagnose('record/not-a-full-date', { path, found, ...(isFull ? meant : {}) }, at, formatPath(path));
};

/** The date that "5/10/2023", "2023-10-5" or "2023-10-05 08:00" means; days stand before months, as in Vietnam. */
function meantDate(text: string): { meant?: string } {
  const [, day, month, year] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text) ?? [];
  const [, y, m, d, time] = /^(\d{4})[/.-](\d{1,2})(?:[/.-](\d{1,2}))?(?:[T ](\d{1,2}[:h]\d{2}))?/.exec(text) ?? [];
  const clock = time ? `T${time.replace('h', ':').padStart(5, '0')}` : '';
  const parts = day ? [year, month, day] : [y, m, d];
  const date =
    parts
      .filter((part) => part !== undefined)
      .map((part) => part.padStart(2, '0'))
      .join('-') + clock;
  return isPartialDate(date) ? { meant: date } : {};
}

const tellPeriod: Tell = (misfit) => {
  const { path, at } = misfit;
  const found = shown(misfit);
  return found === undefined ? undefined : diagnose('record/not-a-period', { path, found }, at, formatPath(path));
};

/** A text of a certain form: a path, an address, a width. */
const tellForm =
  (code: 'record/bad-path' | 'record/bad-url' | 'record/bad-width'): Tell =>
  (misfit) => {
    const { value, path, at } = misfit;
    const found = shown(misfit) ?? '';
    const isText = typeof value === 'string' || (typeof value === 'number' && code === 'record/bad-width');
    return isText ? diagnose(code, { path, found }, at, formatPath(path)) : undefined;
  };

const tellText: Tell = (misfit) => {
  const { value, path, at } = misfit;
  if (typeof value !== 'string') return undefined;
  const meant = makeSlug(value);
  const facts = { path, found: shown(misfit) ?? '', ...(meant ? { meant } : {}) };
  return diagnose('record/bad-id', facts, at, formatPath(path));
};

const tellWord: Tell = (misfit) => {
  const { path, at, node } = misfit;
  const found = shown(misfit);
  if (found === undefined) return undefined;
  const known = node?.known ?? [];
  const meant = suggestWord(found, known);
  return diagnose('record/unknown-word', { path, found, known, ...(meant ? { meant } : {}) }, at, formatPath(path));
};

const tellVersion: Tell = (misfit) => {
  const { path, at, node } = misfit;
  const found = shown(misfit);
  if (found === undefined) return undefined;
  return diagnose('record/unknown-version', { found, known: node?.known ?? [] }, at, formatPath(path));
};

const nothingMore: Tell = () => undefined;

const TELLS: Readonly<Record<Kind, Tell>> = {
  figure: tellNumber,
  number: tellNumber,
  'whole-number': tellWhole(0),
  position: tellWhole(1),
  'document-number': nothingMore,
  date: tellDate,
  'full-date': tellFullDate,
  period: tellPeriod,
  path: tellForm('record/bad-path'),
  url: tellForm('record/bad-url'),
  width: tellForm('record/bad-width'),
  text: tellText,
  word: tellWord,
  version: tellVersion,
  flag: nothingMore,
  list: nothingMore,
  map: nothingMore,
  'text-or-map': nothingMore,
};
