import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type MessageRegistry, yamlMessages } from '../../src/base/index.ts';
import { batchMessages } from '../../src/batch/index.ts';
import { cliMessages } from '../../src/cli/messages.ts';
import { documentMessages } from '../../src/document/index.ts';
import { formsMessages } from '../../src/forms/index.ts';
import { layoutMessages } from '../../src/layout/index.ts';
import { markupMessages } from '../../src/markup/index.ts';
import { pipelineMessages } from '../../src/pipeline/index.ts';
import { readersMessages } from '../../src/readers/index.ts';
import { recordMessages } from '../../src/record/index.ts';
import { siteMessages } from '../../src/site/index.ts';
import { templateMessages } from '../../src/template/index.ts';
import { themeMessages } from '../../src/theme/index.ts';
import { codeOf, errorCases, expectedFile } from '../support/error-cases.ts';

const registries: Readonly<Record<string, MessageRegistry>> = {
  base: yamlMessages,
  document: documentMessages,
  theme: themeMessages,
  record: recordMessages,
  template: templateMessages,
  markup: markupMessages,
  layout: layoutMessages,
  readers: readersMessages,
  forms: formsMessages,
  pipeline: pipelineMessages,
  batch: batchMessages,
  site: siteMessages,
  cli: cliMessages,
};

describe.each(Object.entries(registries))('messages of %s', (room, registry) => {
  test("have codes of their room's name and small words", () => {
    const wrong = Object.keys(registry).filter((code) => !new RegExp(`^${room}/[a-z0-9]+(?:-[a-z0-9]+)*$`).test(code));
    expect(wrong).toEqual([]);
  });

  test('speak both languages', () => {
    const wrong = Object.entries(registry).filter(
      ([, { vi, en }]) => typeof vi !== 'function' || typeof en !== 'function',
    );
    expect(wrong.map(([code]) => code)).toEqual([]);
  });
});

describe('tests/errors', () => {
  const codes = Object.values(registries).flatMap((registry) => Object.keys(registry));

  test('has a folder for every code, and none for anything else', () => {
    expect(errorCases().map(codeOf).sort()).toEqual(codes.sort());
  });

  test('says in each what is printed in both languages', () => {
    const files = errorCases().flatMap((name) => [expectedFile(name, 'vi'), expectedFile(name, 'en')]);
    expect(files.filter((file) => !existsSync(file))).toEqual([]);
  });
});
