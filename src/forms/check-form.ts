import type { SeenDocument } from '../readers/index.ts';
import type { CarriedRecord } from './carried-record.ts';
import type { Anatomy } from './find/anatomy.ts';
import { findAnatomy } from './find/find-anatomy.ts';
import type { FormName } from './form-names.ts';
import type { Finding, Where } from './judge/finding.ts';
import { judge } from './judge/judges.ts';
import type { Rule } from './rules/read-rules.ts';
import type { Words } from './rules/rule.ts';

/** What is off: what was found, what is allowed, and where. */
export interface Breach {
  readonly found: Words;
  readonly allowed: Words;
  readonly where: Where;
}

/** `person`: a person has to judge; `absent`: the document has nothing that the rule speaks of. */
export type RuleState = 'kept' | 'broken' | 'person' | 'absent';

/** A rule as a document keeps it. */
export interface RuleResult {
  readonly rule: Rule;
  readonly state: RuleState;
  readonly breaches: readonly Breach[];
  /** What the rule asks for, in words. */
  readonly allowed?: Words;
}

/** Judges a finished document by all rules of a form; some can be told only beside the record that it was made of. */
export function checkForm(
  seen: SeenDocument,
  form: FormName,
  rules: readonly Rule[],
  carried?: CarriedRecord,
): readonly RuleResult[] {
  const anatomy = { ...findAnatomy(seen), ...(carried ? { carried } : {}) };
  const language = seen.facts.language?.startsWith('en') ? 'en' : 'vi';
  return rules
    .filter((rule) => rule.forms.includes(form) && (rule.language === undefined || rule.language === language))
    .map((rule) => judgeRule(rule, anatomy));
}

/** What can be seen of a file without words, such as one that was scanned. */
const WORDLESS: ReadonlySet<string> = new Set(['paper', 'file', 'metadata']);

/** Whether the file tells what the rule asks for. */
function isTold({ told, checks }: Rule, { seen }: Anatomy): boolean {
  if (!told.includes(seen.format)) return false;
  return seen.parts.some(({ type }) => type === 'text') || checks.every(({ kind }) => WORDLESS.has(kind));
}

function judgeRule(rule: Rule, anatomy: Anatomy): RuleResult {
  if (!isTold(rule, anatomy)) {
    return { rule, state: 'person', breaches: [], ...(rule.asks ? { allowed: rule.asks } : {}) };
  }
  const findings = rule.checks.flatMap((check) => judge(check, rule.of, anatomy));
  const breaches = findings
    .filter((one) => one.state === 'broken')
    .map(({ found, allowed, where }) => ({ found, allowed, where }));
  const allowed = findings.find((one): one is Extract<Finding, { state: 'kept' }> => one.state === 'kept')?.allowed;
  return { rule, state: stateOf(findings), breaches, ...(allowed ? { allowed } : {}) };
}

function stateOf(findings: readonly Finding[]): RuleState {
  const has = (state: Finding['state']) => findings.some((one) => one.state === state);
  if (has('broken')) return 'broken';
  if (has('kept')) return 'kept';
  return has('untold') ? 'person' : 'absent';
}
