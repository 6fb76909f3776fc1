import { message, type Place, type Shape } from '../../base/index.ts';
import { calledFromEn, calledFromVi, didYouMeanEn, didYouMeanVi, kindEn, kindVi, listNames } from './words.ts';

interface UnknownPath {
  readonly path: string;
  readonly name: string;
  /** Shape of what lacks the name, and the names that it has. */
  readonly kind: Shape['kind'];
  readonly known: readonly string[];
  readonly suggestion: string | undefined;
  /** How the name is reached where an outer scope has it. */
  readonly outer: string | undefined;
  readonly calledFrom: Place | undefined;
}

function unknownHintVi({ kind, known, suggestion, outer }: UnknownPath): string {
  if (outer) return `Trường này nằm ngoài khối {{#each}}/{{#with}}: viết ${outer}.`;
  if (suggestion) return didYouMeanVi(suggestion);
  if (kind === 'map') return `Có các trường: ${listNames(known)}.`;
  return kind === 'list' ? 'Đây là danh sách: duyệt bằng {{#each}}, đếm bằng {{length …}}.' : 'Bỏ phần sau dấu chấm.';
}

function unknownHintEn({ kind, known, suggestion, outer }: UnknownPath): string {
  if (outer) return `The field is outside the {{#each}} or {{#with}}: write ${outer}.`;
  if (suggestion) return didYouMeanEn(suggestion);
  if (kind === 'map') return `The fields are: ${listNames(known)}.`;
  return kind === 'list'
    ? 'This is a list: go through it with {{#each}}, count it with {{length …}}.'
    : 'Remove what follows the dot.';
}

