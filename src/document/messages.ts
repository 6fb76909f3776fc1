import { diagnoser, type MessageText, message } from '../base/index.ts';

/** A row and a column as people count them, from 1. */
interface Spot {
  readonly row: number;
  readonly column: number;
}

const template = { family: 'template', severity: 'error' } as const;

const viSpot = ({ row, column }: Spot): string => `Hàng ${row}, cột ${column}`;
const enSpot = ({ row, column }: Spot): string => `Row ${row}, column ${column}`;

/** What the document room says about a document that cannot be laid out or read as it stands. */
export const documentMessages = {
  'document/cell-outside-columns': message<Spot & { readonly last: number; readonly columns: number }>({
    ...template,
    vi: (f) => ({
      message: `${viSpot(f)}: ô kéo đến cột ${f.last}, nhưng bảng chỉ có ${f.columns} cột.`,
      hint: 'Giảm colspan, bớt ô trong hàng, hoặc thêm cột vào thuộc tính columns của bảng.',
    }),
    en: (f) => ({
      message: `${enSpot(f)}: the cell reaches column ${f.last}, but the table has ${count(f.columns, 'column')}.`,
      hint: 'Lower colspan, take a cell out of the row, or add a column to the columns of the table.',
    }),
  }),
  'document/cell-outside-rows': message<Spot & { readonly last: number; readonly rows: number }>({
    ...template,
    vi: (f) => ({
      message: `${viSpot(f)}: ô kéo xuống đến hàng ${f.last}, nhưng bảng chỉ có ${f.rows} hàng.`,
      hint: 'Giảm rowspan, hoặc thêm hàng vào bảng.',
    }),
    en: (f) => ({
      message: `${enSpot(f)}: the cell reaches down to row ${f.last}, but the table has ${count(f.rows, 'row')}.`,
      hint: 'Lower rowspan, or add rows to the table.',
    }),
  }),
  'document/cells-overlap': message<Spot>({
    ...template,
    vi: (f) => ({
      message: `${viSpot(f)}: ô này đè lên ô đã kéo xuống từ hàng trên.`,
      hint: 'Giảm colspan của ô này, hoặc rowspan của ô phía trên.',
    }),
    en: (f) => ({
      message: `${enSpot(f)}: this cell lies over a cell that reaches down from a row above.`,
      hint: 'Lower the colspan of this cell, or the rowspan of the cell above.',
    }),
  }),
  'document/row-too-short': message<Spot & { readonly columns: number }>({
    ...template,
    vi: (f) => ({
      message: `${viSpot(f)}: không có ô nào ở đây, nhưng bảng có ${f.columns} cột.`,
      hint: 'Thêm ô (có thể để trống: <td/>) hoặc tăng colspan cho hàng đủ cột.',
    }),
    en: (f) => ({
      message: `${enSpot(f)}: there is no cell here, but the table has ${count(f.columns, 'column')}.`,
      hint: 'Add a cell (an empty one will do: <td/>) or raise a colspan until the row is full.',
    }),
  }),
  'document/cell-crosses-head': message<Spot & { readonly headerRows: number }>({
    ...template,
    vi: (f) => ({
      message: `${viSpot(f)}: ô này kéo từ phần đầu bảng (${f.headerRows} hàng) xuống phần thân, nên không thể lặp lại đầu bảng ở trang sau.`,
      hint: 'Giảm rowspan, hoặc tăng header-rows để phần đầu bảng chứa trọn ô.',
    }),
    en: (f) => ({
      message: `${enSpot(f)}: this cell reaches from the table's head (${count(f.headerRows, 'row')}) into its body, so the head cannot be repeated on the next page.`,
      hint: 'Lower rowspan, or raise header-rows until the head holds the whole cell.',
    }),
  }),
  'document/table-without-rows': message({
    ...template,
    vi: (): MessageText => ({
      message: 'Bảng không có hàng nào.',
      hint: 'Nếu danh sách có thể trống, hãy đặt cả bảng trong {{#if …}} để bỏ bảng khi không có dữ liệu.',
    }),
    en: (): MessageText => ({
      message: 'The table has no rows.',
      hint: 'Where its list may be empty, put the whole table inside {{#if …}}, so that it is left out then.',
    }),
  }),
  'document/header-rows': message<{ readonly headerRows: number; readonly rows: number }>({
    ...template,
    vi: (f) => ({
      message: `header-rows là ${f.headerRows}, nhưng bảng chỉ có ${f.rows} hàng.`,
      hint: 'header-rows là số hàng đầu bảng, thường là 1.',
    }),
    en: (f) => ({
      message: `header-rows is ${f.headerRows}, but the table has ${count(f.rows, 'row')}.`,
      hint: 'header-rows is the number of rows in the head of the table, mostly 1.',
    }),
  }),
  'document/too-many-columns': message<{ readonly columns: number; readonly most: number }>({
    ...template,
    vi: (f) => ({
      message: `Bảng có hơn ${f.most} cột; Word chỉ nhận tối đa ${f.most} cột.`,
      hint: 'Chia thành nhiều bảng, hoặc đổi hàng thành cột.',
    }),
    en: (f) => ({
      message: `The table has more than ${f.most} columns; Word takes ${f.most} at most.`,
      hint: 'Split it into several tables, or turn its rows into columns.',
    }),
  }),
  'document/column-widths': message<{ readonly sum: number }>({
    ...template,
    vi: (f) => ({
      message: `Độ rộng các cột cộng lại là ${viNumber(f.sum)}%, không phải 100%.`,
      hint: 'Sửa thuộc tính columns để tổng các phần trăm là 100%.',
    }),
    en: (f) => ({
      message: `The widths of the columns add up to ${f.sum}%, not to 100%.`,
      hint: 'Change columns so that the percentages add up to 100%.',
    }),
  }),
  'document/column-width': message<{ readonly column: number }>({
    ...template,
    vi: (f) => ({
      message: `Độ rộng của cột ${f.column} phải lớn hơn 0.`,
      hint: 'Viết phần trăm hoặc độ dài, ví dụ 20% hoặc 30mm.',
    }),
    en: (f) => ({
      message: `The width of column ${f.column} must be greater than 0.`,
      hint: 'Write a percentage or a length, such as 20% or 30mm.',
    }),
  }),
  'document/grid-cells': message<{ readonly cells: number; readonly columns: number }>({
    ...template,
    vi: (f) => ({
      message: `Lưới có ${f.cells} ô nhưng khai báo ${f.columns} cột.`,
      hint: 'Lưới chỉ có một hàng: mỗi cột đúng một ô. Sửa columns hoặc số ô.',
    }),
    en: (f) => ({
      message: `The grid has ${count(f.cells, 'cell')}, but declares ${count(f.columns, 'column')}.`,
      hint: 'A grid is a single row with one cell for each column. Change columns or the cells.',
    }),
  }),
  'document/table-without-alt': message({
    ...template,
    vi: (): MessageText => ({
      message: 'Bảng chưa có tên bảng (caption) và cũng chưa có mô tả (alt).',
      hint: 'Thêm caption="…", hoặc alt="…" nói bảng chứa gì, để người dùng trình đọc màn hình biết.',
    }),
    en: (): MessageText => ({
      message: 'The table has neither a caption nor an alt text.',
      hint: 'Add caption="…", or alt="…" that says what the table holds, for people who use a screen reader.',
    }),
  }),
  'document/figure-without-alt': message({
    ...template,
    vi: (): MessageText => ({
      message: 'Hình chưa có mô tả (alt).',
      hint: 'Thêm alt="…" nói ngắn gọn trong hình có gì, để người không nhìn thấy hình vẫn hiểu.',
    }),
    en: (): MessageText => ({
      message: 'The figure has no alt text.',
      hint: 'Add alt="…" that says in short what the picture shows, for people who cannot see it.',
    }),
  }),
  'document/unknown-target': message<{ readonly target: string; readonly near: string | undefined }>({
    ...template,
    vi: (f) => ({
      message: `Tham chiếu đến “${f.target}”, nhưng trong văn bản không có phần nào mang id đó.`,
      hint: f.near
        ? `Có phải ý bạn là “${f.near}”?`
        : `Thêm id="${f.target}" vào tiêu đề, đoạn, bảng hoặc hình được nhắc đến.`,
    }),
    en: (f) => ({
      message: `This refers to “${f.target}”, but nothing in the document has that id.`,
      hint: f.near
        ? `Did you mean “${f.near}”?`
        : `Add id="${f.target}" to the heading, paragraph, table or figure meant.`,
    }),
  }),
  'document/wordless-reference': message<{ readonly target: string }>({
    ...template,
    vi: (f) => ({
      message: `Tham chiếu đến “${f.target}” không có chữ, mà phần đó không có số hay tiêu đề để hiện ra.`,
      hint: `Viết chữ vào giữa: <ref to="${f.target}">…</ref>, hoặc thêm caption cho bảng, hình được nhắc đến.`,
    }),
    en: (f) => ({
      message: `The reference to “${f.target}” has no words, and its target has neither a number nor a title to show.`,
      hint: `Write words inside it: <ref to="${f.target}">…</ref>, or give the table or figure a caption.`,
    }),
  }),
  'document/page-number-in-body': message({
    ...template,
    vi: (): MessageText => ({
      message: 'Số trang chỉ dùng được ở đầu trang (header) hoặc chân trang (footer).',
      hint: 'Chuyển page-number, page-count vào <header> hoặc <footer>.',
    }),
    en: (): MessageText => ({
      message: 'Page numbers can stand in a header or footer only.',
      hint: 'Move page-number, page-count into <header> or <footer>.',
    }),
  }),
  'document/misplaced-note': message({
    ...template,
    vi: (): MessageText => ({
      message: 'Chú thích không đặt được ở đầu trang, chân trang hoặc bên trong một chú thích khác.',
      hint: 'Chuyển <note> vào đoạn văn, tiêu đề, ô bảng hoặc tên bảng.',
    }),
    en: (): MessageText => ({
      message: 'A note cannot stand in a header, in a footer or inside another note.',
      hint: 'Move <note> to a paragraph, heading, table cell or caption.',
    }),
  }),
  'document/nested-link': message({
    ...template,
    vi: (): MessageText => ({
      message: 'Liên kết nằm trong một liên kết khác.',
      hint: 'Tách hai liên kết ra cạnh nhau.',
    }),
    en: (): MessageText => ({
      message: 'This link stands inside another link.',
      hint: 'Put the two links side by side.',
    }),
  }),
  'document/empty': message({
    family: 'template',
    severity: 'warning',
    vi: (): MessageText => ({
      message: 'Văn bản không có nội dung nào.',
      hint: 'Kiểm tra các điều kiện {{#if …}} trong mẫu, hoặc dữ liệu của hồ sơ.',
    }),
    en: (): MessageText => ({
      message: 'The document has no content.',
      hint: 'Look at the conditions {{#if …}} of the template, or at what the record holds.',
    }),
  }),
};

/** Makes a diagnostic of this room. */
export const diagnose = diagnoser(documentMessages);

function viNumber(value: number): string {
  return String(value).replace('.', ',');
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
