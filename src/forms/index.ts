export { checkFile } from './check-file.ts';
export type { Breach, RuleResult, RuleState } from './check-form.ts';
export { formsMessages } from './messages.ts';
export type { FormReport } from './report/form-report.ts';
export { reportJson } from './report/report-json.ts';
export { reportPage } from './report/report-page.ts';
export { reportText } from './report/report-text.ts';
export { type Rule, readRules } from './rules/read-rules.ts';
export { FORM_NAMES, type FormName } from './rules/rule.ts';
