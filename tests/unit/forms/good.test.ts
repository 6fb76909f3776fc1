import { describe, expect, test } from 'vitest';
import { checkFile } from '../../../src/forms/check-file.ts';
import { formRules } from '../../support/form-rules.ts';
import { finish } from '../../support/official.ts';
import * as forms from '../../support/official-forms.ts';

const rules = formRules();

describe.each(Object.entries(forms))('%s', (_, official) => {
  test.each(['docx', 'pdf'] as const)('is known by its form and keeps all of its rules: %s', async (format) => {
    const { [format]: bytes } = await finish({ ...official, custom: { ...official.custom, form: '' } });
    const { value } = checkFile(bytes, `a.${format}`, rules);
    const broken = value?.results.filter(({ state }) => state === 'broken').map(({ rule }) => rule.id);
    expect(value?.form.form).toBe(official.custom.form);
    expect(broken).toEqual([]);
  });
});
