import { type Language, message } from '../../base/index.ts';
import type { BlockName } from '../tree.ts';

/** Why markup does not parse. */
export type XmlReason =
  | 'attribute-value'
  | 'duplicate-attribute'
  | 'unclosed-attribute'
  | 'angle'
  | 'angle-in-attribute'
  | 'unclosed-tag'
  | 'comment'
  | 'entity'
  | 'character'
  | 'instruction'
  | 'other';

type Words = Readonly<Record<Language, { readonly message: string; readonly hint: string }>>;

const REASONS: Readonly<Record<XmlReason, (detail: string) => Words>> = {
  'attribute-value': () => ({
    vi: { message: 'thuộc tính thiếu giá trị trong dấu nháy', hint: 'viết tên="giá trị"' },
    en: { message: 'the attribute has no quoted value', hint: 'write name="value"' },
  }),
  'duplicate-attribute': (name) => ({
    vi: { message: `thuộc tính “${name}” viết hai lần`, hint: 'giữ lại một' },
    en: { message: `the attribute “${name}” is written twice`, hint: 'keep one of them' },
  }),
  'unclosed-attribute': () => ({
    vi: { message: 'giá trị của thuộc tính không có dấu nháy đóng', hint: 'thêm dấu nháy ở cuối giá trị' },
    en: { message: 'the attribute’s value has no closing quote', hint: 'add the quote at the end of the value' },
  }),
  angle: () => ({
    vi: { message: 'dấu “<” không mở thẻ nào', hint: 'trong chữ và thuộc tính, viết &lt; thay cho <' },
    en: { message: '“<” opens no tag here', hint: 'in text and attributes write &lt; instead of <' },
  }),
  'angle-in-attribute': () => ({
    vi: {
      message: 'có dấu “<” trong giá trị thuộc tính',
      hint: 'thêm dấu nháy đóng còn thiếu ở trước, hoặc viết &lt;',
    },
    en: {
      message: '“<” stands in an attribute’s value',
      hint: 'add the closing quote that is missing before it, or write &lt;',
    },
  }),
  'unclosed-tag': (name) => ({
    vi: {
      message: `thẻ “${name}” chưa viết xong`,
      hint: 'kết thúc thẻ bằng > hoặc />; giữa các thuộc tính cần dấu cách',
    },
    en: { message: `the tag “${name}” is not complete`, hint: 'end it with > or />; put a blank between attributes' },
  }),
  comment: () => ({
    vi: { message: 'chú thích XML viết sai', hint: 'dùng chú thích của Handlebars: {{!-- … --}}' },
    en: { message: 'the XML comment is not well formed', hint: 'use a Handlebars comment: {{!-- … --}}' },
  }),
  entity: (name) => ({
    vi: {
      message: name === '' ? 'dấu “&” không mở ký hiệu nào' : `không có ký hiệu ${name}`,
      hint: 'viết &amp; thay cho &; có &lt; &gt; &quot; &apos; &nbsp; và dạng số &#8211;',
    },
    en: {
      message: name === '' ? '“&” begins no entity here' : `there is no entity ${name}`,
      hint: 'write &amp; instead of &; there are &lt; &gt; &quot; &apos; &nbsp; and numbers like &#8211;',
    },
  }),
  character: () => ({
    vi: {
      message: 'ký tự điều khiển không dùng được trong mẫu',
      hint: 'xóa ký tự này, nó thường không hiện trên màn hình',
    },
    en: { message: 'a control character may not stand in a template', hint: 'remove it; it is often invisible' },
  }),
  instruction: () => ({
    vi: { message: 'không dùng được <?…?> trong mẫu', hint: 'bỏ dòng này; mẫu bắt đầu bằng <document>' },
    en: { message: '<?…?> may not stand in a template', hint: 'remove it; a template begins with <document>' },
  }),
  other: () => ({
    vi: { message: 'các thẻ ở đây viết chưa đúng', hint: 'kiểm tra < >, dấu nháy và thẻ đóng' },
    en: { message: 'the tags here are not well formed', hint: 'check < >, quotes and closing tags' },
  }),
};

interface Tag {
  readonly name: string;
  /** The block that the tag stands in; absent at the level of the file. */
  readonly block: BlockName | undefined;
}

