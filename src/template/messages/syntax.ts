import { message } from '../../base/index.ts';

/** Faults of the Handlebars text itself. */
export const syntaxMessages = {
  'template/syntax': message<{ readonly found: string }>({
    family: 'template',
    severity: 'error',
    vi: ({ found }) => ({
      message: `Không đọc được cú pháp Handlebars tại ${found === '' ? 'đây' : `“${found}”`}.`,
      hint: 'Kiểm tra dấu ngoặc {{ }}, dấu nháy và tên: {{tên}}, {{#if tên}}…{{/if}}, {{hàm đối_số}}.',
    }),
    en: ({ found }) => ({
      message: `Handlebars cannot read the syntax ${found === '' ? 'here' : `at “${found}”`}.`,
      hint: 'Check the braces {{ }}, quotes and names: {{name}}, {{#if name}}…{{/if}}, {{helper argument}}.',
    }),
  }),
  'template/unclosed-braces': message({
    family: 'template',
    severity: 'error',
    vi: () => ({
      message: 'Mở “{{” mà không có “}}” ở sau.',
      hint: 'Thêm }}; muốn in hai dấu ngoặc nhọn, hãy viết &#123;&#123;.',
    }),
    en: () => ({
      message: '“{{” is opened here, but no “}}” follows.',
      hint: 'Add }}; to print two braces, write &#123;&#123;.',
    }),
  }),
  'template/unclosed-block': message<{ readonly name: string }>({
    family: 'template',
    severity: 'error',
    vi: ({ name }) => ({
      message: `Khối {{#${name}}} mở ở đây nhưng không được đóng.`,
      hint: `Thêm {{/${name}}} vào chỗ khối kết thúc.`,
    }),
    en: ({ name }) => ({
      message: `The block {{#${name}}} is opened here but never closed.`,
      hint: `Add {{/${name}}} where the block ends.`,
    }),
  }),
  'template/stray-close': message<{
    readonly name: string;
    readonly opened: { readonly name: string; readonly line: number } | undefined;
  }>({
    family: 'template',
    severity: 'error',
    vi: ({ name, opened }) => ({
      message: opened
        ? `{{/${name}}} không khớp: khối đang mở là {{#${opened.name}}} ở dòng ${opened.line}.`
        : `{{/${name}}} không có khối {{#${name}}} nào đang mở.`,
      hint: opened ? `Đóng bằng {{/${opened.name}}} trước.` : `Bỏ {{/${name}}}, hoặc thêm {{#${name} …}} ở trên.`,
    }),
    en: ({ name, opened }) => ({
      message: opened
        ? `{{/${name}}} does not match: the open block is {{#${opened.name}}} of line ${opened.line}.`
        : `{{/${name}}} closes nothing: no block {{#${name}}} is open.`,
      hint: opened ? `Close it with {{/${opened.name}}} first.` : `Remove {{/${name}}}, or add {{#${name} …}} above.`,
    }),
  }),
  'template/bad-literal': message<{ readonly written: string }>({
    family: 'template',
    severity: 'error',
    vi: ({ written }) => ({
      message: `Không dùng được “${written}” làm giá trị.`,
      hint: 'Chỉ dùng chữ trong dấu nháy, số, true hoặc false; kiểm tra thiếu dữ liệu bằng {{#if}}.',
    }),
    en: ({ written }) => ({
      message: `“${written}” cannot be used as a value.`,
      hint: 'Use quoted text, numbers, true or false; ask for missing values with {{#if}}.',
    }),
  }),
  'template/too-large': message<{ readonly limit: number }>({
    family: 'template',
    severity: 'error',
    vi: ({ limit }) => ({
      message: `Tệp mẫu dài quá ${limit} ký tự.`,
      hint: 'Kiểm tra xem tệp có đúng là mẫu không; chia mẫu dài thành các phần trong partials/.',
    }),
    en: ({ limit }) => ({
      message: `The template file is longer than ${limit} characters.`,
      hint: 'Check that it is a template at all; split a long one into partials/.',
    }),
  }),
  'template/too-deep': message({
    family: 'template',
    severity: 'error',
    vi: () => ({ message: 'Các thẻ hoặc khối lồng nhau quá sâu.', hint: 'Bớt số lớp thẻ và khối lồng nhau.' }),
    en: () => ({ message: 'Elements or blocks are nested too deep.', hint: 'Nest fewer elements and blocks.' }),
  }),
};
