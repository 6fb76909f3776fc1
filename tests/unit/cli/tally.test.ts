import { describe, expect, it } from 'vitest';
import type { RecordOutcome } from '../../../src/batch/index.ts';
import { openTally } from '../../../src/cli/tally.ts';
import { diagnosePipeline } from '../../../src/pipeline/index.ts';

const fault = diagnosePipeline('pipeline/internal', { step: 'input', reason: 'x' });
const warning = { ...fault, family: 'record', severity: 'warning' } as const;
const file = { path: 'output/a.pdf', format: 'pdf' } as RecordOutcome['files'][number];
const outcome = (record: string, more: Partial<RecordOutcome> = {}): RecordOutcome => ({
  ...{ record, kinds: ['brief'], files: [file], diagnostics: [], milliseconds: 1, unchanged: false },
  ...more,
});

describe('a tally', () => {
  it('counts what was made, what was left as it is and what failed', () => {
    const tally = openTally(false);
    tally.add(outcome('a'));
    tally.add(outcome('b', { unchanged: true }));
    tally.add(outcome('c', { files: [], diagnostics: [fault] }));
    expect(tally.sum()).toMatchObject({ records: 3, files: 1, unchanged: 1, failed: 1, exitCode: 4 });
  });

  it('has warnings count for the exit code where that is asked for', () => {
    for (const [failOnWarnings, exitCode] of [[false, 0] as const, [true, 1] as const]) {
      const tally = openTally(failOnWarnings);
      tally.add(outcome('a', { diagnostics: [warning] }));
      expect(tally.sum().exitCode).toBe(exitCode);
    }
  });

  it('shows, of very many, those that somebody has to look at, in their order', () => {
    const tally = openTally(false);
    for (let index = 0; index < 100; index++) tally.add(outcome(`r${index}`, { unchanged: index < 30 }));
    tally.add(outcome('warned', { diagnostics: [warning] }));
    tally.add(outcome('failed', { diagnostics: [fault] }));
    const names = tally.sum().shown.map(({ record }) => record.record);
    const made = Array.from({ length: 38 }, (_, at) => `r${at + 30}`);
    expect(names).toEqual([...made, 'warned', 'failed']);
  });
});