const insideVi = (block: BlockName | undefined): string =>
  block ? `trong cùng nửa của khối {{#${block}}}` : 'trong tệp này';
const insideEn = (block: BlockName | undefined): string =>
  block ? `in the same half of {{#${block}}}` : 'in this file';

const ATTRIBUTE_VI = {
  partial: 'không gọi được phần mẫu trong thuộc tính',
  helper: 'hàm này tạo ra thẻ nên không dùng được trong thuộc tính',
  markup: 'khối trong thuộc tính chỉ được chứa chữ, không có < & hay dấu nháy',
} as const;
const ATTRIBUTE_EN = {
  partial: 'a partial cannot be called inside an attribute',
  helper: 'this helper makes markup and cannot stand inside an attribute',
  markup: 'a block inside an attribute may hold plain words only, no < & or quotes',
} as const;

/** Faults of the markup that shows without any data. */
export const markupMessages = {
  'template/markup': message<{ readonly reason: XmlReason; readonly detail: string }>({
    family: 'template',
    severity: 'error',
    vi: ({ reason, detail }) => REASONS[reason](detail).vi,
    en: ({ reason, detail }) => REASONS[reason](detail).en,
  }),
  'template/unclosed-element': message<Tag>({
    family: 'template',
    severity: 'error',
    vi: ({ name, block }) => ({
      message: `thẻ <${name}> mở ở đây không được đóng ${insideVi(block)}`,
      hint: `thêm </${name}>${block ? `; mỗi nửa của {{#${block}}} phải mở và đóng thẻ trọn vẹn` : ''}`,
    }),
    en: ({ name, block }) => ({
      message: `the tag <${name}> is opened here but not closed ${insideEn(block)}`,
      hint: `add </${name}>${block ? `; each half of {{#${block}}} must open and close its own tags` : ''}`,
    }),
  }),
  'template/stray-end-tag': message<Tag>({
    family: 'template',
    severity: 'error',
    vi: ({ name, block }) => ({
      message: `thẻ đóng </${name}> không có thẻ mở ${insideVi(block)}`,
      hint: `bỏ </${name}>, hoặc mở <${name}> ở trên`,
    }),
    en: ({ name, block }) => ({
      message: `the end tag </${name}> has no start tag ${insideEn(block)}`,
      hint: `remove </${name}>, or open <${name}> above`,
    }),
  }),
  'template/value-in-tag': message<{ readonly written: string }>({
    family: 'template',
    severity: 'error',
    vi: ({ written }) => ({
      message: `${written} nằm trong thẻ, ngoài dấu nháy`,
      hint: 'giá trị chỉ đặt được trong chữ hoặc trong thuộc tính có dấu nháy: <p align="{{x}}">',
    }),
    en: ({ written }) => ({
      message: `${written} stands inside a tag, outside quotes`,
      hint: 'a value may stand in text or in a quoted attribute only: <p align="{{x}}">',
    }),
  }),
  'template/value-in-comment': message({
    family: 'template',
    severity: 'error',
    vi: () => ({
      message: 'không đặt được {{…}} trong chú thích <!-- -->',
      hint: 'dùng chú thích của Handlebars: {{!-- … --}}',
    }),
    en: () => ({
      message: '{{…}} may not stand inside a comment <!-- -->',
      hint: 'use a Handlebars comment: {{!-- … --}}',
    }),
  }),
  'template/cdata': message({
    family: 'template',
    severity: 'error',
    vi: () => ({
      message: 'không dùng được <![CDATA[…]]> và <?…?> trong mẫu',
      hint: 'viết chữ trực tiếp, thay < bằng &lt; và & bằng &amp;',
    }),
    en: () => ({
      message: '<![CDATA[…]]> and <?…?> may not stand in a template',
      hint: 'write the text as it is, with &lt; for < and &amp; for &',
    }),
  }),
  'template/not-in-attribute': message<{ readonly what: keyof typeof ATTRIBUTE_VI }>({
    family: 'template',
    severity: 'error',
    vi: ({ what }) => ({ message: ATTRIBUTE_VI[what], hint: 'trong thuộc tính chỉ đặt chữ và {{giá trị}}' }),
    en: ({ what }) => ({ message: ATTRIBUTE_EN[what], hint: 'an attribute holds words and {{values}} only' }),
  }),
};
