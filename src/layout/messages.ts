import { diagnoser, message } from '../base/index.ts';

/** What the layout says: a character without a glyph is an error, all else is about what had to give way. */
export const layoutMessages = {
  'layout/no-glyph': message<{ sign: string; code: string }>({
    family: 'template',
    severity: 'error',
    vi: ({ sign, code }) => ({
      message: `Phông chữ của bản PDF không có ký tự “${sign}” (${code}).`,
      hint: 'Hãy thay bằng ký tự khác có trong phông chữ, ví dụ “–”, “•” hoặc “→”, hoặc viết thành lời.',
    }),
    en: ({ sign, code }) => ({
      message: `The PDF's font has no character “${sign}” (${code}).`,
      hint: 'Use another character that the font has, such as “–”, “•” or “→”, or write it in words.',
    }),
  }),
  'layout/keep-too-tall': message({
    family: 'template',
    severity: 'warning',
    vi: () => ({
      message: 'Phần được yêu cầu giữ liền nhau dài hơn một trang nên vẫn bị ngắt sang trang sau.',
      hint: 'Hãy chia phần này nhỏ hơn, hoặc bỏ yêu cầu giữ liền trang.',
    }),
    en: () => ({
      message: 'What is to be kept together is longer than a page, so it was broken across pages.',
      hint: 'Make the part shorter, or do not ask for it to be kept together.',
    }),
  }),
  'layout/row-too-tall': message({
    family: 'template',
    severity: 'warning',
    vi: () => ({
      message: 'Một hàng của bảng cao hơn một trang nên đã bị ngắt giữa các dòng.',
      hint: 'Hãy chia nội dung của hàng thành nhiều hàng, hoặc mở rộng cột chứa nhiều chữ.',
    }),
    en: () => ({
      message: 'A table row is taller than a page, so it was cut between its lines.',
      hint: 'Spread the content over several rows, or widen the column that holds the most text.',
    }),
  }),
  'layout/span-too-tall': message({
    family: 'template',
    severity: 'warning',
    vi: () => ({
      message: 'Các hàng bên cạnh một ô gộp dọc cao hơn một trang nên ô gộp đã bị chia theo từng hàng.',
      hint: 'Hãy gộp ít hàng hơn, hoặc lặp lại nội dung của ô gộp ở mỗi trang.',
    }),
    en: () => ({
      message: 'The rows beside a cell that spans them are taller than a page, so that cell was divided among them.',
      hint: 'Span fewer rows, or repeat the cell.',
    }),
  }),
  'layout/too-tall': message({
    family: 'template',
    severity: 'warning',
    vi: () => ({
      message: 'Một dòng cao hơn phần thân trang nên bị tràn ra ngoài lề dưới.',
      hint: 'Hãy giảm cỡ chữ hoặc khoảng cách dòng, hoặc thu hẹp lề trang.',
    }),
    en: () => ({
      message: 'A line is taller than the body of the page and hangs into the bottom margin.',
      hint: 'Use a smaller font size or line spacing, or smaller page margins.',
    }),
  }),
  'layout/figure-scaled': message<{ from: string; to: string }>({
    family: 'template',
    severity: 'warning',
    vi: ({ from, to }) => ({
      message: `Hình (${from}) lớn hơn chỗ dành cho nó nên đã được thu nhỏ còn ${to}.`,
      hint: 'Hãy đặt chiều rộng nhỏ hơn cho hình.',
    }),
    en: ({ from, to }) => ({
      message: `The figure (${from}) is larger than its place, so it was scaled down to ${to}.`,
      hint: 'Give the figure a smaller width.',
    }),
  }),
  'layout/table-too-wide': message<{ width: string; space: string }>({
    family: 'template',
    severity: 'warning',
    vi: ({ width, space }) => ({
      message: `Bảng rộng ${width} nhưng chỉ có ${space}, nên các cột đã được thu hẹp theo tỷ lệ.`,
      hint: 'Hãy giảm chiều rộng các cột, hoặc đặt bảng trên trang ngang.',
    }),
    en: ({ width, space }) => ({
      message: `The table is ${width} wide but there are only ${space}, so its columns were narrowed in proportion.`,
      hint: 'Make the columns narrower, or put the table on a landscape page.',
    }),
  }),
  'layout/too-narrow': message({
    family: 'template',
    severity: 'warning',
    vi: () => ({
      message: 'Chỗ dành cho chữ quá hẹp nên khoảng thụt lề hoặc lề ô đã được thu lại.',
      hint: 'Hãy mở rộng cột, hoặc giảm số cột, mức thụt lề hay lề ô.',
    }),
    en: () => ({
      message: 'There is too little room for text, so indents or cell margins were reduced.',
      hint: 'Widen the column, or use fewer columns, smaller indents or smaller cell margins.',
    }),
  }),
  'layout/page-numbers-unsettled': message({
    family: 'template',
    severity: 'warning',
    vi: () => ({
      message:
        'Số trang ghi ở đây làm dịch chính phần được nhắc tới sang trang khác, nên số in ra có thể lệch một trang.',
      hint: 'Hãy viết lại câu chứa số trang, hoặc bắt đầu phần được nhắc tới ở trang mới.',
    }),
    en: () => ({
      message:
        'The page number shown here moves what it refers to onto another page, so the number may be off by one page.',
      hint: 'Put the sentence that holds the number another way, or begin what it refers to on a new page.',
    }),
  }),
  'layout/page-too-small': message({
    family: 'template',
    severity: 'warning',
    vi: () => ({
      message:
        'Lề trang, đầu trang và chân trang không chừa đủ chỗ cho nội dung, nên lề đã được thu hẹp hoặc đầu trang, chân trang đè lên nội dung.',
      hint: 'Hãy giảm lề trang, hoặc rút ngắn đầu trang và chân trang.',
    }),
    en: () => ({
      message:
        'Margins, header and footer leave too little room for the content, so the margins were reduced, or header and footer overlap the content.',
      hint: 'Use smaller margins, or a shorter header and footer.',
    }),
  }),
};

/** Makes a diagnostic of the layout. */
export const diagnose = diagnoser(layoutMessages);
