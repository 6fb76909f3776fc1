import { type Language, message, type Shape } from '../../base/index.ts';
import { didYouMeanEn, didYouMeanVi, kindEn, kindVi, listNames } from './words.ts';

interface UnknownName {
  readonly name: string;
  readonly suggestion: string | undefined;
  readonly known: readonly string[];
}

/** Faults of helpers, blocks, partials and what is handed to them. */
export const callMessages = {
  'template/unknown-helper': message<UnknownName>({
    family: 'template',
    severity: 'error',
    vi: ({ name, suggestion, known }) => ({
      message: `không có hàm “${name}”`,
      hint: suggestion ? didYouMeanVi(suggestion) : `các hàm dùng được: ${known.join(', ')}`,
    }),
    en: ({ name, suggestion, known }) => ({
      message: `there is no helper “${name}”`,
      hint: suggestion ? didYouMeanEn(suggestion) : `the helpers are: ${known.join(', ')}`,
    }),
  }),
  'template/unknown-block': message<{
    readonly name: string;
    readonly isHelper: boolean;
    readonly suggestion: string | undefined;
  }>({
    family: 'template',
    severity: 'error',
    vi: ({ name, isHelper, suggestion }) => ({
      message: `không có khối {{#${name}}}; chỉ có #if, #unless, #each và #with`,
      hint: isHelper
        ? `“${name}” là hàm: viết {{${name} …}} hoặc {{#if (${name} …)}}`
        : suggestion
          ? didYouMeanVi(`#${suggestion}`)
          : `duyệt danh sách: {{#each ${name}}}…{{/each}}; điều kiện: {{#if ${name}}}…{{/if}}`,
    }),
    en: ({ name, isHelper, suggestion }) => ({
      message: `there is no block {{#${name}}}; there are #if, #unless, #each and #with only`,
      hint: isHelper
        ? `“${name}” is a helper: write {{${name} …}} or {{#if (${name} …)}}`
        : suggestion
          ? didYouMeanEn(`#${suggestion}`)
          : `for a list: {{#each ${name}}}…{{/each}}; for a condition: {{#if ${name}}}…{{/if}}`,
    }),
  }),
  'template/block-arguments': message<{ readonly name: string; readonly given: number }>({
    family: 'template',
    severity: 'error',
    vi: ({ name, given }) => ({
      message: `{{#${name}}} cần đúng một giá trị, ở đây có ${given}`,
      hint: given === 0 ? `viết {{#${name} tên}}` : `gộp điều kiện: {{#${name} (and a b)}} hoặc {{#${name} (or a b)}}`,
    }),
    en: ({ name, given }) => ({
      message: `{{#${name}}} takes exactly one value, here are ${given}`,
      hint:
        given === 0 ? `write {{#${name} name}}` : `join conditions: {{#${name} (and a b)}} or {{#${name} (or a b)}}`,
    }),
  }),
  'template/argument-count': message<{ readonly name: string; readonly signature: string; readonly given: number }>({
    family: 'template',
    severity: 'error',
    vi: ({ name, signature, given }) => ({
      message: `hàm “${name}” không nhận ${given} đối số`,
      hint: `cách dùng: {{${signature}}}`,
    }),
    en: ({ name, signature, given }) => ({
      message: `the helper “${name}” does not take ${given} ${given === 1 ? 'argument' : 'arguments'}`,
      hint: `it is used like this: {{${signature}}}`,
    }),
  }),
  'template/argument-kind': message<{
    readonly of: string;
    readonly name: string;
    readonly expected: Readonly<Record<Language, string>>;
    readonly found: Shape['kind'];
  }>({
    family: 'template',
    severity: 'error',
    vi: ({ of, name, expected, found }) => ({
      message: `hàm “${of}” cần ${expected.vi} ở “${name}”, nhưng đây là ${kindVi[found]}`,
      hint: 'xem bảng trường dữ liệu trong templates/README.md để chọn đúng trường',
    }),
    en: ({ of, name, expected, found }) => ({
      message: `the helper “${of}” needs ${expected.en} as “${name}”, but this is ${kindEn[found]}`,
      hint: 'the table of fields in templates/README.md says what each field is',
    }),
  }),
  'template/unknown-option': message<UnknownName & { readonly of: string }>({
    family: 'template',
    severity: 'error',
    vi: ({ name, of, suggestion, known }) => ({
      message: `“${of}” không có tùy chọn “${name}”`,
      hint: suggestion ? didYouMeanVi(suggestion) : known.length > 0 ? `có: ${known.join(', ')}` : `bỏ “${name}=”`,
    }),
    en: ({ name, of, suggestion, known }) => ({
      message: `“${of}” has no option “${name}”`,
      hint: suggestion
        ? didYouMeanEn(suggestion)
        : known.length > 0
          ? `it has: ${known.join(', ')}`
          : `remove “${name}=”`,
    }),
  }),
  'template/markup-as-argument': message<{ readonly name: string }>({
    family: 'template',
    severity: 'error',
    vi: ({ name }) => ({
      message: `hàm “${name}” tạo ra đoạn văn bản, không dùng làm đối số được`,
      hint: `đặt riêng: {{${name} …}}`,
    }),
    en: ({ name }) => ({
      message: `the helper “${name}” makes markup and cannot be an argument`,
      hint: `let it stand alone: {{${name} …}}`,
    }),
  }),
  'template/unknown-partial': message<UnknownName>({
    family: 'template',
    severity: 'error',
    vi: ({ name, suggestion, known }) => ({
      message: `không tìm thấy phần mẫu “${name}”`,
      hint: suggestion
        ? didYouMeanVi(suggestion)
        : `thêm tệp partials/${name}.hbs${known.length > 0 ? `; hiện có: ${listNames(known)}` : ''}`,
    }),
    en: ({ name, suggestion, known }) => ({
      message: `there is no partial “${name}”`,
      hint: suggestion
        ? didYouMeanEn(suggestion)
        : `add the file partials/${name}.hbs${known.length > 0 ? `; there are: ${listNames(known)}` : ''}`,
    }),
  }),
  'template/partial-cycle': message<{ readonly chain: readonly string[] }>({
    family: 'template',
    severity: 'error',
    vi: ({ chain }) => ({
      message: `các phần mẫu gọi vòng tròn: ${chain.join(' → ')}`,
      hint: 'bỏ một lời gọi trong vòng; phần mẫu không được gọi lại chính nó',
    }),
    en: ({ chain }) => ({
      message: `partials call each other in a circle: ${chain.join(' → ')}`,
      hint: 'remove one of the calls; a partial may not come back to itself',
    }),
  }),
  'template/partial-arguments': message<{ readonly name: string }>({
    family: 'template',
    severity: 'error',
    vi: ({ name }) => ({
      message: `phần mẫu “${name}” chỉ nhận một giá trị không tên`,
      hint: `đặt tên cho các giá trị còn lại: {{> ${name} x a=b}}`,
    }),
    en: ({ name }) => ({
      message: `the partial “${name}” takes one value without a name`,
      hint: `give the others names: {{> ${name} x a=b}}`,
    }),
  }),
  'template/partial-context': message<{ readonly name: string; readonly kind: Shape['kind'] }>({
    family: 'template',
    severity: 'error',
    vi: ({ name, kind }) => ({
      message: `không thêm được tên vào phần mẫu “${name}”, vì nó được gọi với ${kindVi[kind]}`,
      hint: `gọi với một nhóm trường: {{> ${name} @root tên=this}}`,
    }),
    en: ({ name, kind }) => ({
      message: `names cannot be added for the partial “${name}”, because it is called with ${kindEn[kind]}`,
      hint: `call it with a group of fields: {{> ${name} @root name=this}}`,
    }),
  }),
  'template/too-many-calls': message<{ readonly limit: number }>({
    family: 'template',
    severity: 'error',
    vi: ({ limit }) => ({
      message: `các phần mẫu gọi nhau quá ${limit} lần`,
      hint: 'bớt các phần mẫu gọi nhiều lần lồng nhau; lặp bằng {{#each}}',
    }),
    en: ({ limit }) => ({
      message: `partials call each other more than ${limit} times`,
      hint: 'nest fewer calls of partials; repeat with {{#each}}',
    }),
  }),
};
