import { escapeText, type Language } from '../../base/index.ts';
import type { RuleResult, RuleState } from '../check-form.ts';
import type { FormReport } from './form-report.ts';
import { FORM_WORDS, placeWords, STATE_WORDS, summaryWords, titleOf } from './words.ts';

const WORDS = {
  vi: {
    title: 'Kiểm tra thể thức',
    rule: 'Quy tắc',
    state: 'Kết quả',
    found: 'Tìm thấy',
    allowed: 'Cho phép',
    where: 'Ở đâu',
    source: 'Nguồn',
    form: 'Thể thức',
  },
  en: {
    title: 'Form check',
    rule: 'Rule',
    state: 'Result',
    found: 'Found',
    allowed: 'Allowed',
    where: 'Where',
    source: 'Source',
    form: 'Form',
  },
} as const;

const STYLE = `
:root { color-scheme: light dark; }
body { font: 1rem/1.5 system-ui, sans-serif; max-width: 75rem; margin: 0 auto; padding: 1rem; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; vertical-align: top; padding: .4rem .6rem; border-bottom: 1px solid #8888; }
caption { text-align: left; font-weight: bold; padding: .4rem 0; }
code { font-size: .9em; white-space: nowrap; }
.broken { font-weight: bold; }
@media print { .scroll { overflow: visible; } }`;

/** In this order the rules are shown: what needs somebody first. */
const ORDER: readonly RuleState[] = ['broken', 'person', 'kept', 'absent'];

/** Reports as one page that needs nothing else: no scripts, no pictures, no other files. */
export function reportPage(reports: readonly FormReport[], language: Language): string {
  const words = WORDS[language];
  const sections = reports.map((report, index) => sectionOf(report, index + 1, language));
  return `<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${words.title}</title>
<style>${STYLE}
</style>
</head>
<body>
<main>
<h1>${words.title}</h1>
${sections.join('\n')}
</main>
</body>
</html>
`;
}

function sectionOf({ file, form, results }: FormReport, number: number, language: Language): string {
  const words = WORDS[language];
  const groups = ORDER.map((state) => results.filter((result) => result.state === state)).filter(
    ({ length }) => length > 0,
  );
  return `<section aria-labelledby="file-${number}">
<h2 id="file-${number}">${escapeText(file)}</h2>
<p>${words.form}: ${escapeText(FORM_WORDS[form.form][language])} (${escapeText(form.reason[language])}).</p>
<p>${escapeText(summaryWords(results, language))}.</p>
${groups.map((group) => tableOf(group, `${file}-${number}`, language)).join('\n')}
</section>`;
}

function tableOf(results: readonly RuleResult[], file: string, language: Language): string {
  const words = WORDS[language];
  const state = results[0]?.state ?? 'absent';
  const name = STATE_WORDS[state][language];
  const head = [words.rule, words.found, words.allowed, words.where, words.source];
  return `<div class="scroll" role="region" tabindex="0" aria-label="${escapeText(`${file}: ${name}`)}">
<table class="${state}">
<caption>${escapeText(name)} (${results.length})</caption>
<thead><tr>${head.map((one) => `<th scope="col">${one}</th>`).join('')}</tr></thead>
<tbody>
${results.map((result) => rowOf(result, language)).join('\n')}
</tbody>
</table>
</div>`;
}

function rowOf(result: RuleResult, language: Language): string {
  const { rule, breaches, allowed } = result;
  const lines = (texts: readonly string[]) => [...new Set(texts)].map(escapeText).join('<br>');
  const asked = breaches.length > 0 ? breaches.map((one) => one.allowed[language]) : allowed ? [allowed[language]] : [];
  const cells = [
    lines(breaches.map((one) => one.found[language])),
    lines(asked),
    lines(breaches.map((one) => placeWords(one, language))),
    escapeText(rule.source[language]),
  ];
  const head = `<th scope="row"><code>${escapeText(rule.id)}</code><br>${escapeText(titleOf(result, language))}</th>`;
  return `<tr>${head}${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
}
