import { diagnoser, type Language, message } from '../base/index.ts';

const tags = (names: readonly string[]): string => names.map((name) => `<${name}>`).join(' ');
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
      message: `không có thẻ <${name}>`,
      hint: suggestion ? `có phải ý bạn là <${suggestion}>?` : `các thẻ dùng được: ${known.join(' ')}`,
    }),
    en: ({ name, suggestion, known }) => ({
      message: `there is no element <${name}>`,
      hint: suggestion ? `did you mean <${suggestion}>?` : `the elements are: ${known.join(' ')}`,
    }),
  }),
  'markup/unknown-attribute': message<UnknownName & OfElement>({
    family: 'template',
    severity: 'error',
    vi: ({ element, name, suggestion, known }) => ({
      message: `thẻ <${element}> không có thuộc tính “${name}”`,
      hint: suggestion
        ? `có phải ý bạn là “${suggestion}”?`
        : known.length > 0
          ? `có: ${known.join(', ')}`
          : `bỏ thuộc tính: <${element}> không nhận thuộc tính nào`,
    }),
    en: ({ element, name, suggestion, known }) => ({
      message: `the element <${element}> has no attribute “${name}”`,
      hint: suggestion
        ? `did you mean “${suggestion}”?`
        : known.length > 0
          ? `it has: ${known.join(', ')}`
          : `remove it: <${element}> takes no attributes`,
    }),
  }),
  'markup/missing-attribute': message<OfElement & Expecting & { readonly name: string }>({
    family: 'template',
    severity: 'error',
    vi: ({ element, name, expects }) => ({
      message: `thẻ <${element}> thiếu thuộc tính “${name}”`,
      hint: `thêm ${name}="…": ${expects.vi}`,
    }),
    en: ({ element, name, expects }) => ({
      message: `the element <${element}> lacks the attribute “${name}”`,
      hint: `add ${name}="…": ${expects.en}`,
    }),
  }),
  'markup/bad-value': message<
    OfElement & Expecting & { readonly name: string; readonly value: string; readonly suggestion: string | undefined }
  >({
    family: 'template',
    severity: 'error',
    vi: ({ element, name, value, expects, suggestion }) => ({
      message: `giá trị “${shown(value)}” không dùng được cho ${name} của <${element}>: cần ${expects.vi}`,
      hint: suggestion
        ? `có phải ý bạn là “${suggestion}”?`
        : 'sửa giá trị trong mẫu; nếu giá trị lấy từ hồ sơ thì sửa trong hồ sơ',
    }),
    en: ({ element, name, value, expects, suggestion }) => ({
      message: `the value “${shown(value)}” does not do for ${name} of <${element}>: it takes ${expects.en}`,
      hint: suggestion
        ? `did you mean “${suggestion}”?`
        : 'change it in the template; if it comes from the record, change it there',
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
        ? `thẻ <${name}> không đặt được trực tiếp trong <${parent}>${allowed.length > 0 ? `; ở đây dùng được ${tags(allowed)}` : ', thẻ này không chứa gì'}`
        : `mẫu phải bắt đầu bằng <document>, không phải <${name}>`,
      hint: homes.length > 0 ? `đặt <${name}> trong ${tags(homes)}` : 'mỗi mẫu chỉ có một <document>, ở ngoài cùng',
    }),
    en: ({ name, parent, allowed, homes }) => ({
      message: parent
        ? `<${name}> may not stand directly inside <${parent}>${allowed.length > 0 ? `, which takes ${tags(allowed)}` : ', which takes nothing'}`
        : `a template begins with <document>, not with <${name}>`,
      hint: homes.length > 0 ? `put <${name}> into ${tags(homes)}` : 'a template has one <document>, outermost',
    }),
  }),
  'markup/not-within': message<{ readonly name: string; readonly other: string }>({
    family: 'template',
    severity: 'error',
    vi: ({ name, other }) => ({
      message: `thẻ <${name}> không được nằm bên trong <${other}>`,
      hint: `đưa <${name}> ra ngoài <${other}>`,
    }),
    en: ({ name, other }) => ({
      message: `<${name}> may not stand inside <${other}>`,
      hint: `move <${name}> out of <${other}>`,
    }),
  }),
  'markup/only-within': message<{ readonly name: string; readonly others: readonly string[] }>({
    family: 'template',
    severity: 'error',
    vi: ({ name, others }) => ({
      message: `thẻ <${name}> chỉ dùng được bên trong ${tags(others)}`,
      hint: `viết <${others[0] ?? ''}><p><${name}/></p></${others[0] ?? ''}>`,
    }),
    en: ({ name, others }) => ({
      message: `<${name}> may stand inside ${tags(others)} only`,
      hint: `write <${others[0] ?? ''}><p><${name}/></p></${others[0] ?? ''}>`,
    }),
  }),
  'markup/words-not-allowed': message<{ readonly parent: string | undefined; readonly allowed: readonly string[] }>({
    family: 'template',
    severity: 'error',
    vi: ({ parent, allowed }) => ({
      message: parent ? `chữ không đặt được trực tiếp trong <${parent}>` : 'chữ không đặt được ngoài <document>',
      hint: allowed.includes('p')
        ? 'đặt chữ vào đoạn: <p>…</p>'
        : allowed.length > 0
          ? `ở đây chỉ dùng ${tags(allowed)}`
          : `viết <${parent}/>`,
    }),
    en: ({ parent, allowed }) => ({
      message: parent ? `words may not stand directly inside <${parent}>` : 'words may not stand outside <document>',
      hint: allowed.includes('p')
        ? 'put them into a paragraph: <p>…</p>'
        : allowed.length > 0
          ? `only ${tags(allowed)} may stand here`
          : `write <${parent}/>`,
    }),
  }),
  'markup/one-document': message<{ readonly found: number }>({
    family: 'template',
    severity: 'error',
    vi: ({ found }) => ({
      message: found === 0 ? 'mẫu không tạo ra <document> nào' : `mẫu tạo ra ${found} <document>`,
      hint: 'mỗi mẫu phải có đúng một <document>, và nó không phụ thuộc điều kiện nào',
    }),
    en: ({ found }) => ({
      message: found === 0 ? 'the template made no <document>' : `the template made ${found} <document>s`,
      hint: 'a template has exactly one <document>, which depends on no condition',
    }),
  }),
  'markup/repeated': message<{ readonly name: string; readonly parent: string }>({
    family: 'template',
    severity: 'error',
    vi: ({ name, parent }) => ({
      message: `<${parent}> có hai <${name}>`,
      hint: `giữ lại một; muốn đầu trang khác nhau thì dùng nhiều <section>`,
    }),
    en: ({ name, parent }) => ({
      message: `<${parent}> has two <${name}>s`,
      hint: 'keep one; for different ones use several <section>s',
    }),
  }),
  'markup/unknown-image': message<UnknownName>({
    family: 'template',
    severity: 'error',
    vi: ({ name, suggestion, known }) => ({
      message: `không có ảnh “${shown(name)}”`,
      hint: suggestion
        ? `có phải ý bạn là “${suggestion}”?`
        : known.length > 0
          ? `các ảnh dùng được: ${known.join(', ')}`
          : 'khai báo ảnh trong hồ sơ (images), hoặc đặt tệp vào templates/_shared/images',
    }),
    en: ({ name, suggestion, known }) => ({
      message: `there is no image “${shown(name)}”`,
      hint: suggestion
        ? `did you mean “${suggestion}”?`
        : known.length > 0
          ? `the images are: ${known.join(', ')}`
          : 'name it in the record (images), or put the file into templates/_shared/images',
    }),
  }),
  'markup/too-deep': message({
    family: 'template',
    severity: 'error',
    vi: () => ({ message: 'các thẻ lồng nhau quá sâu', hint: 'bớt số lớp thẻ và số phần mẫu gọi lồng nhau' }),
    en: () => ({ message: 'elements are nested too deep', hint: 'nest fewer elements and partials' }),
  }),
  'markup/unparsable': message<{ readonly detail: string }>({
    family: 'internal',
    severity: 'error',
    vi: ({ detail }) => ({
      message: `văn bản ghép từ mẫu không đọc được (${detail}); đây là lỗi của chương trình`,
      hint: 'hãy gửi mẫu và hồ sơ này cho người phát triển',
    }),
    en: ({ detail }) => ({
      message: `the markup made of this template cannot be read (${detail}); this is a fault of the program`,
      hint: 'please send this template and record to the developers',
    }),
  }),
};

export const diagnose = diagnoser(markupMessages);
