import type { Language } from '../../base/index.ts';
import type { Breach, RuleResult, RuleState } from '../check-form.ts';
import type { FormName } from '../form-names.ts';
import { COMPONENTS } from '../rules/components.ts';
import type { Words } from '../rules/rule.ts';

/** Names of the forms. */
export const FORM_WORDS: Readonly<Record<FormName, Words>> = {
  state: { vi: 'văn bản hành chính nhà nước (Nghị định 30/2020/NĐ-CP)', en: 'state documents (Decree 30/2020/NĐ-CP)' },
  'party-2018': { vi: 'văn bản của Đảng (Hướng dẫn 36-HD/VPTW)', en: 'Party documents (Guideline 36-HD/VPTW)' },
  'party-2026': { vi: 'văn bản của Đảng (Hướng dẫn 05-HD/VPTW)', en: 'Party documents (Guideline 05-HD/VPTW)' },
  plain: { vi: 'văn bản thường, không theo thể thức', en: 'plain documents, bound to no form' },
};

/** Names of the states of a rule. */
export const STATE_WORDS: Readonly<Record<RuleState, Words>> = {
  kept: { vi: 'đúng', en: 'kept' },
  broken: { vi: 'SAI', en: 'BROKEN' },
  person: { vi: 'cần người xem', en: 'for a person to judge' },
  absent: { vi: 'không áp dụng', en: 'does not apply' },
};

/** "Quốc hiệu: cỡ chữ" */
export function titleOf({ rule }: RuleResult, language: Language): string {
  return `${COMPONENTS[rule.of][language]}: ${rule.what[language]}`;
}

/** Where a breach is: the part, its words, its page. */
export function placeWords({ where }: Breach, language: Language): string {
  const page = where.page === undefined ? '' : { vi: `, trang ${where.page}`, en: `, page ${where.page}` }[language];
  const text = where.text === undefined ? '' : ` “${where.text}”`;
  return `${COMPONENTS[where.component][language]}${text}${page}`;
}

/** How many rules are in each state. */
export function countStates(results: readonly RuleResult[]): Readonly<Record<RuleState, number>> {
  const count = (state: RuleState) => results.filter((one) => one.state === state).length;
  return { kept: count('kept'), broken: count('broken'), person: count('person'), absent: count('absent') };
}

/** "41 quy tắc đúng, 2 sai, …" */
export function summaryWords(results: readonly RuleResult[], language: Language): string {
  const { kept, broken, person, absent } = countStates(results);
  return {
    vi: `${kept} quy tắc đúng, ${broken} sai, ${person} cần người xem, ${absent} không áp dụng`,
    en: `${kept} rules kept, ${broken} broken, ${person} for a person to judge, ${absent} that do not apply`,
  }[language];
}
