import type { Language } from '../../base/index.ts';
import type { RuleState } from '../check-form.ts';
import type { FormReport } from './form-report.ts';
import { countStates, placeWords, titleOf } from './words.ts';

/** A report as JSON has it: every key always there, in one language. */
export interface JsonReport {
  readonly file: string;
  readonly format: string;
  readonly form: string;
  readonly reason: string;
  readonly totals: Readonly<Record<RuleState, number>>;
  readonly rules: readonly {
    readonly id: string;
    readonly state: RuleState;
    readonly title: string;
    readonly source: string;
    readonly confidence: string;
    readonly allowed: string | null;
    readonly breaches: readonly {
      readonly found: string;
      readonly allowed: string;
      readonly where: string;
      readonly component: string;
      readonly text: string | null;
      readonly page: number | null;
    }[];
  }[];
}

/** A report as a plain value for JSON. */
export function reportJson({ file, format, form, results }: FormReport, language: Language): JsonReport {
  return {
    file,
    format,
    form: form.form,
    reason: form.reason[language],
    totals: countStates(results),
    rules: results.map((result) => ({
      id: result.rule.id,
      state: result.state,
      title: titleOf(result, language),
      source: result.rule.source[language],
      confidence: result.rule.confidence,
      allowed: result.allowed?.[language] ?? null,
      breaches: result.breaches.map((breach) => ({
        found: breach.found[language],
        allowed: breach.allowed[language],
        where: placeWords(breach, language),
        component: breach.where.component,
        text: breach.where.text ?? null,
        page: breach.where.page ?? null,
      })),
    })),
  };
}
