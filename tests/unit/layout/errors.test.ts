import { describe, expect, test } from 'vitest';
import { layoutDocument, layoutMessages } from '../../../src/layout/index.ts';
import {
  codeOf,
  errorCases,
  expectedFile,
  type Printable,
  printedOf,
  resultOfTemplate,
} from '../../support/error-cases.ts';
import { cell, section, styledDocument, table } from '../../support/styled.ts';

const cases = errorCases('layout');

/** No theme gives a table such columns, it narrows them itself: a styled document alone can hold them. */
const STYLED: Readonly<Record<string, () => Printable>> = {
  'layout--table-too-wide': () => {
    const wide = table([300, 300], [[cell(0, 'GRDP'), cell(1, '6,13%')]]);
    return { diagnostics: layoutDocument(styledDocument([section([wide])])).diagnostics, sources: [] };
  },
};

describe('tests/errors', () => {
  test('holds a case for every fault that this room tells', () => {
    expect(cases.map(codeOf).sort()).toEqual(Object.keys(layoutMessages).sort());
  });

  test.each(cases)('%s', async (name) => {
    const result = STYLED[name]?.() ?? (await resultOfTemplate(name));
    expect(result.diagnostics.map(({ code }) => code)).toEqual([codeOf(name)]);
    for (const language of ['vi', 'en'] as const)
      await expect(printedOf(result, language)).toMatchFileSnapshot(expectedFile(name, language));
  });
});
