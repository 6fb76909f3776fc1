import { type Language, type Outcome, type Place, suggest } from '../base/index.ts';
import { type ChosenForm, chooseForm, diagnoseForms, type Form, missingFacts } from '../forms/index.ts';
import type { Folder } from './choose.ts';
import { diagnose } from './messages.ts';
import type { ReadInput } from './read-input.ts';
import type { Choices } from './report-types.ts';

/** The word for: by the issuer and the date. */
const AUTO = 'auto';

/** What the form of one document is settled by. */
export interface FormQuestion {
  readonly kind: string;
  readonly input: ReadInput;
  readonly language: Language;
  readonly folder: Folder;
  readonly choices: Choices;
}

/**
 * The form of a document: the command line's, else its folder's for this kind, else the folder's for all, else by the
 * record's issuer and date. Notes why, and warns of facts that the form has a blank for.
 */
export function settleForm(forms: readonly Form[], question: FormQuestion): Outcome<Form> {
  const plain = forms.find(({ system }) => system === undefined) ?? forms[0];
  if (!plain) throw new Error('a kind has at least one form');
  const asked = askedForm(forms, plain, question);
  const chosen = asked.value;
  if (!chosen) return { diagnostics: asked.diagnostics };
  const { kind, input } = question;
  const { form, reason } = chosen;
  const why = diagnoseForms('forms/chosen', { kind, form: form.name, title: form.title, reason });
  const missing = missingFacts(input.record.document, form, input.locate);
  return { value: form, diagnostics: [...asked.diagnostics, ...(forms.length > 1 ? [why] : []), ...missing] };
}

function askedForm(forms: readonly Form[], plain: Form, question: FormQuestion): Outcome<ChosenForm> {
  const { kind, folder, choices } = question;
  const ofKind = choices.form === undefined ? folder?.value.forms?.[kind] : undefined;
  const ofAll = choices.form ?? folder?.value.form;
  const wanted = ofKind ?? ofAll ?? AUTO;
  if (wanted === AUTO) return { value: byRecord(forms, plain, question), diagnostics: [] };
  const form = forms.find(({ name }) => name === wanted);
  if (form) return { value: { form, reason: ASKED }, diagnostics: [] };
  if (ofKind !== undefined) {
    const at: Place | undefined = folder?.locate(['forms', kind]);
    const offered = forms.map(({ name }) => name).join(', ');
    return { diagnostics: [diagnose('pipeline/form-not-offered', { kind, form: wanted, offered }, at)] };
  }
  const left = diagnose('pipeline/form-left', { kind, form: wanted, taken: plain.name });
  return { value: { form: plain, reason: ONLY }, diagnostics: [left] };
}

const ASKED = { vi: 'theo yêu cầu', en: 'as asked for' };
const ONLY = { vi: 'thể thức thường dùng của loại này', en: "the kind's usual form" };

function byRecord(forms: readonly Form[], plain: Form, { input, language }: FormQuestion): ChosenForm {
  const { document, meeting } = input.record;
  const met = meeting.ends ?? meeting.starts;
  return chooseForm(forms, plain, { language, issuer: document.issuer, issued: document.date, met });
}

/** A form named for all kinds that no file describes; undefined when all is well. */
export function checkForm(choices: Choices, folder: Folder, known: readonly string[]): Outcome<true> {
  const name = choices.form ?? folder?.value.form;
  if (name === undefined || name === AUTO || known.includes(name)) return { value: true, diagnostics: [] };
  const at = choices.form === undefined ? folder?.locate(['form']) : undefined;
  const facts = { name, known: [AUTO, ...known], suggestion: suggest(name, known) };
  return { diagnostics: [diagnose('pipeline/unknown-form', facts, at)] };
}
