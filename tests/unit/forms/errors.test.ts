import { describe, expect, test } from 'vitest';
import { formsMessages, readRules } from '../../../src/forms/index.ts';
import { codeOf, errorCases, expectedFile, printedByCommands, printedOf } from '../../support/error-cases.ts';

const FILE = 'templates/_shared/forms/state.yaml';
const RULES = `forms: [state]
source: { vi: Nghị định, en: Decree }
rules:
  - { id: ND30-A, of: mottoo, what: { vi: a, en: a }, confidence: A, told: [] }
`;

describe('tests/errors', () => {
  test('holds a case for every fault that this room tells', () => {
    expect(errorCases('forms').map(codeOf)).toEqual(Object.keys(formsMessages));
  });

  test.each(['vi', 'en'] as const)('wrong-rules, %s', async (language) => {
    const { diagnostics } = readRules({ name: FILE, text: RULES });
    const printed = printedOf({ diagnostics, sources: [{ name: FILE, text: RULES }] }, language);
    await expect(printed).toMatchFileSnapshot(expectedFile('forms--wrong-rules', language));
  });

  test.each(['forms--chosen', 'forms--missing-fact'])('%s', async (name) => {
    for (const language of ['vi', 'en'] as const) {
      const printed = await printedByCommands(name, language);
      expect(printed).toContain(` ${codeOf(name)}: `);
      await expect(printed).toMatchFileSnapshot(expectedFile(name, language));
    }
  });
});
