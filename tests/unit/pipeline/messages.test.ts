import { describe, expect, test } from 'vitest';
import type { MessageDefinition } from '../../../src/base/index.ts';
import { batchMessages } from '../../../src/batch/index.ts';
import { cliMessages } from '../../../src/cli/messages.ts';
import { pipelineMessages } from '../../../src/pipeline/index.ts';

/** Facts that serve every message of the upper rooms. */
const facts = {
  ...{ file: 'a.yaml', reason: 'damaged', found: 'x', most: '20 MB', name: 'breif', known: ['brief'], kind: 'brief' },
  ...{
    taken: 'plain',
    files: ['a.pdf', 'b.pdf'],
    record: 'a.yaml',
    pid: 7,
    port: 8080,
    code: 'EADDRINUSE',
    host: 'here',
    seconds: 60,
    done: 3,
    all: 9,
  },
  ...{ blanks: { vi: 'địa điểm', en: 'the place' }, host: '127.0.0.1', port: 8080, code: 'EACCES' },
  ...{
    suggestion: undefined,
    language: 'en',
    offered: ['vi'],
    form: 'party',
    folder: 'inputs',
    first: 'a',
    second: 'b',
  },
  ...{
    path: 'a.b',
    step: 'view',
    key: 'names',
    vi: 'một danh sách',
    en: 'a list',
    option: '--to',
    example: 'docx,pdf',
    pattern: '*.yaml',
  },
};
const messages: readonly (readonly [string, MessageDefinition<never>])[] = Object.entries({
  ...pipelineMessages,
  ...batchMessages,
  ...cliMessages,
});

describe.each(messages)('%s', (_, definition) => {
  const say = (language: 'vi' | 'en', more = {}) => definition[language]({ ...facts, ...more } as never);

  test('is a whole sentence in both languages, with nothing left out', () => {
    for (const language of ['vi', 'en'] as const)
      for (const text of Object.values(say(language))) {
        expect(text).toMatch(/^["`\-–*\p{Lu}\p{Ll}].*[.?)…"\w\p{L}]$/su);
        expect(text).not.toMatch(/undefined|\[object|NaN| {2}|^\s|\s$/);
      }
  });

  test('is Vietnamese in Vietnamese and English in English', () => {
    expect(say('vi').message).toMatch(/[ăâđêôơưàảãáạằắấầệếểộốợớữứừậẫẩíịỉĩòóọỏúụủýỳ]/i);
    expect(say('en').message).not.toMatch(/[ăâđêôơưạảấầẩẫậ]/i);
  });
});

test('what may have been meant is said where it is known', () => {
  const known = { ...facts, suggestion: 'brief' };
  for (const code of ['pipeline/unknown-kind', 'pipeline/unknown-theme'] as const) {
    expect(pipelineMessages[code].en(known).message).toContain('Did you mean "brief"?');
    expect(pipelineMessages[code].vi(known).message).toContain('Có phải ý bạn là "brief"?');
  }
});