/** Faults of paths: names that mean nothing, values that cannot be printed, values that may be missing. */
export const pathMessages = {
  'template/unknown-path': message<UnknownPath>({
    family: 'template',
    severity: 'error',
    vi: (facts) => ({
      message: `Dữ liệu không có trường “${facts.name}”${facts.name === facts.path ? '' : ` (trong “${facts.path}”)`}${calledFromVi(facts.calledFrom)}.`,
      hint: unknownHintVi(facts),
    }),
    en: (facts) => ({
      message: `The data has no field “${facts.name}”${facts.name === facts.path ? '' : ` (in “${facts.path}”)`}${calledFromEn(facts.calledFrom)}.`,
      hint: unknownHintEn(facts),
    }),
  }),
  'template/path-outside': message<{ readonly path: string }>({
    family: 'template',
    severity: 'error',
    vi: ({ path }) => ({
      message: `“${path}” đi ra ngoài tệp này.`,
      hint: 'Mỗi ../ ra khỏi một khối {{#each}} hoặc {{#with}}; dùng @root.tên, hoặc truyền giá trị khi gọi: {{> phần tên=giá_trị}}.',
    }),
    en: ({ path }) => ({
      message: `“${path}” leads out of this file.`,
      hint: 'Each ../ leaves one {{#each}} or {{#with}}; use @root.name, or hand the value over: {{> partial name=value}}.',
    }),
  }),
  'template/no-loop': message<{ readonly path: string }>({
    family: 'template',
    severity: 'error',
    vi: ({ path }) => ({
      message: `“${path}” chỉ dùng được trong {{#each}}.`,
      hint: 'Nếu đây là phần mẫu được gọi trong vòng lặp, hãy truyền vào: {{> phần index=@index}}.',
    }),
    en: ({ path }) => ({
      message: `“${path}” can be used inside {{#each}} only.`,
      hint: 'In a partial that is called inside a loop, hand it over: {{> partial index=@index}}.',
    }),
  }),
  'template/unknown-variable': message<{
    readonly path: string;
    readonly suggestion: string | undefined;
    readonly known: readonly string[];
  }>({
    family: 'template',
    severity: 'error',
    vi: ({ path, suggestion, known }) => ({
      message: `Không có biến “${path}”.`,
      hint: suggestion ? didYouMeanVi(suggestion) : `Có: ${known.join(', ')}.`,
    }),
    en: ({ path, suggestion, known }) => ({
      message: `There is no variable “${path}”.`,
      hint: suggestion ? didYouMeanEn(suggestion) : `There are: ${known.join(', ')}.`,
    }),
  }),
  'template/may-be-missing': message<{
    readonly path: string;
    readonly guard: string;
    readonly calledFrom: Place | undefined;
  }>({
    family: 'template',
    severity: 'error',
    vi: ({ path, guard, calledFrom }) => ({
      message: `${guard === '' ? 'Giá trị này' : `“${guard}”`} có thể thiếu${calledFromVi(calledFrom)}.`,
      hint:
        guard === ''
          ? 'Thêm giá trị thay thế ở cuối: {{or … "–"}}.'
          : `Bọc trong {{#if ${guard}}}…{{/if}}, hoặc viết {{or ${path} "–"}}.`,
    }),
    en: ({ path, guard, calledFrom }) => ({
      message: `${guard === '' ? 'This value' : `“${guard}”`} may be missing${calledFromEn(calledFrom)}.`,
      hint:
        guard === ''
          ? 'Add what to say instead: {{or … "–"}}.'
          : `Put it inside {{#if ${guard}}}…{{/if}}, or write {{or ${path} "–"}}.`,
    }),
  }),
  'template/not-printable': message<{
    readonly path: string;
    readonly kind: Shape['kind'];
    readonly known: readonly string[];
    readonly calledFrom: Place | undefined;
  }>({
    family: 'template',
    severity: 'error',
    vi: ({ path, kind, known, calledFrom }) => ({
      message: `Không in được ${path === '' ? 'giá trị này' : `“${path}”`}: đây là ${kindVi[kind]}${calledFromVi(calledFrom)}.`,
      hint: printHintVi(path || 'x', kind, known),
    }),
    en: ({ path, kind, known, calledFrom }) => ({
      message: `${path === '' ? 'This value' : `“${path}”`} cannot be printed: it is ${kindEn[kind]}${calledFromEn(calledFrom)}.`,
      hint: printHintEn(path || 'x', kind, known),
    }),
  }),
  'template/not-a-list': message<{ readonly path: string; readonly kind: Shape['kind'] }>({
    family: 'template',
    severity: 'error',
    vi: ({ path, kind }) => ({
      message: `{{#each}} cần danh sách, nhưng “${path}” là ${kindVi[kind]}.`,
      hint: `In trực tiếp {{${path}}}, hoặc kiểm tra bằng {{#if ${path}}}.`,
    }),
    en: ({ path, kind }) => ({
      message: `{{#each}} needs a list, but “${path}” is ${kindEn[kind]}.`,
      hint: `Print it with {{${path}}}, or ask for it with {{#if ${path}}}.`,
    }),
  }),
};

function printHintVi(path: string, kind: Shape['kind'], known: readonly string[]): string {
  if (kind === 'map') return `Chọn một trường, ví dụ {{${path}.${known[0] ?? 'tên'}}}; có: ${listNames(known)}.`;
  if (kind === 'list') return `Duyệt bằng {{#each ${path}}}…{{/each}}, hoặc nối bằng {{list ${path}}}.`;
  return `Dùng trong điều kiện: {{#if ${path}}}…{{else}}…{{/if}}.`;
}

function printHintEn(path: string, kind: Shape['kind'], known: readonly string[]): string {
  if (kind === 'map') return `Choose a field, e.g. {{${path}.${known[0] ?? 'name'}}}; there are: ${listNames(known)}.`;
  if (kind === 'list') return `Go through it with {{#each ${path}}}…{{/each}}, or join it with {{list ${path}}}.`;
  return `Use it in a condition: {{#if ${path}}}…{{else}}…{{/if}}.`;
}
