import { escapeUnsafe, type Language } from '../../base/index.ts';
import type { RuleResult } from '../check-form.ts';
import type { FormReport } from './form-report.ts';
import { FORM_WORDS, placeWords, STATE_WORDS, summaryWords, titleOf } from './words.ts';

const WORDS = {
  vi: { form: 'Thể thức', found: 'tìm thấy', allowed: 'cho phép', where: 'ở', source: 'nguồn', more: 'chỗ nữa' },
  en: { form: 'Form', found: 'found', allowed: 'allowed', where: 'in', source: 'source', more: 'more places' },
} as const;
/** Of one rule so many places are told; the others are counted. */
const MOST_PLACES = 3;

/** A report as text: what is broken, and with `all` every rule. */
export function reportText({ file, form, results }: FormReport, language: Language, all = false): string {
  const words = WORDS[language];
  const shown = results.filter(({ state }) => all || state === 'broken');
  const lines = [
    file,
    `  ${words.form}: ${form.form}, ${FORM_WORDS[form.form][language]} (${form.reason[language]})`,
    ...shown.flatMap((result) => ruleLines(result, language)),
    `  ${summaryWords(results, language)}`,
  ];
  return lines.map(escapeUnsafe).join('\n');
}

function ruleLines(result: RuleResult, language: Language): readonly string[] {
  const { rule, state, breaches, allowed } = result;
  const words = WORDS[language];
  const head = `  ${STATE_WORDS[state][language]} ${rule.id}: ${titleOf(result, language)}`;
  const told = breaches
    .slice(0, MOST_PLACES)
    .flatMap((breach) => [
      `      ${words.found}: ${breach.found[language]}; ${words.allowed}: ${breach.allowed[language]}`,
      `      ${words.where}: ${placeWords(breach, language)}`,
    ]);
  const rest = breaches.length - MOST_PLACES;
  return [
    head,
    ...told,
    ...(rest > 0 ? [`      (+ ${rest} ${words.more})`] : []),
    ...(breaches.length === 0 && allowed ? [`      ${words.allowed}: ${allowed[language]}`] : []),
    `      ${words.source}: ${rule.source[language]}`,
  ];
}
