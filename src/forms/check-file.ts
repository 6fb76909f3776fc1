import type { Outcome } from '../base/index.ts';
import { seeFile } from '../readers/index.ts';
import { carriedRecord } from './carried-record.ts';
import { checkForm } from './check-form.ts';
import type { FormName } from './form-names.ts';
import { recogniseForm } from './recognise.ts';
import type { FormReport } from './report/form-report.ts';
import type { Rule } from './rules/read-rules.ts';

/** Checks a finished file, Word or PDF, whoever wrote it, by the form that is asked for, or else its own. */
export function checkFile(
  bytes: Uint8Array,
  file: string,
  rules: readonly Rule[],
  asked?: FormName,
): Outcome<FormReport> {
  const { value: seen, diagnostics } = seeFile(bytes, file);
  if (!seen) return { diagnostics };
  const form = asked ? { form: asked, reason: { vi: 'theo yêu cầu', en: 'as asked for' } } : recogniseForm(seen);
  return {
    value: { file, format: seen.format, form, results: checkForm(seen, form.form, rules, carriedRecord(bytes, file)) },
    diagnostics,
  };
}
