import { describe, expect, test } from 'vitest';
import { readFolderSettings } from '../../../src/pipeline/folder-settings.ts';
import { readKindSettings } from '../../../src/pipeline/kind-settings.ts';

const kind = (text: string) => readKindSettings({ name: 'templates/brief/template.yaml', text });
const folder = (text: string) => readFolderSettings({ name: 'inputs/briefwright.yaml', text });

describe('template.yaml', () => {
  test('is read with its defaults', () => {
    expect(kind('name: {vi: Tóm tắt, en: Brief}\ntype-name: {vi: TÓM TẮT, en: BRIEF}').value?.value).toEqual({
      name: { vi: 'Tóm tắt', en: 'Brief' },
      typeName: { vi: 'TÓM TẮT', en: 'BRIEF' },
      subject: { vi: '{title}', en: '{title}' },
      languages: ['vi', 'en'],
      forms: ['plain'],
      theme: 'plain',
      onRequest: false,
      needs: [],
    });
  });

  test('needs words for its own languages only', () => {
    expect(kind('name: {vi: a}\ntype-name: {vi: B}\nlanguages: [vi]').value?.value.languages).toEqual(['vi']);
    expect(kind('name: {vi: a}\ntype-name: {vi: B}').diagnostics.map(({ code, at }) => [code, at?.line])).toEqual([
      ['pipeline/missing-key', 1],
      ['pipeline/missing-key', 2],
    ]);
  });

  test('tells all its faults, each at its place, as the template', () => {
    const { value, diagnostics } = kind(
      'name: {vi: a, en: b}\ntype-nam: {vi: A, en: B}\nlanguages: [vn]\ntheme: Plain Look\nforms: yes',
    );
    expect(value).toBeUndefined();
    expect(
      diagnostics.map(({ code, family, at, text }) => [code, family, at?.line, at?.column, text.en.hint ?? '']),
    ).toEqual(
      expect.arrayContaining([
        ['pipeline/unknown-key', 'template', 2, 1, 'Did you mean `type-name`?'],
        ['pipeline/missing-key', 'template', 1, 1, 'Add it to the file.'],
        ['pipeline/wrong-value', 'template', 3, 13, 'Did you mean `vi`?'],
        ['pipeline/wrong-value', 'template', 4, 8, ''],
        ['pipeline/wrong-value', 'template', 5, 8, ''],
      ]),
    );
    expect(diagnostics).toHaveLength(5);
  });

  test.each(['', '[]', 'text', 'name: ['])('%j is refused, not thrown at', (text) => {
    expect(kind(text).diagnostics[0]).toMatchObject({ family: 'template', severity: 'error' });
  });
});

describe('briefwright.yaml', () => {
  test('may be empty, or say only some', () => {
    expect(folder('').value?.value).toEqual({});
    expect(folder('formats: [pdf]\nissuer: {place: Nghệ An}').value?.value).toEqual({
      formats: ['pdf'],
      issuer: { place: 'Nghệ An' },
    });
  });

  test('tells where a nested key or value is wrong', () => {
    const { diagnostics } = folder('formats:\n  - docx\n  - pdff\nissuer:\n  nam: x\nnames: "{id}"');
    expect(diagnostics.map(({ code, family, at, text }) => [code, family, at?.line, text.en.hint])).toEqual(
      expect.arrayContaining([
        ['pipeline/wrong-value', 'usage', 3, 'Did you mean `pdf`?'],
        ['pipeline/unknown-key', 'usage', 5, 'Did you mean `name`?'],
        ['pipeline/wrong-value', 'usage', 6, undefined],
      ]),
    );
  });

  test('says what was expected, in both languages', () => {
    const [fault] = folder('names: "{id}"').diagnostics;
    expect(fault?.text.vi.message).toBe(
      '`names` có giá trị "{id}"; cần một mẫu tên có {id} và {kind}, ví dụ "{id}.{kind}".',
    );
    expect(fault?.text.en.message).toBe(
      '`names` is "{id}"; expected a pattern with {id} and {kind}, such as "{id}.{kind}".',
    );
  });
});
