import { describe, expect, test } from 'vitest';
import { checkFile } from '../../src/forms/check-file.ts';
import type { FormName, FormReport, RuleState } from '../../src/forms/index.ts';
import type { Choices, Workshop } from '../../src/pipeline/index.ts';
import { buildRecord, type CaseRecord, caseRecords, workshopOf } from '../support/build-cases.ts';
import { formRules } from '../support/form-rules.ts';

/*
 * The finished files of every kind of document, in the form that each is in, rule by rule: a table of rules with
 * what Word and PDF came to, and the rules that nothing in any document spoke to. A rule that a document of an
 * official form breaks fails the test.
 */

const rules = formRules();
const RECORDS: readonly CaseRecord[] = caseRecords().filter(({ path }) => /^inputs\/|\/form-(?!signs)/.test(path));
const OFFICIAL = ['state', 'party-2018', 'party-2026'] as const;
const SIGNS: Readonly<Record<RuleState, string>> = { broken: 'BROKEN', kept: 'kept', person: 'person', absent: '-' };
const RANK: readonly RuleState[] = ['broken', 'kept', 'person', 'absent'];

/** What no case holds: an advisory organ with all marks, whose deputy signs; addressees of 2018. */
const VARIANTS: readonly (readonly [record: string, sets: Readonly<Record<string, string>>])[] = [
  [
    'form-party-2026',
    {
      'issuer.parent': 'Tỉnh uỷ Mây Trắng',
      'issuer.name': 'Ban Tổ chức',
      'signer.authority': 'kt',
      'signer.for': 'Trưởng ban',
      'signer.position': 'Phó Trưởng ban',
      urgency: 'Thượng khẩn',
      circulation: 'Tài liệu hội nghị',
      draft: 'Dự thảo lần 2',
    },
  ],
  ['form-party-2018', { addressees: '[Ban Thường vụ Tỉnh uỷ]' }],
];
/** A day on which each form holds. */
const DAYS = { state: '2026-02-05', 'party-2018': '2023-10-05', 'party-2026': '2026-10-05' } as const;

interface Checked {
  readonly name: string;
  readonly report: FormReport;
}

async function checkAll(): Promise<readonly Checked[]> {
  const workshop = await workshopOf('templates');
  const built = RECORDS.map((record) => buildRecord(workshop, record));
  const varied = VARIANTS.map(([name, sets]) => rebuild(workshop, caseOf(name), sets));
  const parts = caseOf('official-parts');
  const own = await workshopOf(parts.templates ?? 'templates');
  const inForms = OFFICIAL.map((form) => rebuild(own, parts, { date: DAYS[form] }, { form }));
  const checked: Checked[] = [];
  for (const { files } of await Promise.all([...built, ...varied, ...inForms]))
    for (const file of files) {
      const { value, diagnostics } = checkFile(file.bytes, file.name, rules);
      if (!value) throw new Error(JSON.stringify(diagnostics));
      checked.push({ name: file.name, report: value });
    }
  return checked;
}

/** The documents of a record with values of `document` set. */
function rebuild(
  workshop: Workshop,
  record: CaseRecord,
  sets: Readonly<Record<string, string>>,
  more: Partial<Choices> = {},
): ReturnType<typeof buildRecord> {
  const values = Object.entries(sets).map(([key, text]) => ({ path: ['document', ...key.split('.')], text }));
  return buildRecord(workshop, record, ['docx', 'pdf'], 'all', { ...more, sets: values });
}

function caseOf(name: string): CaseRecord {
  const found = caseRecords().find((one) => one.name === name);
  if (!found) throw new Error(`no case ${name}`);
  return found;
}

/** The weightiest state of a rule in the files of a format. */
function stateIn(checked: readonly Checked[], format: string, id: string): RuleState {
  const states = checked
    .filter(({ report }) => report.format === format)
    .flatMap(({ report }) => report.results.filter(({ rule }) => rule.id === id).map(({ state }) => state));
  return RANK.find((state) => states.includes(state)) ?? 'absent';
}

function tableOf(form: FormName, checked: readonly Checked[]): string {
  const rows = rules
    .filter((rule) => rule.forms.includes(form))
    .map(({ id }) => [id, ...['docx', 'pdf'].map((format) => SIGNS[stateIn(checked, format, id)])]);
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

  test('speak to every rule but those of letters, proposals and the like', () => {
    const able = rules.filter(({ told }) => told.length > 0);
    const silent = able
      .filter(({ id, told }) => told.every((format) => stateIn(checked, format, id) === 'absent'))
      .map(({ id }) => id);
    console.log(`\nspoken to by none of these documents:\n${silent.join('\n')}`);
    expect(silent).toEqual(SILENT);
  });
});

describe('rules that only a person can judge', () => {
  test('are those that ask for facts or sense no file tells, and pictures of signatures and seals', () => {
    const left = rules.filter(({ told }) => told.length === 0).map(({ id }) => id);
    console.log(`\nfor a person alone:\n${left.join('\n')}`);
    expect(left.toSorted()).toEqual([...LEFT].sort());
  });
});

/** Series of numbers, citations, official place names, joint bodies, who was appointed; what a figure means; signatures. */
const LEFT: readonly string[] = [
  'VI-NUM-KIND',
  'VI-NUM-STATUS',
  'VI-COLLATE',
  'DOC-TB-DEADLINE',
  'DOC-BB-CONTENT',
  'DOC-EN-BLUF',
  'HD36-NUM-SERIES',
  'HD05-NUM-SERIES',
  'HD05-NUM-JOINT',
  'HD05-PLACE',
  'HD05-CITE-FIRST',
  'HD05-CITE-NEXT',
  'HD05-ABBR-FIRST',
  'HD05-SIGN-ACTING',
  'HD05-BB-CONFIRM',
  'HD05-ESIGN',
  'HD05-ESEAL',
  'ND30-NUM-SERIES',
  'ND30-DATE-PLACE',
  'ND30-CITE-FIRST',
  'ND30-CITE-NEXT',
  'ND30-ESIGN-PERSON',
  'ND30-ESIGN-ORG',
  'ND30-ESIGN-ATTACH',
  'ND30-ESIGN-TIME',
  'ND30-ECOPY',
  'ND30-FORM-1.4',
  'ND30-CAP-UNIT',
  'ND30-CAP-POSITION',
];

/**
 * What none of our kinds is or holds: letters and proposals, types that are not made of a meeting, alphabetical lists,
 * hand-over minutes, authors below the type, pages printed on both sides. By hand all of them are seen to hold and to break:
 * tests/unit/forms.
 */
const SILENT: readonly string[] = [
  'DOC-BB-2PARTY',
  ...['HD36-DUPLEX', 'HD36-SUBJ-CV', 'HD36-SUBJ-CV-PREFIX'],
  ...['HD05-DUPLEX', 'HD05-SUBJ-AUTHOR', 'HD05-SUBJ-CV', 'HD05-SUBJ-CV-PREFIX', 'HD05-SIGN-TM-POS', 'HD05-NN-FIRST'],
  ...['PREFIX', 'SIZE', 'STYLE', 'GAP'].map((name) => `ND30-SUBJ-CV-${name}`),
  'ND30-KG-WHEN',
  ...['KH', 'TTr', 'QĐ', 'NQ', 'CT', 'QyĐ', 'HD', 'CTr', 'GM', 'CĐ', 'BGN', 'BTT', 'CV'].map(
    (name) => `ND30-ABBR-${name}`,
  ),
];
