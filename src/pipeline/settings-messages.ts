import { message } from '../base/index.ts';

/**
 * What is said of a settings file's keys and values. The family written here is replaced by the file's:
 * a template.yaml is the template's fault, a briefwright.yaml the usage's.
 */
export const settingsMessages = {
  'pipeline/unknown-key': message<{
    readonly key: string;
    readonly known: readonly string[];
    readonly suggestion: string | undefined;
  }>({
    family: 'usage',
    severity: 'error',
    vi: ({ key, known, suggestion }) => ({
      message: `Khoá \`${key}\` không có ở đây.`,
      hint: suggestion ? `Có phải ý bạn là \`${suggestion}\`?` : `Các khoá dùng được: ${known.join(', ')}.`,
    }),
    en: ({ key, known, suggestion }) => ({
      message: `There is no key \`${key}\` here.`,
      hint: suggestion ? `Did you mean \`${suggestion}\`?` : `Keys that may stand here: ${known.join(', ')}.`,
    }),
  }),
  'pipeline/missing-key': message<{ readonly key: string }>({
    family: 'usage',
    severity: 'error',
    vi: ({ key }) => ({ message: `Thiếu khoá \`${key}\`.`, hint: 'Hãy thêm khoá này vào tệp.' }),
    en: ({ key }) => ({ message: `The key \`${key}\` is missing.`, hint: 'Add it to the file.' }),
  }),
  'pipeline/wrong-value': message<{
    readonly key: string;
    readonly found: string;
    readonly suggestion: string | undefined;
    readonly vi: string;
    readonly en: string;
  }>({
    family: 'usage',
    severity: 'error',
    vi: ({ key, found, suggestion, vi }) => ({
      message: `${key === '' ? 'Tệp' : `\`${key}\``} có giá trị ${found}; cần ${vi}.`,
      ...(suggestion ? { hint: `Có phải ý bạn là \`${suggestion}\`?` } : {}),
    }),
    en: ({ key, found, suggestion, en }) => ({
      message: `${key === '' ? 'The file' : `\`${key}\``} is ${found}; expected ${en}.`,
      ...(suggestion ? { hint: `Did you mean \`${suggestion}\`?` } : {}),
    }),
  }),
} as const;
