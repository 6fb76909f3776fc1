import { describe, expect, test } from 'vitest';
import { checkFile, type FormName, type FormReport, type RuleState } from '../../src/forms/index.ts';
import { buildRecord, type CaseRecord, caseRecords, workshopOf } from '../support/build-cases.ts';
import { formRules } from '../support/form-rules.ts';

/*
 * The finished files of every kind of document, in the form that each is in, rule by rule: a table of rules with
 * what Word and PDF came to. A rule that a document of an official form breaks fails the test.
 */

const rules = formRules();
const RECORDS: readonly CaseRecord[] = caseRecords().filter(({ path }) => /^inputs\/|\/form-(?!signs)/.test(path));
const SIGNS: Readonly<Record<RuleState, string>> = { broken: 'BROKEN', kept: 'kept', person: 'person', absent: '-' };
const RANK: readonly RuleState[] = ['broken', 'kept', 'person', 'absent'];

interface Checked {
  readonly name: string;
  readonly report: FormReport;
}

async function checkAll(): Promise<readonly Checked[]> {
  const workshop = await workshopOf('templates');
  const checked: Checked[] = [];
  for (const record of RECORDS) {
    const { files } = await buildRecord(workshop, record);
    for (const file of files) {
      const { value, diagnostics } = checkFile(file.bytes, file.name, rules);
      if (!value) throw new Error(JSON.stringify(diagnostics));
      checked.push({ name: file.name, report: value });
    }
  }
  return checked;
}

function tableOf(form: FormName, checked: readonly Checked[]): string {
  const of = (format: string, id: string): RuleState | undefined => {
    const states = checked
      .filter(({ report }) => report.format === format)
      .flatMap(({ report }) => report.results.filter(({ rule }) => rule.id === id).map(({ state }) => state));
    return RANK.find((state) => states.includes(state));
  };
  const rows = rules
    .filter((rule) => rule.forms.includes(form))
    .map(({ id }) => [id, ...['docx', 'pdf'].map((format) => SIGNS[of(format, id) ?? 'absent'])]);
  return [['rule', 'docx', 'pdf'], ...rows]
    .map(([a = '', b = '', c = '']) => `${a.padEnd(28)} ${b.padEnd(8)} ${c}`)
    .join('\n');
}

describe('the documents of the examples', async () => {
  const checked = await checkAll();
  const forms = [...new Set(checked.map(({ report }) => report.form.form))];

  test.each(forms)('keep the rules of their form: %s', (form) => {
    const own = checked.filter(({ report }) => report.form.form === form);
    console.log(`\nform ${form}: ${own.map(({ name }) => name).join(', ')}\n${tableOf(form, own)}`);
    const broken = own.flatMap(({ name, report }) =>
      report.results
        .filter(({ state }) => state === 'broken')
        .map(({ rule, breaches: [first] }) => `${name} ${rule.id}: ${first?.found.en}; allowed ${first?.allowed.en}`),
    );
    if (broken.length > 0) console.log(broken.join('\n'));
    expect(broken).toEqual([]);
  });
});
