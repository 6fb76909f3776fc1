import type { ReadFormat } from '../../readers/index.ts';
import type { RuleResult } from '../check-form.ts';
import type { Recognised } from '../recognise.ts';

/** What came of the check of one finished file. */
export interface FormReport {
  /** The file as the user knows it; of a record, the document's name. */
  readonly file: string;
  readonly format: ReadFormat;
  readonly form: Recognised;
  readonly results: readonly RuleResult[];
}
