import type { z } from 'zod';
import { type DataPath, type Diagnostic, formatPath, type Outcome, suggest } from '../../base/index.ts';
import { diagnose, type Words } from '../messages.ts';
import { type Merged, shown, valueAt } from './layers.ts';
import { keysAt, nameWords, themeShape, type WrittenTheme } from './shape.ts';
import type { ExpectedParams } from './values.ts';

type Issue = z.core.$ZodIssue;

/** Holds a merged theme against the shape: unknown keys, missing keys, values that cannot be used. */
export function checkShape(merged: Merged): Outcome<WrittenTheme> {
  const result = themeShape.safeParse(merged.value);
  if (result.success) return { value: result.data, diagnostics: [] };
  return { diagnostics: result.error.issues.flatMap((issue) => describe(issue, merged)) };
}

function describe(issue: Issue, merged: Merged): readonly Diagnostic[] {
  const path = issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownKey(key, path, merged));
  if (issue.code === 'invalid_key') return [badName(path, merged)];
  const found = valueAt(merged.value, path);
  const expected = expectedBy(issue, path);
  const key = formatPath(path);
  if (found === undefined)
    return [diagnose('theme/missing-key', { key, expected, inBase: path.length < 3 }, merged.locate(path, 'key'))];
  return [diagnose('theme/bad-value', { key, found: shown(found), expected }, merged.locate(path))];
}

function unknownKey(key: string, path: DataPath, merged: Merged): Diagnostic {
  const known = keysAt(path) ?? [];
  return diagnose(
    'theme/unknown-key',
    { name: key, near: suggest(key, known), known },
    merged.locate([...path, key], 'key'),
  );
}

function badName(path: DataPath, merged: Merged): Diagnostic {
  const facts = { key: formatPath(path.slice(0, -1)), found: shown(path.at(-1)), expected: nameWords };
  return diagnose('theme/bad-value', facts, merged.locate(path, 'key'));
}

function expectedBy(issue: Issue, path: DataPath): Words {
  if (issue.code === 'custom' && isExpected(issue.params)) return issue.params.expected;
  if (issue.code === 'too_small' || issue.code === 'too_big') return { vi: 'từ 1 đến 9 cấp', en: '1 to 9 levels' };
  if (issue.code === 'invalid_type' && issue.expected === 'array') return { vi: 'một danh sách', en: 'a list' };
  const keys = keysAt(path);
  if (!keys) return { vi: 'các mục có tên', en: 'named entries' };
  return { vi: `các khoá ${keys.join(', ')}`, en: `the keys ${keys.join(', ')}` };
}

function isExpected(params: unknown): params is ExpectedParams {
  return typeof params === 'object' && params !== null && 'expected' in params;
}
