import { message } from '../../base/index.ts';

interface Written {
  readonly written: string;
}

/** What Handlebars can do and a template here may not. */
export const refusedMessages = {
  'template/unescaped': message<Written>({
    family: 'template',
    severity: 'error',
    vi: ({ written }) => ({
      message: `không được in giá trị thô: ${written}`,
      hint: 'viết {{x}}; đoạn chữ có định dạng thì dùng {{prose x}} hoặc {{inline x}}',
    }),
    en: ({ written }) => ({
      message: `values may not be printed raw: ${written}`,
      hint: 'write {{x}}; for text with formatting use {{prose x}} or {{inline x}}',
    }),
  }),
  'template/decorator': message<Written>({
    family: 'template',
    severity: 'error',
    vi: ({ written }) => ({
      message: `không được định nghĩa phần mẫu ngay trong mẫu: ${written}`,
      hint: 'đặt đoạn này thành một tệp trong partials/ rồi gọi {{> tên}}',
    }),
    en: ({ written }) => ({
      message: `decorators and inline partials are not allowed: ${written}`,
      hint: 'put the piece into a file in partials/ and call {{> name}}',
    }),
  }),
  'template/raw-block': message<Written>({
    family: 'template',
    severity: 'error',
    vi: ({ written }) => ({
      message: `không được dùng khối thô: ${written}`,
      hint: 'muốn in dấu ngoặc nhọn, hãy viết &#123; và &#125;',
    }),
    en: ({ written }) => ({
      message: `raw blocks are not allowed: ${written}`,
      hint: 'to print braces, write &#123; and &#125;',
    }),
  }),
  'template/partial-block': message<Written>({
    family: 'template',
    severity: 'error',
    vi: ({ written }) => ({
      message: `không được gọi phần mẫu kèm khối: ${written}`,
      hint: 'gọi {{> tên}} và truyền giá trị: {{> tên title="…"}}',
    }),
    en: ({ written }) => ({
      message: `partials with a block are not allowed: ${written}`,
      hint: 'call {{> name}} and hand values over: {{> name title="…"}}',
    }),
  }),
  'template/dynamic-partial': message<Written>({
    family: 'template',
    severity: 'error',
    vi: ({ written }) => ({
      message: `tên phần mẫu phải viết cố định, không được tính ra: ${written}`,
      hint: 'chọn bằng điều kiện: {{#if x}}{{> a}}{{else}}{{> b}}{{/if}}',
    }),
    en: ({ written }) => ({
      message: `the name of a partial must be written out, not computed: ${written}`,
      hint: 'choose with a condition: {{#if x}}{{> a}}{{else}}{{> b}}{{/if}}',
    }),
  }),
  'template/backslash': message({
    family: 'template',
    severity: 'error',
    vi: () => ({
      message: 'không được dùng dấu \\ trước {{',
      hint: 'muốn in hai dấu ngoặc nhọn, hãy viết &#123;&#123;',
    }),
    en: () => ({
      message: 'a backslash before {{ is not allowed',
      hint: 'to print two braces, write &#123;&#123;',
    }),
  }),
};
