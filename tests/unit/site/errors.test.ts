import { describe, expect, test } from 'vitest';
import { siteMessages } from '../../../src/site/index.ts';
import { codeOf, errorCases, expectedFile, printedByCommands } from '../../support/error-cases.ts';

const cases = errorCases('site');

describe('tests/errors', () => {
  test('holds a case for every fault that this room tells', () => {
    expect(cases.map(codeOf).sort()).toEqual(Object.keys(siteMessages).sort());
  });

  test.each(cases)('%s', async (name) => {
    for (const language of ['vi', 'en'] as const) {
      const printed = await printedByCommands(name, language);
      expect(printed).toContain(` ${codeOf(name)}: `);
      await expect(printed).toMatchFileSnapshot(expectedFile(name, language));
    }
  });
});
