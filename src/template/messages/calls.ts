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
      message: `Không có hàm “${name}”.`,
      hint: suggestion ? didYouMeanVi(suggestion) : `Các hàm dùng được: ${known.join(', ')}.`,
    }),
    en: ({ name, suggestion, known }) => ({
      message: `There is no helper “${name}”.`,
      hint: suggestion ? didYouMeanEn(suggestion) : `The helpers are: ${known.join(', ')}.`,
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
      message: `Không có khối {{#${name}}}; chỉ có #if, #unless, #each và #with.`,
      hint: isHelper
        ? `“${name}” là hàm: viết {{${name} …}} hoặc {{#if (${name} …)}}.`
        : suggestion
          ? didYouMeanVi(`#${suggestion}`)
          : `Duyệt danh sách: {{#each ${name}}}…{{/each}}; điều kiện: {{#if ${name}}}…{{/if}}.`,
    }),
    en: ({ name, isHelper, suggestion }) => ({
      message: `There is no block {{#${name}}}; there are #if, #unless, #each and #with only.`,
      hint: isHelper
        ? `“${name}” is a helper: write {{${name} …}} or {{#if (${name} …)}}.`
        : suggestion
          ? didYouMeanEn(`#${suggestion}`)
          : `For a list: {{#each ${name}}}…{{/each}}; for a condition: {{#if ${name}}}…{{/if}}.`,
    }),
  }),
  'template/block-arguments': message<{ readonly name: string; readonly given: number }>({
    family: 'template',
    severity: 'error',
    vi: ({ name, given }) => ({
      message: `{{#${name}}} cần đúng một giá trị, ở đây có ${given}.`,
      hint:
        given === 0 ? `Viết {{#${name} tên}}.` : `Gộp điều kiện: {{#${name} (and a b)}} hoặc {{#${name} (or a b)}}.`,
    }),
    en: ({ name, given }) => ({
      message: `{{#${name}}} takes exactly one value, here are ${given}.`,
      hint:
        given === 0 ? `Write {{#${name} name}}.` : `Join conditions: {{#${name} (and a b)}} or {{#${name} (or a b)}}.`,
    }),
  }),
  'template/argument-count': message<{ readonly name: string; readonly signature: string; readonly given: number }>({
    family: 'template',
    severity: 'error',
    vi: ({ name, signature, given }) => ({
      message: `Hàm “${name}” không nhận ${given} đối số.`,
      hint: `Cách dùng: {{${signature}}}.`,
    }),
    en: ({ name, signature, given }) => ({
      message: `The helper “${name}” does not take ${given} ${given === 1 ? 'argument' : 'arguments'}.`,
      hint: `It is used like this: {{${signature}}}.`,
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
      message: `Hàm “${of}” cần ${expected.vi} ở “${name}”, nhưng đây là ${kindVi[found]}.`,
      hint: 'Xem bảng trường dữ liệu trong templates/README.md để chọn đúng trường.',
    }),
    en: ({ of, name, expected, found }) => ({
      message: `The helper “${of}” needs ${expected.en} as “${name}”, but this is ${kindEn[found]}.`,
      hint: 'The table of fields in templates/README.md says what each field is.',
    }),
  }),
  'template/unknown-option': message<UnknownName & { readonly of: string }>({
    family: 'template',
    severity: 'error',
    vi: ({ name, of, suggestion, known }) => ({
      message: `“${of}” không có tuỳ chọn “${name}”.`,
      hint: suggestion ? didYouMeanVi(suggestion) : known.length > 0 ? `Có: ${known.join(', ')}.` : `Bỏ “${name}=”.`,
    }),
    en: ({ name, of, suggestion, known }) => ({
      message: `“${of}” has no option “${name}”.`,
      hint: suggestion
        ? didYouMeanEn(suggestion)
        : known.length > 0
          ? `It has: ${known.join(', ')}.`
          : `Remove “${name}=”.`,
    }),
  }),
  'template/markup-as-argument': message<{ readonly name: string }>({
    family: 'template',
    severity: 'error',
    vi: ({ name }) => ({
      message: `Hàm “${name}” tạo ra đoạn văn bản, không dùng làm đối số được.`,
      hint: `Đặt riêng: {{${name} …}}.`,
    }),
    en: ({ name }) => ({
      message: `The helper “${name}” makes markup and cannot be an argument.`,
      hint: `Let it stand alone: {{${name} …}}.`,
    }),
  }),
  'template/unknown-partial': message<UnknownName>({
    family: 'template',
    severity: 'error',
    vi: ({ name, suggestion, known }) => ({
      message: `Không tìm thấy phần mẫu “${name}”.`,
      hint: suggestion
        ? didYouMeanVi(suggestion)
        : `Thêm tệp partials/${name}.hbs${known.length > 0 ? `; hiện có: ${listNames(known)}` : ''}.`,
    }),
    en: ({ name, suggestion, known }) => ({
      message: `There is no partial “${name}”.`,
      hint: suggestion
        ? didYouMeanEn(suggestion)
        : `Add the file partials/${name}.hbs${known.length > 0 ? `; there are: ${listNames(known)}` : ''}.`,
    }),
  }),
  'template/partial-cycle': message<{ readonly chain: readonly string[] }>({
    family: 'template',
    severity: 'error',
    vi: ({ chain }) => ({
      message: `Các phần mẫu gọi vòng tròn: ${chain.join(' → ')}.`,
      hint: 'Bỏ một lời gọi trong vòng; phần mẫu không được gọi lại chính nó.',
    }),
    en: ({ chain }) => ({
      message: `Partials call each other in a circle: ${chain.join(' → ')}.`,
      hint: 'Remove one of the calls; a partial may not come back to itself.',
    }),
  }),
  'template/partial-arguments': message<{ readonly name: string }>({
    family: 'template',
    severity: 'error',
    vi: ({ name }) => ({
      message: `Phần mẫu “${name}” chỉ nhận một giá trị không tên.`,
      hint: `Đặt tên cho các giá trị còn lại: {{> ${name} x a=b}}.`,
    }),
    en: ({ name }) => ({
      message: `The partial “${name}” takes one value without a name.`,
      hint: `Give the others names: {{> ${name} x a=b}}.`,
    }),
  }),
  'template/partial-context': message<{ readonly name: string; readonly kind: Shape['kind'] }>({
    family: 'template',
    severity: 'error',
    vi: ({ name, kind }) => ({
      message: `Không thêm được tên vào phần mẫu “${name}”, vì nó được gọi với ${kindVi[kind]}.`,
      hint: `Gọi với một nhóm trường: {{> ${name} @root tên=this}}.`,
    }),
    en: ({ name, kind }) => ({
      message: `Names cannot be added for the partial “${name}”, because it is called with ${kindEn[kind]}.`,
      hint: `Call it with a group of fields: {{> ${name} @root name=this}}.`,
    }),
  }),
  'template/too-many-calls': message<{ readonly limit: number }>({
    family: 'template',
    severity: 'error',
    vi: ({ limit }) => ({
      message: `Các phần mẫu gọi nhau quá ${limit} lần.`,
      hint: 'Bớt các phần mẫu gọi nhiều lần lồng nhau; lặp bằng {{#each}}.',
    }),
    en: ({ limit }) => ({
      message: `Partials call each other more than ${limit} times.`,
      hint: 'Nest fewer calls of partials; repeat with {{#each}}.',
    }),
  }),
  'template/too-many-shapes': message<{ readonly limit: number }>({
    family: 'template',
    severity: 'error',
    vi: ({ limit }) => ({
      message: `Các {{#each}} lồng nhau duyệt qua mọi trường dữ liệu: phải kiểm tra hơn ${limit} trường hợp.`,
      hint: 'Chỉ dùng {{#each}} cho danh sách; trường nào cần thì ghi thẳng tên trường đó.',
    }),
    en: ({ limit }) => ({
      message: `{{#each}} inside {{#each}} goes through all fields of the data: more than ${limit} cases would have to be checked.`,
      hint: 'Use {{#each}} for lists only; name the fields that are needed.',
    }),
  }),
};
