import type { Language } from '../base/index.ts';
import type { Issuer } from '../record/index.ts';
import type { Form, InBoth } from './form.ts';
import { issuerSystem } from './issuer-system.ts';

/** What a form is chosen by. */
export interface FormFacts {
  readonly language: Language;
  readonly issuer: Issuer | undefined;
  /** Date of issue; full. */
  readonly issued: string | undefined;
  /** Day of the meeting, as far as it is known: it stands in for a date of issue that is not known yet. */
  readonly met: string | undefined;
}

/** A form, and why it was chosen. */
export interface ChosenForm {
  readonly form: Form;
  readonly reason: InBoth;
}

/**
 * The form of a document by its issuer and its date of issue. Without an issuer, in another language, or for an
 * issuer that is neither the State's nor the Party's it is the usual one, `plain`.
 */
export function chooseForm(forms: readonly Form[], plain: Form, facts: FormFacts): ChosenForm {
  const { issuer, language } = facts;
  if (!issuer) return because(plain, 'hồ sơ không ghi cơ quan ban hành', 'the record names no issuer');
  const found = issuerSystem(issuer, forms);
  if (!found || found.system === 'other')
    return because(
      plain,
      `“${issuer.name}” không được ghi hoặc nhận ra là cơ quan Đảng hay Nhà nước`,
      `“${issuer.name}” is not known as a body of the Party or the State`,
    );
  const offered = forms.filter(({ system, languages }) => system === found.system && languages.includes(language));
  if (offered.length === 0)
    return because(plain, 'ngôn ngữ của văn bản không có thể thức riêng', 'no official form is in this language');
  return byDate(offered, SYSTEMS[found.system], facts) ?? because(plain, '', '');
}

const SYSTEMS = {
  party: { vi: 'cơ quan Đảng', en: 'a body of the Party' },
  state: { vi: 'cơ quan nhà nước', en: 'a body of the State' },
} as const;

/** The form in force on a day; before the first one that we have the first, without any day the last. */
function byDate(forms: readonly Form[], system: InBoth, { issued, met }: FormFacts): ChosenForm | undefined {
  const inOrder = [...forms].sort((one, other) => ((one.from ?? '') < (other.from ?? '') ? -1 : 1));
  const day = issued ?? met;
  if (day === undefined) {
    const last = inOrder.at(-1);
    return (
      last &&
      because(
        last,
        `${system.vi}, chưa ghi ngày ban hành: thể thức mới nhất`,
        `${system.en}, no date of issue yet: the newest form`,
      )
    );
  }
  const form = inOrder.findLast(({ from = '' }) => from <= day) ?? inOrder[0];
  const dated = issued === undefined ? { vi: 'ngày họp', en: 'the meeting of' } : { vi: 'ban hành ngày', en: 'issued' };
  return form && because(form, `${system.vi}, ${dated.vi} ${day}`, `${system.en}, ${dated.en} ${day}`);
}

const because = (form: Form, vi: string, en: string): ChosenForm => ({ form, reason: { vi, en } });
