import { type Language, message } from '../base/index.ts';

interface Suggested {
  readonly name: string;
  readonly known: readonly string[];
  readonly suggestion: string | undefined;
}

const meantVi = (suggestion: string | undefined): string => (suggestion ? ` Có phải ý bạn là "${suggestion}"?` : '');
const meantEn = (suggestion: string | undefined): string => (suggestion ? ` Did you mean "${suggestion}"?` : '');

const LANGUAGES: Readonly<Record<Language, Readonly<Record<Language, string>>>> = {
  vi: { vi: 'tiếng Việt', en: 'Vietnamese' },
  en: { vi: 'tiếng Anh', en: 'English' },
};

/** What is said of kinds of documents: which there are, and what each offers. */
export const kindMessages = {
  'pipeline/unknown-kind': message<Suggested>({
    family: 'usage',
    severity: 'error',
    vi: ({ name, known, suggestion }) => ({
      message: `Không có loại văn bản "${name}".${meantVi(suggestion)}`,
      hint: known.length > 0 ? `Các loại hiện có: ${known.join(', ')}.` : 'Thư mục mẫu chưa có loại văn bản nào.',
    }),
    en: ({ name, known, suggestion }) => ({
      message: `There is no kind of document "${name}".${meantEn(suggestion)}`,
      hint:
        known.length > 0 ? `Kinds at hand: ${known.join(', ')}.` : 'The templates folder holds no kind of document.',
    }),
  }),
  'pipeline/unknown-theme': message<Suggested>({
    family: 'usage',
    severity: 'error',
    vi: ({ name, known, suggestion }) => ({
      message: `Không có giao diện "${name}".${meantVi(suggestion)}`,
      hint: `Các giao diện hiện có: ${known.join(', ')}.`,
    }),
    en: ({ name, known, suggestion }) => ({
      message: `There is no theme "${name}".${meantEn(suggestion)}`,
      hint: `Themes at hand: ${known.join(', ')}.`,
    }),
  }),
  'pipeline/unknown-form': message<Suggested>({
    family: 'usage',
    severity: 'error',
    vi: ({ name, known, suggestion }) => ({
      message: `Không có thể thức "${name}".${meantVi(suggestion)}`,
      hint: `Các thể thức hiện có: ${known.join(', ')}.`,
    }),
    en: ({ name, known, suggestion }) => ({
      message: `There is no form "${name}".${meantEn(suggestion)}`,
      hint: `Forms at hand: ${known.join(', ')}.`,
    }),
  }),
  'pipeline/no-templates': message<{ readonly folder: string }>({
    family: 'template',
    severity: 'error',
    vi: ({ folder }) => ({
      message: `Thư mục mẫu "${folder}" không có loại văn bản nào.`,
      hint: 'Mỗi loại là một thư mục con có template.yaml và template.hbs; dùng --templates để chỉ thư mục khác.',
    }),
    en: ({ folder }) => ({
      message: `The templates folder "${folder}" holds no kind of document.`,
      hint: 'Each kind is a folder with template.yaml and template.hbs; --templates names another folder.',
    }),
  }),
  'pipeline/template-file-missing': message<{ readonly kind: string; readonly file: string }>({
    family: 'template',
    severity: 'error',
    vi: ({ kind, file }) => ({
      message: `Loại văn bản "${kind}" thiếu tệp ${file}.`,
      hint: 'Mỗi loại cần template.yaml (tên, ngôn ngữ, giao diện) và template.hbs (nội dung).',
    }),
    en: ({ kind, file }) => ({
      message: `The kind "${kind}" lacks its file ${file}.`,
      hint: 'Each kind needs template.yaml (names, languages, theme) and template.hbs (what it says).',
    }),
  }),
  'pipeline/not-utf8': message({
    family: 'template',
    severity: 'error',
    vi: () => ({ message: 'Tệp không phải là văn bản UTF-8.', hint: 'Hãy lưu lại tệp với bảng mã UTF-8.' }),
    en: () => ({ message: 'The file is not UTF-8 text.', hint: 'Save it again as UTF-8.' }),
  }),
  'pipeline/language-not-offered': message<{
    readonly kind: string;
    readonly language: Language;
    readonly offered: readonly Language[];
  }>({
    family: 'usage',
    severity: 'error',
    vi: ({ kind, language, offered }) => ({
      message: `Loại văn bản "${kind}" không có bản ${LANGUAGES[language].vi}.`,
      hint: `Hiện có: ${offered.map((one) => `${LANGUAGES[one].vi} (${one})`).join(', ')}. Hãy dùng --language, hoặc thêm ngôn ngữ vào template.yaml.`,
    }),
    en: ({ kind, language, offered }) => ({
      message: `The kind "${kind}" is not offered in ${LANGUAGES[language].en}.`,
      hint: `It is offered in ${offered.map((one) => `${LANGUAGES[one].en} (${one})`).join(', ')}. Use --language, or add the language to template.yaml.`,
    }),
  }),
  'pipeline/form-not-offered': message<{ readonly kind: string; readonly form: string; readonly offered: string }>({
    family: 'usage',
    severity: 'error',
    vi: ({ kind, form, offered }) => ({
      message: `Loại văn bản "${kind}" không có thể thức "${form}".`,
      hint: `Thể thức hiện có: ${offered}.`,
    }),
    en: ({ kind, form, offered }) => ({
      message: `The kind "${kind}" has no form "${form}".`,
      hint: `Its forms: ${offered}.`,
    }),
  }),
  'pipeline/missing-facts': message<{ readonly kind: string; readonly blanks: Readonly<Record<Language, string>> }>({
    family: 'record',
    severity: 'warning',
    vi: ({ kind, blanks }) => ({
      message: `Bản ghi không có: ${blanks.vi}; văn bản "${kind}" để trống những chỗ ấy.`,
      hint: 'Hãy thêm vào bản ghi nếu biết; nếu không, điền tay vào bản in.',
    }),
    en: ({ kind, blanks }) => ({
      message: `The record does not say: ${blanks.en}; "${kind}" leaves blanks for it.`,
      hint: 'Add it to the record where it is known, else fill it in by hand.',
    }),
  }),
  'pipeline/form-left': message<{ readonly kind: string; readonly form: string; readonly taken: string }>({
    family: 'usage',
    severity: 'note',
    vi: ({ kind, form, taken }) => ({
      message: `Loại văn bản "${kind}" không dùng thể thức "${form}"; văn bản theo thể thức "${taken}".`,
    }),
    en: ({ kind, form, taken }) => ({
      message: `The kind "${kind}" does not take the form "${form}"; it is made in the form "${taken}".`,
    }),
  }),
} as const;
