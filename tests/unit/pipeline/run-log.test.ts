import { expect, test } from 'vitest';
import { EnvError } from '../../../src/pipeline/env-error.ts';
import { diagnose } from '../../../src/pipeline/messages.ts';
import { createRunLog } from '../../../src/pipeline/run-log.ts';

const warning = diagnose('pipeline/source-missing', { file: 'a' });
const error = diagnose('pipeline/image-missing', { file: 'a' });

test('a value passes with warnings, and stops with errors', () => {
  const log = createRunLog('/desk');
  expect(log.take({ value: 1, diagnostics: [warning] })).toBe(1);
  expect(log.take({ value: 1, diagnostics: [error] })).toBeUndefined();
  expect(log.diagnostics).toEqual([warning, error]);
});

test('the very same diagnostic is noted once', () => {
  const log = createRunLog('/desk');
  log.note([warning]);
  log.note([warning, error]);
  expect(log.diagnostics).toEqual([warning, error]);
});

test('what is thrown becomes a fault of ours in the step begun, in one line, with its stack apart', async () => {
  const log = createRunLog('/desk');
  log.begin('layout');
  expect(
    await log.guard(async () => {
      throw new Error('no such face\n  at somewhere');
    }),
  ).toBeUndefined();
  expect(log.diagnostics).toMatchObject([{ code: 'pipeline/internal', family: 'internal' }]);
  expect(log.diagnostics[0]?.text.en.message).toBe('A fault of briefwright itself in the step "layout": no such face');
  expect(log.stacks[0]).toContain('run-log.test');
});

test('a disk that refuses is no fault of ours', async () => {
  const log = createRunLog('/desk');
  await log.guard(async () => {
    throw new EnvError('EACCES', '/desk/templates/x');
  });
  expect(log.diagnostics).toMatchObject([{ code: 'pipeline/cannot-read', family: 'usage' }]);
  expect(log.diagnostics[0]?.text.vi.message).toBe('Không đọc được "templates/x": không có quyền (EACCES).');
  expect(log.stacks).toEqual([]);
});
