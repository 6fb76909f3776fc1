import type { z } from 'zod';
import { type DataPath, type Diagnostic, formatPath, type Language } from '../base/index.ts';
import { pathKey, type Reading, textOf, valueAt } from './faults.ts';
import { diagnose } from './messages.ts';
import { meetingRecordSchema } from './schema/meeting-record.ts';
import { nodeAt, partsByKey } from './schema/schema-at.ts';
import { suggestWord } from './suggest-word.ts';
import { tellValue } from './tell-value.ts';

type Issue = z.core.$ZodIssue;

/** What the schema finds wrong, without its words: a key that is not known, or a value that does not fit. */
type Finding =
  | { readonly kind: 'unknown-key'; readonly path: DataPath; readonly key: string; readonly meant?: string }
  | { readonly kind: 'more-keys'; readonly path: DataPath; readonly key: string; readonly count: number }
  | { readonly kind: 'value'; readonly path: DataPath; readonly isEmptyList: boolean };

const PARTS = partsByKey(meetingRecordSchema);

/** The most unknown keys of one map that are told one by one. */
const MOST_KEYS = 50;

/**
 * The schema's issues as diagnostics. The library's messages are not used: they are English and speak of types.
 * Each is made anew from the path, the value that stands there and what the schema wants there.
 */
export function tellIssues(issues: readonly Issue[], reading: Reading): readonly Diagnostic[] {
  const language: Language = textOf(reading.data, 'language') === 'en' ? 'en' : 'vi';
  const findings = issues.flatMap((issue) => findingsOf(issue, []));
  const meant = new Set(findings.flatMap(meantPath));
  const isNews = ({ kind, path }: Finding) => kind !== 'value' || !(reading.isFaulty(path) || meant.has(pathKey(path)));
  return findings.filter(isNews).map((finding) => {
    if (finding.kind === 'value') return tellMisfit(finding, reading, language);
    return finding.kind === 'unknown-key' ? tellUnknownKey(finding, reading) : tellMoreKeys(finding, reading);
  });
}

function findingsOf(issue: Issue, above: DataPath): readonly Finding[] {
  const path: DataPath = [...above, ...issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step))];
  if (issue.code === 'unrecognized_keys') return unknownKeysOf(issue.keys, path);
  if (issue.code === 'invalid_union') {
    const branch = issue.errors.find((issues) => issues.length > 0 && !issues.some(isWrongKind));
    if (branch) return branch.flatMap((inner) => findingsOf(inner, path));
  }
  return [{ kind: 'value', path, isEmptyList: issue.code === 'too_small' && issue.origin === 'array' }];
}

function unknownKeysOf(keys: readonly string[], path: DataPath): readonly Finding[] {
  const known = nodeAt(meetingRecordSchema, path)?.known ?? [];
  const told = keys.slice(0, MOST_KEYS).map((key): Finding => {
    const meant = suggestWord(key, known);
    return { kind: 'unknown-key', path, key, ...(meant ? { meant } : {}) };
  });
  const next = keys[MOST_KEYS];
  if (next === undefined) return told;
  return [...told, { kind: 'more-keys', path, key: next, count: keys.length - MOST_KEYS }];
}

/** Whether a value is not even of the kind that a choice of the schema is for. */
function isWrongKind(issue: Issue): boolean {
  if (issue.path.length > 0) return false;
  if (issue.code === 'invalid_union') return issue.errors.every((issues) => issues.some(isWrongKind));
  return issue.code === 'invalid_type';
}

/** The path of the key that was meant by an unknown one: that it is missing need not be told as well. */
function meantPath(finding: Finding): readonly string[] {
  return finding.kind === 'unknown-key' && finding.meant ? [pathKey([...finding.path, finding.meant])] : [];
}

function tellMisfit(
  { path, isEmptyList }: Finding & { kind: 'value' },
  reading: Reading,
  language: Language,
): Diagnostic {
  const { document, data } = reading;
  const at = document.locate(path);
  const dataPath = formatPath(path);
  const value = valueAt(data, path);
  if (value === null) return diagnose('record/empty-value', { path }, at, dataPath);
  const node = nodeAt(meetingRecordSchema, path);
  if (value === undefined) return tellMissingKey(path, reading);
  if (isEmptyList) return diagnose('record/empty-list', { path }, at, dataPath);
  const source = document.sourceText(path);
  return tellValue({ value, path, at, node, language, ...(source === undefined ? {} : { source }) });
}

function tellMissingKey(path: DataPath, { document }: Reading): Diagnostic {
  const said = nodeAt(meetingRecordSchema, path)?.said;
  const example = typeof said?.example === 'string' ? { vi: said.example, en: said.example } : said?.example;
  const facts = {
    key: String(path.at(-1)),
    path: path.slice(0, -1),
    ...(said ? { meaning: { vi: said.vi, en: said.en } } : {}),
    ...(example ? { example } : {}),
  };
  return diagnose('record/missing-key', facts, document.locate(path.slice(0, -1)), formatPath(path));
}

function tellUnknownKey({ path, key, meant }: Finding & { kind: 'unknown-key' }, { document }: Reading): Diagnostic {
  const parts = (PARTS.get(key) ?? []).filter((part) => part !== '');
  const facts = {
    key,
    path,
    known: nodeAt(meetingRecordSchema, path)?.known ?? [],
    ...(meant ? { meant } : {}),
    ...(parts.length === 1 && parts[0] ? { elsewhere: parts[0] } : {}),
  };
  return diagnose('record/unknown-key', facts, document.locate([...path, key], 'key'), formatPath([...path, key]));
}

function tellMoreKeys({ path, key, count }: Finding & { kind: 'more-keys' }, { document }: Reading): Diagnostic {
  return diagnose(
    'record/more-unknown-keys',
    { path, count },
    document.locate([...path, key], 'key'),
    formatPath(path),
  );
}
