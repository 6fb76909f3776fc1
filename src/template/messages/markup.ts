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
    vi: { message: 'Thuộc tính thiếu giá trị trong dấu nháy.', hint: 'Viết tên="giá trị".' },
    en: { message: 'The attribute has no quoted value.', hint: 'Write name="value".' },
  }),
  'duplicate-attribute': (name) => ({
    vi: { message: `Thuộc tính “${name}” viết hai lần.`, hint: 'Giữ lại một.' },
    en: { message: `The attribute “${name}” is written twice.`, hint: 'Keep one of them.' },
  }),
  'unclosed-attribute': () => ({
    vi: { message: 'Giá trị của thuộc tính không có dấu nháy đóng.', hint: 'Thêm dấu nháy ở cuối giá trị.' },
    en: { message: 'The attribute’s value has no closing quote.', hint: 'Add the quote at the end of the value.' },
  }),
  angle: () => ({
    vi: { message: 'Dấu “<” không mở thẻ nào.', hint: 'Trong chữ và thuộc tính, viết &lt; thay cho <.' },
    en: { message: '“<” opens no tag here.', hint: 'In text and attributes write &lt; instead of <.' },
  }),
  'angle-in-attribute': () => ({
    vi: {
      message: 'Có dấu “<” trong giá trị thuộc tính.',
      hint: 'Thêm dấu nháy đóng còn thiếu ở trước, hoặc viết &lt;.',
    },
    en: {
      message: '“<” stands in an attribute’s value.',
      hint: 'Add the closing quote that is missing before it, or write &lt;.',
    },
  }),
  'unclosed-tag': (name) => ({
    vi: {
      message: `Thẻ “${name}” chưa viết xong.`,
      hint: 'Kết thúc thẻ bằng > hoặc />; giữa các thuộc tính cần dấu cách.',
    },
    en: { message: `The tag “${name}” is not complete.`, hint: 'End it with > or />; put a blank between attributes.' },
  }),
  comment: () => ({
    vi: { message: 'Chú thích XML viết sai.', hint: 'Dùng chú thích của Handlebars: {{!-- … --}}.' },
    en: { message: 'The XML comment is not well formed.', hint: 'Use a Handlebars comment: {{!-- … --}}.' },
  }),
  entity: (name) => ({
    vi: {
      message: name === '' ? 'Dấu “&” không mở ký hiệu nào.' : `Không có ký hiệu ${name}.`,
      hint: 'Viết &amp; thay cho &; có &lt; &gt; &quot; &apos; &nbsp; và dạng số &#8211;.',
    },
    en: {
      message: name === '' ? '“&” begins no entity here.' : `There is no entity ${name}.`,
      hint: 'Write &amp; instead of &; there are &lt; &gt; &quot; &apos; &nbsp; and numbers like &#8211;.',
    },
  }),
  character: () => ({
    vi: {
      message: 'Ký tự điều khiển không dùng được trong mẫu.',
      hint: 'Xoá ký tự này, nó thường không hiện trên màn hình.',
    },
    en: { message: 'A control character may not stand in a template.', hint: 'Remove it; it is often invisible.' },
  }),
  instruction: () => ({
    vi: { message: 'Không dùng được <?…?> trong mẫu.', hint: 'Bỏ dòng này; mẫu bắt đầu bằng <document>.' },
    en: { message: '<?…?> may not stand in a template.', hint: 'Remove it; a template begins with <document>.' },
  }),
  other: () => ({
    vi: { message: 'Các thẻ ở đây viết chưa đúng.', hint: 'Kiểm tra < >, dấu nháy và thẻ đóng.' },
    en: { message: 'The tags here are not well formed.', hint: 'Check < >, quotes and closing tags.' },
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
  partial: 'Không gọi được phần mẫu trong thuộc tính.',
  helper: 'Hàm này tạo ra thẻ nên không dùng được trong thuộc tính.',
  markup: 'Khối trong thuộc tính chỉ được chứa chữ, không có < & hay dấu nháy.',
} as const;
const ATTRIBUTE_EN = {
  partial: 'A partial cannot be called inside an attribute.',
  helper: 'This helper makes markup and cannot stand inside an attribute.',
  markup: 'A block inside an attribute may hold plain words only, no < & or quotes.',
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
      message: `Thẻ <${name}> mở ở đây không được đóng ${insideVi(block)}.`,
      hint: `Thêm </${name}>${block ? `; mỗi nửa của {{#${block}}} phải mở và đóng thẻ trọn vẹn` : ''}.`,
    }),
    en: ({ name, block }) => ({
      message: `The tag <${name}> is opened here but not closed ${insideEn(block)}.`,
      hint: `Add </${name}>${block ? `; each half of {{#${block}}} must open and close its own tags` : ''}.`,
    }),
  }),
  'template/stray-end-tag': message<Tag>({
    family: 'template',
    severity: 'error',
    vi: ({ name, block }) => ({
      message: `Thẻ đóng </${name}> không có thẻ mở ${insideVi(block)}.`,
      hint: `Bỏ </${name}>, hoặc mở <${name}> ở trên.`,
    }),
    en: ({ name, block }) => ({
      message: `The end tag </${name}> has no start tag ${insideEn(block)}.`,
      hint: `Remove </${name}>, or open <${name}> above.`,
    }),
  }),
  'template/value-in-tag': message<{ readonly written: string }>({
    family: 'template',
    severity: 'error',
    vi: ({ written }) => ({
      message: `${written} nằm trong thẻ, ngoài dấu nháy.`,
      hint: 'Giá trị chỉ đặt được trong chữ hoặc trong thuộc tính có dấu nháy: <p align="{{x}}">.',
    }),
    en: ({ written }) => ({
      message: `${written} stands inside a tag, outside quotes.`,
      hint: 'A value may stand in text or in a quoted attribute only: <p align="{{x}}">.',
    }),
  }),
  'template/value-in-comment': message({
    family: 'template',
    severity: 'error',
    vi: () => ({
      message: 'Không đặt được {{…}} trong chú thích <!-- -->.',
      hint: 'Dùng chú thích của Handlebars: {{!-- … --}}.',
    }),
    en: () => ({
      message: '{{…}} may not stand inside a comment <!-- -->.',
      hint: 'Use a Handlebars comment: {{!-- … --}}.',
    }),
  }),
  'template/cdata': message({
    family: 'template',
    severity: 'error',
    vi: () => ({
      message: 'Không dùng được <![CDATA[…]]> và <?…?> trong mẫu.',
      hint: 'Viết chữ trực tiếp, thay < bằng &lt; và & bằng &amp;.',
    }),
    en: () => ({
      message: '<![CDATA[…]]> and <?…?> may not stand in a template.',
      hint: 'Write the text as it is, with &lt; for < and &amp; for &.',
    }),
  }),
  'template/not-in-attribute': message<{ readonly what: keyof typeof ATTRIBUTE_VI }>({
    family: 'template',
    severity: 'error',
    vi: ({ what }) => ({ message: ATTRIBUTE_VI[what], hint: 'Trong thuộc tính chỉ đặt chữ và {{giá trị}}.' }),
    en: ({ what }) => ({ message: ATTRIBUTE_EN[what], hint: 'An attribute holds words and {{values}} only.' }),
  }),
};
