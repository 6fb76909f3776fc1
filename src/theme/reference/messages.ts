import { message } from '../../base/index.ts';
import { lossWords, type StyleTrait } from './loss-words.ts';
import type { Loss } from './word-look.ts';

const warning = { family: 'template', severity: 'warning' } as const;

/** What is said of a reference document: where the documents cannot look as it does. */
export const referenceMessages = {
  'theme/reference-lacks': message<{ readonly styles: readonly string[] }>({
    ...warning,
    vi: ({ styles }) => ({
      message: `Tệp Word mẫu không có kiểu ${styles.join(', ')}; kiểu của briefwright được dùng thay.`,
      hint: 'Mở tệp bằng Word, dùng thử từng kiểu này một lần (khi đó Word mới lưu kiểu vào tệp), rồi lưu lại.',
    }),
    en: ({ styles }) => ({
      message: `The reference document has no style for ${styles.join(', ')}; ours stand in.`,
      hint: 'Open it in Word, use each of them once (only then does Word keep a style in the file), and save.',
    }),
  }),
  'theme/reference-fonts': message<{ readonly fonts: readonly string[] }>({
    ...warning,
    vi: ({ fonts }) => ({
      message: `Bản PDF không có phông ${fonts.join(', ')} và dùng Tinos thay; vì vậy chỗ ngắt dòng và số trang có thể khác bản Word.`,
      hint: 'Muốn hai bản giống nhau từng dòng, hãy dùng Times New Roman trong tệp Word mẫu.',
    }),
    en: ({ fonts }) => ({
      message: `The PDF does not have ${fonts.join(', ')} and is set in Tinos; its lines and pages may then differ from Word's.`,
      hint: 'For the same lines in both, use Times New Roman in the reference document.',
    }),
  }),
  'theme/reference-not-followed': message<{ readonly traits: readonly StyleTrait[]; readonly losses: readonly Loss[] }>(
    {
      ...warning,
      vi: ({ traits, losses }) => ({
        message: `Không lấy được từ tệp Word mẫu: ${lossWords(traits, losses, 'vi')}.`,
        hint: 'Văn bản vẫn được lập, không có các định dạng này.',
      }),
      en: ({ traits, losses }) => ({
        message: `Not taken from the reference document: ${lossWords(traits, losses, 'en')}.`,
        hint: 'The documents are made without them.',
      }),
    },
  ),
  'theme/reference-unnumbered': message({
    ...warning,
    vi: () => ({
      message: 'Đầu trang, chân trang của tệp Word mẫu không có số trang, nên văn bản không được đánh số trang.',
      hint: 'Chèn số trang (Insert > Page Number) vào đầu trang hoặc chân trang của tệp Word mẫu rồi lưu lại.',
    }),
    en: () => ({
      message: 'Header and footer of the reference document show no page number, so the pages are not numbered.',
      hint: 'Put one into its header or footer (Insert > Page Number) and save it.',
    }),
  }),
} as const;
