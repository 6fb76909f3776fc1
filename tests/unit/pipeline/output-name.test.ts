import { describe, expect, test } from 'vitest';
import { DEFAULT_NAME_PATTERN, NAME_PATTERN, outputName } from '../../../src/pipeline/output-name.ts';

const parts = { id: 'nghe-an', kind: 'brief', form: 'plain', language: 'vi' };

describe('outputName', () => {
  test('fills the pattern', () => {
    expect(outputName(DEFAULT_NAME_PATTERN, parts, 'docx')).toBe('nghe-an.brief.docx');
    expect(outputName('{language}_{kind}-{form}_{id}', parts, 'pdf')).toBe('vi_brief-plain_nghe-an.pdf');
  });

  test.each(['con', 'nul', 'com1', 'lpt9', 'AUX'])('keeps clear of the Windows device %s', (id) => {
    expect(outputName(DEFAULT_NAME_PATTERN, { ...parts, id }, 'pdf')).toBe(`_${id}.brief.pdf`);
  });

  test('leaves names that only begin like a device', () => {
    expect(outputName(DEFAULT_NAME_PATTERN, { ...parts, id: 'console' }, 'pdf')).toBe('console.brief.pdf');
  });
});

describe('NAME_PATTERN', () => {
  test.each(['{id}.{kind}', '{kind}/../{id}', '{id}', '{kind}', '{id}.{kind}.{date}', 'a b {id} {kind}'])(
    '%s',
    (pattern) => {
      expect(NAME_PATTERN.test(pattern)).toBe(pattern === '{id}.{kind}');
    },
  );
});
