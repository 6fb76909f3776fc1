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
  if (outer) return `trường này nằm ngoài khối {{#each}}/{{#with}}: viết ${outer}`;
  if (suggestion) return didYouMeanVi(suggestion);
  if (kind === 'map') return `có các trường: ${listNames(known)}`;
  return kind === 'list' ? 'đây là danh sách: duyệt bằng {{#each}}, đếm bằng {{length …}}' : 'bỏ phần sau dấu chấm';
}

function unknownHintEn({ kind, known, suggestion, outer }: UnknownPath): string {
  if (outer) return `the field is outside the {{#each}} or {{#with}}: write ${outer}`;
  if (suggestion) return didYouMeanEn(suggestion);
  if (kind === 'map') return `the fields are: ${listNames(known)}`;
  return kind === 'list'
    ? 'this is a list: go through it with {{#each}}, count it with {{length …}}'
    : 'remove what follows the dot';
}

/** Faults of paths: names that mean nothing, values that cannot be printed, values that may be missing. */
export const pathMessages = {
  'template/unknown-path': message<UnknownPath>({
    family: 'template',
    severity: 'error',
    vi: (facts) => ({
      message: `dữ liệu không có trường “${facts.name}”${facts.name === facts.path ? '' : ` (trong “${facts.path}”)`}${calledFromVi(facts.calledFrom)}`,
      hint: unknownHintVi(facts),
    }),
    en: (facts) => ({
      message: `the data has no field “${facts.name}”${facts.name === facts.path ? '' : ` (in “${facts.path}”)`}${calledFromEn(facts.calledFrom)}`,
      hint: unknownHintEn(facts),
    }),
  }),
  'template/path-outside': message<{ readonly path: string }>({
    family: 'template',
    severity: 'error',
    vi: ({ path }) => ({
      message: `“${path}” đi ra ngoài tệp này`,
      hint: 'mỗi ../ ra khỏi một khối {{#each}} hoặc {{#with}}; dùng @root.tên, hoặc truyền giá trị khi gọi: {{> phần tên=giá_trị}}',
    }),
    en: ({ path }) => ({
      message: `“${path}” leads out of this file`,
      hint: 'each ../ leaves one {{#each}} or {{#with}}; use @root.name, or hand the value over: {{> partial name=value}}',
    }),
  }),
  'template/no-loop': message<{ readonly path: string }>({
    family: 'template',
    severity: 'error',
    vi: ({ path }) => ({
      message: `“${path}” chỉ dùng được trong {{#each}}`,
      hint: 'nếu đây là phần mẫu được gọi trong vòng lặp, hãy truyền vào: {{> phần index=@index}}',
    }),
    en: ({ path }) => ({
      message: `“${path}” can be used inside {{#each}} only`,
      hint: 'in a partial that is called inside a loop, hand it over: {{> partial index=@index}}',
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
      message: `không có biến “${path}”`,
      hint: suggestion ? didYouMeanVi(suggestion) : `có: ${known.join(', ')}`,
    }),
    en: ({ path, suggestion, known }) => ({
      message: `there is no variable “${path}”`,
      hint: suggestion ? didYouMeanEn(suggestion) : `there are: ${known.join(', ')}`,
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
      message: `${guard === '' ? 'giá trị này' : `“${guard}”`} có thể thiếu${calledFromVi(calledFrom)}`,
      hint:
        guard === ''
          ? 'thêm giá trị thay thế ở cuối: {{or … "–"}}'
          : `bọc trong {{#if ${guard}}}…{{/if}}, hoặc viết {{or ${path} "–"}}`,
    }),
    en: ({ path, guard, calledFrom }) => ({
      message: `${guard === '' ? 'this value' : `“${guard}”`} may be missing${calledFromEn(calledFrom)}`,
      hint:
        guard === ''
          ? 'add what to say instead: {{or … "–"}}'
          : `put it inside {{#if ${guard}}}…{{/if}}, or write {{or ${path} "–"}}`,
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
      message: `không in được ${path === '' ? 'giá trị này' : `“${path}”`}: đây là ${kindVi[kind]}${calledFromVi(calledFrom)}`,
      hint: printHintVi(path || 'x', kind, known),
    }),
    en: ({ path, kind, known, calledFrom }) => ({
      message: `${path === '' ? 'this value' : `“${path}”`} cannot be printed: it is ${kindEn[kind]}${calledFromEn(calledFrom)}`,
      hint: printHintEn(path || 'x', kind, known),
    }),
  }),
  'template/not-a-list': message<{ readonly path: string; readonly kind: Shape['kind'] }>({
    family: 'template',
    severity: 'error',
    vi: ({ path, kind }) => ({
      message: `{{#each}} cần danh sách, nhưng “${path}” là ${kindVi[kind]}`,
      hint: `in trực tiếp {{${path}}}, hoặc kiểm tra bằng {{#if ${path}}}`,
    }),
    en: ({ path, kind }) => ({
      message: `{{#each}} needs a list, but “${path}” is ${kindEn[kind]}`,
      hint: `print it with {{${path}}}, or ask for it with {{#if ${path}}}`,
    }),
  }),
};

function printHintVi(path: string, kind: Shape['kind'], known: readonly string[]): string {
  if (kind === 'map') return `chọn một trường, ví dụ {{${path}.${known[0] ?? 'tên'}}}; có: ${listNames(known)}`;
  if (kind === 'list') return `duyệt bằng {{#each ${path}}}…{{/each}}, hoặc nối bằng {{list ${path}}}`;
  return `dùng trong điều kiện: {{#if ${path}}}…{{else}}…{{/if}}`;
}

function printHintEn(path: string, kind: Shape['kind'], known: readonly string[]): string {
  if (kind === 'map') return `choose a field, e.g. {{${path}.${known[0] ?? 'name'}}}; there are: ${listNames(known)}`;
  if (kind === 'list') return `go through it with {{#each ${path}}}…{{/each}}, or join it with {{list ${path}}}`;
  return `use it in a condition: {{#if ${path}}}…{{else}}…{{/if}}`;
}
