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
      message: `Không được in giá trị thô: ${written}.`,
      hint: 'Viết {{x}}; đoạn chữ có định dạng thì dùng {{prose x}} hoặc {{inline x}}.',
    }),
    en: ({ written }) => ({
      message: `Values may not be printed raw: ${written}.`,
      hint: 'Write {{x}}; for text with formatting use {{prose x}} or {{inline x}}.',
    }),
  }),
  'template/decorator': message<Written>({
    family: 'template',
    severity: 'error',
    vi: ({ written }) => ({
      message: `Không được định nghĩa phần mẫu ngay trong mẫu: ${written}.`,
      hint: 'Đặt đoạn này thành một tệp trong partials/ rồi gọi {{> tên}}.',
    }),
    en: ({ written }) => ({
      message: `Decorators and inline partials are not allowed: ${written}.`,
      hint: 'Put the piece into a file in partials/ and call {{> name}}.',
    }),
  }),
  'template/raw-block': message<Written>({
    family: 'template',
    severity: 'error',
    vi: ({ written }) => ({
      message: `Không được dùng khối thô: ${written}.`,
      hint: 'Muốn in dấu ngoặc nhọn, hãy viết &#123; và &#125;.',
    }),
    en: ({ written }) => ({
      message: `Raw blocks are not allowed: ${written}.`,
      hint: 'To print braces, write &#123; and &#125;.',
    }),
  }),
  'template/partial-block': message<Written>({
    family: 'template',
    severity: 'error',
    vi: ({ written }) => ({
      message: `Không được gọi phần mẫu kèm khối: ${written}.`,
      hint: 'Gọi {{> tên}} và truyền giá trị: {{> tên title="…"}}.',
    }),
    en: ({ written }) => ({
      message: `Partials with a block are not allowed: ${written}.`,
      hint: 'Call {{> name}} and hand values over: {{> name title="…"}}.',
    }),
  }),
  'template/dynamic-partial': message<Written>({
    family: 'template',
    severity: 'error',
    vi: ({ written }) => ({
      message: `Tên phần mẫu phải viết cố định, không được tính ra: ${written}.`,
      hint: 'Chọn bằng điều kiện: {{#if x}}{{> a}}{{else}}{{> b}}{{/if}}.',
    }),
    en: ({ written }) => ({
      message: `The name of a partial must be written out, not computed: ${written}.`,
      hint: 'Choose with a condition: {{#if x}}{{> a}}{{else}}{{> b}}{{/if}}.',
    }),
  }),
  'template/backslash': message({
    family: 'template',
    severity: 'error',
    vi: () => ({
      message: 'Không được dùng dấu \\ trước {{.',
      hint: 'Muốn in hai dấu ngoặc nhọn, hãy viết &#123;&#123;.',
    }),
    en: () => ({
      message: 'A backslash before {{ is not allowed.',
      hint: 'To print two braces, write &#123;&#123;.',
    }),
  }),
};
