import { type Language, message } from '../../base/index.ts';
import type { FoundKind } from '../run/show.ts';

const FOUND_VI: Readonly<Record<FoundKind, string>> = {
  nothing: 'không có giá trị',
  list: 'là danh sách',
  map: 'là nhóm nhiều trường',
  flag: 'là giá trị đúng/sai',
  number: 'không phải số hữu hạn',
  other: 'không phải chữ hay số',
};
const FOUND_EN: Readonly<Record<FoundKind, string>> = {
  nothing: 'there is no value',
  list: 'it is a list',
  map: 'it is a group of fields',
  flag: 'it is a flag',
  number: 'it is not a finite number',
  other: 'it is neither text nor a number',
};

/** Faults that show only when a template is filled with data. */
export const runMessages = {
  'template/wrong-value': message<{ readonly path: string | undefined; readonly found: FoundKind }>({
    family: 'template',
    severity: 'error',
    vi: ({ path, found }) => ({
      message: `Không in được ${path ? `“${path}”` : 'giá trị ở đây'}: ${FOUND_VI[found]}.`,
      hint: 'Chỉ in được chữ và số; kiểm tra trước bằng {{#if}}, duyệt danh sách bằng {{#each}}.',
    }),
    en: ({ path, found }) => ({
      message: `${path ? `“${path}”` : 'The value'} cannot be printed here: ${FOUND_EN[found]}.`,
      hint: 'Only text and numbers can be printed; ask with {{#if}}, go through lists with {{#each}}.',
    }),
  }),
  'template/wrong-argument': message<{
    readonly of: string;
    readonly name: string;
    readonly path: string | undefined;
    readonly expected: Readonly<Record<Language, string>>;
  }>({
    family: 'template',
    severity: 'error',
    vi: ({ of, name, path, expected }) => ({
      message: `Hàm “${of}” cần ${expected.vi} ở “${name}”, nhưng ${path ? `“${path}” trong dữ liệu` : 'giá trị này'} thì không phải.`,
      hint: 'Nếu giá trị có thể thiếu, hãy kiểm tra trước bằng {{#if}}.',
    }),
    en: ({ of, name, path, expected }) => ({
      message: `The helper “${of}” needs ${expected.en} as “${name}”, but ${path ? `“${path}” of the data` : 'this value'} is something else.`,
      hint: 'If the value may be missing, ask for it with {{#if}} first.',
    }),
  }),
  'template/too-much': message<{ readonly what: 'characters' | 'rounds'; readonly limit: number }>({
    family: 'template',
    severity: 'error',
    vi: ({ what, limit }) => ({
      message: `Mẫu tạo ra quá ${limit} ${what === 'rounds' ? 'vòng lặp' : 'ký tự'}.`,
      hint: 'Kiểm tra các {{#each}} lồng nhau: có lẽ danh sách bị duyệt lặp lại bên trong chính nó.',
    }),
    en: ({ what, limit }) => ({
      message: `The template makes more than ${limit} ${what === 'rounds' ? 'rounds of its loops' : 'characters'}.`,
      hint: 'Check {{#each}} inside {{#each}}: perhaps a list is gone through within itself.',
    }),
  }),
};
