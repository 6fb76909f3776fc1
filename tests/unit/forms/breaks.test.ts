import { describe, expect, test } from 'vitest';
import { mm } from '../../../src/base/index.ts';
import { checkFile } from '../../../src/forms/check-file.ts';
import { checkForm } from '../../../src/forms/check-form.ts';
import type { FormName, RuleState } from '../../../src/forms/index.ts';
import { type SeenDocument, seeFile } from '../../../src/readers/index.ts';
import { formRules } from '../../support/form-rules.ts';
import { finish, type Official } from '../../support/official.ts';
import { oldPartyReport, partyReport, stateReport } from '../../support/official-forms.ts';
import { BREAKS } from './breaks.ts';
import { MORE_BREAKS } from './language-breaks.ts';

const rules = formRules();
const known = new Map<Official, ReturnType<typeof finish>>();

async function stateOf(official: Official, format: 'docx' | 'pdf', id: string): Promise<RuleState | undefined> {
  const files = known.get(official) ?? finish(official);
  known.set(official, files);
  const { value } = checkFile((await files)[format], `a.${format}`, rules);
  return value?.results.find(({ rule }) => rule.id === id)?.state;
}

/** Our writers compose all letters: what a PDF of another program may hold is tried below, by what is seen of it. */
const COMPOSED = new Set(['ND30-FONT-ENCODING', 'VI-NFC']);

type ChangeSeen = (seen: SeenDocument) => SeenDocument;
interface SeenBreak {
  readonly of: Official;
  readonly form: FormName;
  readonly good: ChangeSeen;
  readonly bad: ChangeSeen;
}

/** A PDF whose second page has these margins at its sides, in mm. */
const backPage =
  (left: number, right: number): ChangeSeen =>
  (seen) => ({
    ...seen,
    sections: seen.sections.map((one, page) =>
      page === 1 ? { ...one, margin: { ...one.margin, left: mm(left), right: mm(right) } } : one,
    ),
  });
const asItIs: ChangeSeen = (seen) => seen;
const spelled: ChangeSeen = (seen) => ({ ...seen, rawText: 'no\u0323i dung' });
const old: ChangeSeen = (seen) => ({ ...seen, version: 1.3 });
const english =
  (pages: number): ChangeSeen =>
  (seen) => ({
    ...seen,
    facts: { language: 'en' },
    custom: { kind: 'brief' },
    sections: seen.sections.slice(0, pages),
  });

/** What our writers never write, changed in what is seen of a PDF. */
const SEEN_BREAKS: Readonly<Record<string, SeenBreak>> = {
  'ND30-FONT-ENCODING': { of: stateReport, form: 'state', good: asItIs, bad: spelled },
  'VI-NFC': { of: stateReport, form: 'state', good: asItIs, bad: spelled },
  'ND30-ECOPY-FILE': { of: stateReport, form: 'state', good: asItIs, bad: old },
  'ARC-PDF-VERSION': { of: stateReport, form: 'plain', good: asItIs, bad: old },
  'DOC-EN-LENGTH': { of: stateReport, form: 'plain', good: english(2), bad: english(3) },
  'HD36-DUPLEX': { of: oldPartyReport, form: 'party-2018', good: backPage(15, 30), bad: backPage(20, 25) },
  'HD05-DUPLEX': { of: partyReport, form: 'party-2026', good: backPage(15, 30), bad: backPage(20, 25) },
};

test.each(Object.entries(SEEN_BREAKS))('%s is kept, and broken in a PDF of another kind', async (id, one) => {
  const { value: seen } = seeFile((await finish(one.of)).pdf, 'a.pdf');
  if (!seen) throw new Error('the PDF was not read');
  const stateAfter = (change: ChangeSeen) =>
    checkForm(change(seen), one.form, rules).find(({ rule }) => rule.id === id)?.state;
  expect([stateAfter(one.good), stateAfter(one.bad)]).toEqual(['kept', 'broken']);
});

/** Advice that nobody breaks. */
const UNBROKEN = new Set(['ARC-PDFA']);

test('every rule that a program can judge is seen to break', () => {
  const able = rules.filter(({ told }) => told.length > 0).map(({ id }) => id);
  expect(able.filter((id) => !BREAKS[id] && !SEEN_BREAKS[id] && !UNBROKEN.has(id))).toEqual([]);
});

/** A rule may be kept by what it does not find, too: by "no academic title". */
describe.each([...Object.entries(BREAKS), ...MORE_BREAKS])('%s', (id, { good, bad }) => {
  const told = rules.find((rule) => rule.id === id)?.told ?? [];

  const shown = told.filter((format) => format === 'docx' || !COMPOSED.has(id));

  test.each(shown)('is kept, and broken when its property is changed: %s', async (format) => {
    expect([await stateOf(good, format, id), await stateOf(bad, format, id)]).toEqual(['kept', 'broken']);
  });
});
