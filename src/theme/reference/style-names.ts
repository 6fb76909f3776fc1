import type { WordLook, WordStyle } from './word-look.ts';

/**
 * Names under which programs keep the styles that ours are: Word's own (its files have the English ones, whatever
 * its menus show), their Vietnamese names, and those of LibreOffice and pandoc. The first that a file has counts.
 */
const NAMES: Readonly<Record<string, readonly string[]>> = {
  normal: ['Normal', 'Bình thường', 'Standard', 'Default Paragraph Style'],
  body: ['Body Text', 'Text Body', 'Thân văn bản', 'Nội dung'],
  compact: ['Compact'],
  title: ['Title', 'Tiêu đề', 'Tên văn bản'],
  subtitle: ['Subtitle', 'Phụ đề', 'Tiêu đề phụ'],
  subject: ['Subject Line', 'Trích yếu', 'Subtitle', 'Phụ đề', 'Tiêu đề phụ'],
  'heading-1': ['heading 1', 'Đầu đề 1', 'Tiêu đề 1', 'Đề mục 1'],
  'heading-2': ['heading 2', 'Đầu đề 2', 'Tiêu đề 2', 'Đề mục 2'],
  'heading-3': ['heading 3', 'Đầu đề 3', 'Tiêu đề 3', 'Đề mục 3'],
  'list-item': ['List Paragraph', 'Đoạn của Danh sách', 'Đoạn danh sách', 'List Bullet', 'List', 'Compact'],
  quote: ['Quote', 'Trích dẫn', 'Block Text', 'Quotations'],
  caption: ['caption', 'Chú thích', 'Table Caption', 'Image Caption'],
  'figure-caption': ['Figure Caption', 'Image Caption', 'Illustration', 'caption', 'Chú thích'],
  'table-cell': ['Table Text', 'Ô bảng', 'Table Contents', 'Nội dung bảng'],
  'table-head': ['Table Column Head', 'Đầu cột', 'Table Heading', 'Tiêu đề bảng'],
  note: ['footnote text', 'Văn bản cước chú', 'Cước chú', 'Footnote'],
  header: ['header', 'Đầu trang', 'Tiêu đề trang'],
  footer: ['footer', 'Chân trang'],
};

/** The styles that a reference document is expected to have; a warning names those that it lacks. */
export const EXPECTED: Readonly<Record<string, string>> = {
  title: 'Title',
  subtitle: 'Subtitle',
  'heading-1': 'Heading 1',
  'heading-2': 'Heading 2',
  'heading-3': 'Heading 3',
  'list-item': 'List Paragraph',
  caption: 'Caption',
  note: 'Footnote Text',
  header: 'Header',
  footer: 'Footer',
};

/** How our own theme calls a style in Word. */
export interface OwnName {
  readonly key: string;
  readonly wordId: string | undefined;
  readonly wordName: string | undefined;
}

/**
 * The style of the file that is one of ours: by our own id or name in Word, by a name that programs give it, or,
 * for a heading, by its level in the outline. Body text is the file's Normal where there is no style for it.
 */
export function findStyle({ key, wordId, wordName }: OwnName, { paragraphs }: WordLook): WordStyle | undefined {
  const byName = (name: string | undefined): WordStyle | undefined =>
    name === undefined ? undefined : paragraphs.find((style) => fold(style.name) === fold(name));
  const own = paragraphs.find(({ id }) => wordId !== undefined && fold(id) === fold(wordId));
  const known = (NAMES[key] ?? []).map(byName).find((style) => style !== undefined);
  const isDefaults = key === 'normal' || key === 'body';
  const byDefault = isDefaults ? paragraphs.find(({ isDefault }) => isDefault) : undefined;
  if (key === 'normal') return byDefault ?? own ?? known;
  return own ?? byName(wordName) ?? known ?? headingOf(key, paragraphs) ?? byDefault;
}

function headingOf(key: string, paragraphs: readonly WordStyle[]): WordStyle | undefined {
  const [, level] = /^heading-([123])$/.exec(key) ?? [];
  return level === undefined ? undefined : paragraphs.find(({ outlineLevel }) => outlineLevel === Number(level));
}

/** Names without regard to capitals and blanks: `Heading 1`, `heading 1`, `Heading1`. */
export function fold(name: string): string {
  return name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s_-]+/g, '');
}
