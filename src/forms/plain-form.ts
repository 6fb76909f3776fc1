import type { Form } from './form.ts';

/** The form of documents that follow none, where no file of forms describes it. */
export const plainForm: Form = {
  name: 'plain',
  title: { vi: 'không theo thể thức', en: 'no official form' },
  languages: ['vi', 'en'],
  issuerNames: [],
  partials: {},
  types: {},
  subject: { first: 'as-written', openings: [] },
  hasBlanks: false,
};
