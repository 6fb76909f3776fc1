import { diagnoser, type Language, message } from '../base/index.ts';
import { chartMessages } from './chart-messages.ts';

const tags = (names: readonly string[]): string => names.map((name) => `<${name}>`).join(', ');
const shown = (value: string): string => (value.length > 60 ? `${value.slice(0, 60)}…` : value);

interface UnknownName {
  readonly name: string;
  readonly suggestion: string | undefined;
  readonly known: readonly string[];
}
interface OfElement {
  readonly element: string;
}
interface Expecting {
  readonly expects: Readonly<Record<Language, string>>;
}

/** Everything that this room has to say about markup. */
export const markupMessages = {
  'markup/unknown-element': message<UnknownName>({
    family: 'template',
    severity: 'error',
    vi: ({ name, suggestion, known }) => ({
      message: `Không có thẻ <${name}>.`,
      hint: suggestion ? `Có phải ý bạn là <${suggestion}>?` : `Các thẻ dùng được: ${known.join(' ')}.`,
    }),
    en: ({ name, suggestion, known }) => ({
      message: `There is no element <${name}>.`,
      hint: suggestion ? `Did you mean <${suggestion}>?` : `The elements are: ${known.join(' ')}.`,
    }),
  }),
  'markup/unknown-attribute': message<UnknownName & OfElement>({
    family: 'template',
    severity: 'error',
    vi: ({ element, name, suggestion, known }) => ({
      message: `Thẻ <${element}> không có thuộc tính “${name}”.`,
      hint: suggestion
        ? `Có phải ý bạn là “${suggestion}”?`
        : known.length > 0
          ? `Có: ${known.join(', ')}.`
          : `Bỏ thuộc tính: <${element}> không nhận thuộc tính nào.`,
    }),
    en: ({ element, name, suggestion, known }) => ({
      message: `The element <${element}> has no attribute “${name}”.`,
      hint: suggestion
        ? `Did you mean “${suggestion}”?`
        : known.length > 0
          ? `It has: ${known.join(', ')}.`
          : `Remove it: <${element}> takes no attributes.`,
    }),
  }),
  'markup/missing-attribute': message<OfElement & Expecting & { readonly name: string }>({
    family: 'template',
    severity: 'error',
    vi: ({ element, name, expects }) => ({
      message: `Thẻ <${element}> thiếu thuộc tính “${name}”.`,
      hint: `Thêm ${name}="…": ${expects.vi}.`,
    }),
    en: ({ element, name, expects }) => ({
      message: `The element <${element}> lacks the attribute “${name}”.`,
      hint: `Add ${name}="…": ${expects.en}.`,
    }),
  }),
  'markup/bad-value': message<
    OfElement & Expecting & { readonly name: string; readonly value: string; readonly suggestion: string | undefined }
  >({
    family: 'template',
    severity: 'error',
    vi: ({ element, name, value, expects, suggestion }) => ({
      message: `Giá trị “${shown(value)}” không dùng được cho ${name} của <${element}>: cần ${expects.vi}.`,
      hint: suggestion
        ? `Có phải ý bạn là “${suggestion}”?`
        : 'Sửa giá trị trong mẫu; nếu giá trị lấy từ hồ sơ thì sửa trong hồ sơ.',
    }),
    en: ({ element, name, value, expects, suggestion }) => ({
      message: `The value “${shown(value)}” does not do for ${name} of <${element}>: it takes ${expects.en}.`,
      hint: suggestion
        ? `Did you mean “${suggestion}”?`
        : 'Change it in the template; if it comes from the record, change it there.',
    }),
  }),
  'markup/wrong-place': message<{
    readonly name: string;
    readonly parent: string | undefined;
    readonly allowed: readonly string[];
    readonly homes: readonly string[];
  }>({
    family: 'template',
    severity: 'error',
    vi: ({ name, parent, allowed, homes }) => ({
      message: parent
        ? `Thẻ <${name}> không đặt được trực tiếp trong <${parent}>${allowed.length > 0 ? `; ở đây dùng được ${tags(allowed)}` : ', thẻ này không chứa gì'}.`
        : `Mẫu phải bắt đầu bằng <document>, không phải <${name}>.`,
      hint: homes.length > 0 ? `Đặt <${name}> trong ${tags(homes)}.` : 'Mỗi mẫu chỉ có một <document>, ở ngoài cùng.',
    }),
    en: ({ name, parent, allowed, homes }) => ({
      message: parent
        ? `<${name}> may not stand directly inside <${parent}>${allowed.length > 0 ? `, which takes ${tags(allowed)}` : ', which takes nothing'}.`
        : `A template begins with <document>, not with <${name}>.`,
      hint: homes.length > 0 ? `Put <${name}> into ${tags(homes)}.` : 'A template has one <document>, outermost.',
    }),
  }),
  'markup/not-within': message<{ readonly name: string; readonly other: string }>({
    family: 'template',
    severity: 'error',
    vi: ({ name, other }) => ({
      message: `Thẻ <${name}> không được nằm bên trong <${other}>.`,
      hint: `Đưa <${name}> ra ngoài <${other}>.`,
    }),
    en: ({ name, other }) => ({
      message: `<${name}> may not stand inside <${other}>.`,
      hint: `Move <${name}> out of <${other}>.`,
    }),
  }),
  'markup/only-within': message<{ readonly name: string; readonly others: readonly string[] }>({
    family: 'template',
    severity: 'error',
    vi: ({ name, others }) => ({
      message: `Thẻ <${name}> chỉ dùng được bên trong ${others.map((name) => `<${name}>`).join(' hoặc ')}.`,
      hint: `Viết <${others[0] ?? ''}><p><${name}/></p></${others[0] ?? ''}>.`,
    }),
    en: ({ name, others }) => ({
      message: `<${name}> may stand inside ${others.map((name) => `<${name}>`).join(' or ')} only.`,
      hint: `Write <${others[0] ?? ''}><p><${name}/></p></${others[0] ?? ''}>.`,
    }),
  }),
  'markup/words-not-allowed': message<{ readonly parent: string | undefined; readonly allowed: readonly string[] }>({
    family: 'template',
    severity: 'error',
    vi: ({ parent, allowed }) => ({
      message: parent ? `Chữ không đặt được trực tiếp trong <${parent}>.` : 'Chữ không đặt được ngoài <document>.',
      hint: allowed.includes('p')
        ? 'Đặt chữ vào đoạn: <p>…</p>.'
        : allowed.length > 0
          ? `Ở đây chỉ dùng ${tags(allowed)}.`
          : `Viết <${parent}/>.`,
    }),
    en: ({ parent, allowed }) => ({
      message: parent ? `Words may not stand directly inside <${parent}>.` : 'Words may not stand outside <document>.',
      hint: allowed.includes('p')
        ? 'Put them into a paragraph: <p>…</p>.'
        : allowed.length > 0
          ? `Only ${tags(allowed)} may stand here.`
          : `Write <${parent}/>.`,
    }),
  }),
  'markup/one-document': message<{ readonly found: number }>({
    family: 'template',
    severity: 'error',
    vi: ({ found }) => ({
      message: found === 0 ? 'Mẫu không tạo ra <document> nào.' : `Mẫu tạo ra ${found} <document>.`,
      hint: 'Mỗi mẫu phải có đúng một <document>, và nó không phụ thuộc điều kiện nào.',
    }),
    en: ({ found }) => ({
      message: found === 0 ? 'The template made no <document>.' : `The template made ${found} <document>s.`,
      hint: 'A template has exactly one <document>, which depends on no condition.',
    }),
  }),
  'markup/repeated': message<{ readonly name: string; readonly parent: string }>({
    family: 'template',
    severity: 'error',
    vi: ({ name, parent }) => ({
      message: `<${parent}> có hai <${name}>.`,
      hint: `Giữ lại một; muốn đầu trang khác nhau thì dùng nhiều <section>.`,
    }),
    en: ({ name, parent }) => ({
      message: `<${parent}> has two <${name}>s.`,
      hint: 'Keep one; for different ones use several <section>s.',
    }),
  }),
  'markup/unknown-image': message<UnknownName>({
    family: 'template',
    severity: 'error',
    vi: ({ name, suggestion, known }) => ({
      message: `Không có ảnh “${shown(name)}”.`,
      hint: suggestion
        ? `Có phải ý bạn là “${suggestion}”?`
        : known.length > 0
          ? `Các ảnh dùng được: ${known.join(', ')}.`
          : 'Khai báo ảnh trong hồ sơ (images), hoặc đặt tệp vào templates/_shared/images.',
    }),
    en: ({ name, suggestion, known }) => ({
      message: `There is no image “${shown(name)}”.`,
      hint: suggestion
        ? `Did you mean “${suggestion}”?`
        : known.length > 0
          ? `The images are: ${known.join(', ')}.`
          : 'Name it in the record (images), or put the file into templates/_shared/images.',
    }),
  }),
  ...chartMessages,
  'markup/too-deep': message<{ readonly most: number }>({
    family: 'template',
    severity: 'error',
    vi: ({ most }) => ({
      message: `Các thẻ lồng nhau quá ${most} lớp.`,
      hint: 'Bớt số lớp thẻ và số phần mẫu gọi lồng nhau.',
    }),
    en: ({ most }) => ({
      message: `Elements are nested more than ${most} levels deep.`,
      hint: 'Nest fewer elements and partials.',
    }),
  }),
  'markup/too-many': message<{ readonly most: number }>({
    family: 'template',
    severity: 'error',
    vi: ({ most }) => ({
      message: `Văn bản có quá ${most} phần tử (đoạn, ô bảng, chữ đậm…).`,
      hint: 'Bớt nội dung hoặc tách bản ghi thành nhiều văn bản; xem lại các {{#each}} lồng nhau trong mẫu.',
    }),
    en: ({ most }) => ({
      message: `The document has more than ${most} elements (paragraphs, cells, bold words …).`,
      hint: 'Shorten it, or split the record into several; look at {{#each}} inside {{#each}} in the template.',
    }),
  }),
  'markup/unparsable': message<{ readonly detail: string }>({
    family: 'internal',
    severity: 'error',
    vi: ({ detail }) => ({
      message: `Văn bản ghép từ mẫu không đọc được (${detail}); đây là lỗi của chương trình.`,
      hint: 'Hãy gửi mẫu và hồ sơ này cho người phát triển.',
    }),
    en: ({ detail }) => ({
      message: `The markup made of this template cannot be read (${detail}); this is a fault of the program.`,
      hint: 'Please send this template and record to the developers.',
    }),
  }),
};

export const diagnose = diagnoser(markupMessages);
