import { diagnoser, message } from '../base/index.ts';
import { referenceMessages } from './reference/messages.ts';

/** Words in both languages, inside a message. */
export interface Words {
  readonly vi: string;
  readonly en: string;
}

const template = { family: 'template', severity: 'error' } as const;
const warning = { family: 'template', severity: 'warning' } as const;

interface Named {
  readonly name: string;
  readonly near: string | undefined;
}

const viNear = (near: string | undefined, otherwise: string): string =>
  near === undefined ? otherwise : `Có phải ý bạn là “${near}”?`;
const enNear = (near: string | undefined, otherwise: string): string =>
  near === undefined ? otherwise : `Did you mean “${near}”?`;

/** What this room says about theme files, and about documents that ask a theme for what it does not have. */
export const themeMessages = {
  ...referenceMessages,
  'theme/not-found': message<{ readonly name: string }>({
    ...template,
    vi: (f) => ({
      message: `Không tìm thấy giao diện “${f.name}”.`,
      hint: `Kiểm tra tên, hoặc tạo tệp themes/${f.name}.yaml.`,
    }),
    en: (f) => ({
      message: `There is no theme “${f.name}”.`,
      hint: `Check its name, or make a file themes/${f.name}.yaml.`,
    }),
  }),
  'theme/extends-cycle': message<{ readonly chain: readonly string[] }>({
    ...template,
    vi: (f) => ({
      message: `Các giao diện kế thừa vòng tròn: ${f.chain.join(' → ')}.`,
      hint: 'Bỏ một dòng extends để chuỗi kế thừa có điểm kết thúc, thường là base.',
    }),
    en: (f) => ({
      message: `The themes extend one another in a circle: ${f.chain.join(' → ')}.`,
      hint: 'Take one extends out, so that the chain ends, mostly with base.',
    }),
  }),
  'theme/unknown-key': message<Named & { readonly known: readonly string[] }>({
    ...template,
    vi: (f) => ({
      message: `Giao diện không có khoá “${f.name}” ở đây.`,
      hint: viNear(f.near, `Các khoá dùng được: ${f.known.join(', ')}.`),
    }),
    en: (f) => ({
      message: `A theme has no key “${f.name}” here.`,
      hint: enNear(f.near, `The keys are: ${f.known.join(', ')}.`),
    }),
  }),
  'theme/bad-value': message<{ readonly key: string; readonly found: string; readonly expected: Words }>({
    ...template,
    vi: (f) => ({
      message: `Giá trị của “${f.key}” không dùng được: ${f.found}.`,
      hint: `Cần ${f.expected.vi}.`,
    }),
    en: (f) => ({
      message: `The value of “${f.key}” cannot be used: ${f.found}.`,
      hint: `Expected ${f.expected.en}.`,
    }),
  }),
  'theme/missing-key': message<{ readonly key: string; readonly expected: Words; readonly inBase: boolean }>({
    ...template,
    vi: (f) => ({
      message: `Giao diện thiếu “${f.key}”.`,
      hint: `Cần ${f.expected.vi}.${f.inBase ? ' Có thể viết “extends: base” để lấy từ giao diện gốc.' : ''}`,
    }),
    en: (f) => ({
      message: `The theme lacks “${f.key}”.`,
      hint: `Expected ${f.expected.en}.${f.inBase ? ' You can write “extends: base” to take it from the base theme.' : ''}`,
    }),
  }),
  'theme/unknown-base-style': message<Named & { readonly key: string }>({
    ...template,
    vi: (f) => ({
      message: `${f.key}: giao diện không có kiểu “${f.name}”.`,
      hint: viNear(f.near, `Thêm kiểu “${f.name}” vào styles, hoặc sửa tên.`),
    }),
    en: (f) => ({
      message: `${f.key}: the theme has no style “${f.name}”.`,
      hint: enNear(f.near, `Add a style “${f.name}” to styles, or correct the name.`),
    }),
  }),
  'theme/style-cycle': message<{ readonly chain: readonly string[] }>({
    ...template,
    vi: (f) => ({
      message: `Các kiểu dựa vào nhau thành vòng tròn: ${f.chain.join(' → ')}.`,
      hint: 'Bỏ một dòng based-on, hoặc cho nó dựa vào kiểu normal.',
    }),
    en: (f) => ({
      message: `The styles are based on one another in a circle: ${f.chain.join(' → ')}.`,
      hint: 'Take one based-on out, or base that style on normal.',
    }),
  }),
  'theme/unknown-font': message<Named>({
    ...template,
    vi: (f) => ({
      message: `Phông chữ “${f.name}” chưa có trong mục fonts.`,
      hint: viNear(f.near, 'Khai báo bốn kiểu chữ của phông đó trong fonts.'),
    }),
    en: (f) => ({
      message: `The font “${f.name}” is not listed in fonts.`,
      hint: enNear(f.near, 'List its four faces in fonts.'),
    }),
  }),
  'theme/unknown-face': message<Named & { readonly known: readonly string[] }>({
    ...template,
    vi: (f) => ({
      message: `Không có kiểu chữ “${f.name}” cho bản PDF.`,
      hint: viNear(f.near, `Các kiểu chữ dùng được: ${f.known.join(', ')}.`),
    }),
    en: (f) => ({
      message: `There is no face “${f.name}” for the PDF.`,
      hint: enNear(f.near, `The faces are: ${f.known.join(', ')}.`),
    }),
  }),
  'theme/same-word-id': message<{ readonly id: string; readonly other: string }>({
    ...template,
    vi: (f) => ({
      message: `word-id “${f.id}” đã dùng cho “${f.other}”; trong Word mỗi kiểu cần một mã riêng.`,
      hint: 'Đặt word-id khác (Word không phân biệt chữ hoa, chữ thường).',
    }),
    en: (f) => ({
      message: `The word-id “${f.id}” already belongs to “${f.other}”; in Word each style needs one of its own.`,
      hint: 'Choose another word-id (Word does not tell upper from lower case).',
    }),
  }),
  'theme/margins-too-wide': message({
    ...template,
    vi: () => ({
      message: 'Lề trang quá rộng: không còn chỗ cho chữ.',
      hint: 'Giảm lề; phần chữ cần rộng và cao ít nhất 50mm.',
    }),
    en: () => ({
      message: 'The margins are too wide: they leave no room for text.',
      hint: 'Make them smaller; the text needs at least 50mm in width and height.',
    }),
  }),
  'theme/unknown-style': message<Named & { readonly known: readonly string[] }>({
    ...template,
    vi: (f) => ({
      message: `Giao diện không có kiểu “${f.name}”.`,
      hint: viNear(f.near, `Các kiểu dùng được ở đây: ${f.known.join(', ')}.`),
    }),
    en: (f) => ({
      message: `The theme has no style “${f.name}”.`,
      hint: enNear(f.near, `Styles that can be used here: ${f.known.join(', ')}.`),
    }),
  }),
  'theme/unknown-image': message<Named>({
    ...template,
    vi: (f) => ({
      message: `Văn bản không có ảnh “${f.name}”.`,
      hint: viNear(f.near, 'Kiểm tra tên tệp ảnh.'),
    }),
    en: (f) => ({
      message: `The document has no image “${f.name}”.`,
      hint: enNear(f.near, 'Check the name of the image file.'),
    }),
  }),
  'theme/columns-too-wide': message<{ readonly asked: number; readonly available: number }>({
    ...warning,
    vi: (f) => ({
      message: `Các cột cần rộng ${f.asked} mm nhưng chỉ có ${f.available} mm; đã thu hẹp đều các cột.`,
      hint: 'Giảm độ rộng cố định của cột, dùng phần trăm, hoặc xoay ngang trang (orientation="landscape").',
    }),
    en: (f) => ({
      message: `The columns ask for ${f.asked} mm, but there are only ${f.available} mm; all were narrowed alike.`,
      hint: 'Lower the fixed widths, use percentages, or turn the page (orientation="landscape").',
    }),
  }),
  'theme/list-too-deep': message<{ readonly levels: number }>({
    ...warning,
    vi: (f) => ({
      message: `Danh sách lồng quá ${f.levels} cấp; các cấp sâu hơn dùng chung mức thụt lề của cấp ${f.levels}.`,
      hint: 'Bớt cấp, hoặc thêm cấp vào lists.levels của giao diện.',
    }),
    en: (f) => ({
      message: `Lists are nested deeper than ${f.levels} levels; deeper ones are indented like level ${f.levels}.`,
      hint: 'Use fewer levels, or add levels to lists.levels of the theme.',
    }),
  }),
};

/** Makes a diagnostic of this room. */
export const diagnose = diagnoser(themeMessages);
