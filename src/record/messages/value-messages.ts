import { type DataPath, message } from '../../base/index.ts';
import { RECORD_ERROR, RECORD_WARNING, valueAt } from './words.ts';

/** What is said of numbers, dates, names of files and the like. */
export const valueMessages = {
  'record/number-as-text': message<{ path: DataPath; found: string; meant: readonly string[] }>({
    ...RECORD_ERROR,
    vi: ({ path, found, meant: [first, second] }) => ({
      message: `${valueAt(path).vi} phải là một con số, nhưng \`${found}\` bị hiểu là văn bản.`,
      hint: second
        ? `Viết \`${first}\`, không có dấu nháy và dấu ngăn cách hàng nghìn; nếu phần sau dấu là phần thập phân thì viết \`${second}\`.`
        : `Viết \`${first}\`: không có dấu nháy, không ngăn cách hàng nghìn, dùng dấu chấm cho phần thập phân.`,
    }),
    en: ({ path, found, meant: [first, second] }) => ({
      message: `${valueAt(path).en} must be a number, but \`${found}\` is read as text.`,
      hint: second
        ? `Write \`${first}\`, without quotes and thousands separators; if decimals are meant, write \`${second}\`.`
        : `Write \`${first}\`: no quotes, no thousands separators, a point before the decimals.`,
    }),
  }),
  'record/number-form': message<{ path: DataPath; found: string; read: string }>({
    ...RECORD_ERROR,
    vi: ({ path, found, read }) => ({
      message: `${valueAt(path).vi} viết là \`${found}\`, mà YAML lại hiểu thành ${read}.`,
      hint: `Nếu là con số, viết rõ các chữ số, ví dụ \`${read}\`; nếu là số hiệu thì đặt trong dấu nháy: \`"${found}"\`.`,
    }),
    en: ({ path, found, read }) => ({
      message: `${valueAt(path).en} is written \`${found}\`, which YAML reads as ${read}.`,
      hint: `For a number, write plain digits such as \`${read}\`; for a name made of digits, use quotes: \`"${found}"\`.`,
    }),
  }),
  'record/number-not-finite': message<{ path: DataPath; found: string }>({
    ...RECORD_ERROR,
    vi: ({ path, found }) => ({
      message: `${valueAt(path).vi} phải là một con số hữu hạn, nhưng \`${found}\` thì không phải.`,
      hint: 'Ghi con số thật, hoặc xoá khoá này nếu chưa có số liệu.',
    }),
    en: ({ path, found }) => ({
      message: `${valueAt(path).en} must be a finite number, which \`${found}\` is not.`,
      hint: 'Write the real number, or delete the key if there is none yet.',
    }),
  }),
  'record/number-too-long': message<{ path: DataPath; found: string; most: number }>({
    ...RECORD_ERROR,
    vi: ({ path, found, most }) => ({
      message: `${valueAt(path).vi} có nhiều hơn ${most} chữ số (\`${found}\`), không giữ được chính xác.`,
      hint: 'Dùng đơn vị lớn hơn (nghìn, triệu, tỷ) và ghi ít chữ số hơn.',
    }),
    en: ({ path, found, most }) => ({
      message: `${valueAt(path).en} has more than ${most} digits (\`${found}\`), which cannot be kept exactly.`,
      hint: 'Use a larger unit (thousand, million, billion) and fewer digits.',
    }),
  }),
  'record/thousands-point': message<{ path: DataPath; found: string; whole: string }>({
    ...RECORD_WARNING,
    vi: ({ path, found, whole }) => ({
      message: `${valueAt(path).vi} viết là \`${found}\`: trong YAML, dấu chấm là dấu thập phân, nên số này sẽ in thành ${found.replace('.', ',')}.`,
      hint: `Nếu ý là ${found} (hàng nghìn) thì viết \`${whole}\`.`,
    }),
    en: ({ path, found, whole }) => ({
      message: `${valueAt(path).en} is written \`${found}\`: in YAML the point marks decimals, so a Vietnamese document prints ${found.replace('.', ',')}.`,
      hint: `If thousands are meant, write \`${whole}\`.`,
    }),
  }),
  'record/not-whole': message<{ path: DataPath; found: string; least: number }>({
    ...RECORD_ERROR,
    vi: ({ path, found, least }) => ({
      message: `${valueAt(path).vi} phải là số nguyên từ ${least} trở lên, nhưng ở đây là ${found}.`,
      hint: 'Sửa lại con số, hoặc xoá khoá này nếu chưa biết.',
    }),
    en: ({ path, found, least }) => ({
      message: `${valueAt(path).en} must be a whole number, ${least} or more, but it is ${found}.`,
      hint: 'Correct the number, or delete the key if it is not known.',
    }),
  }),
  'record/not-a-date': message<{ path: DataPath; found: string; meant?: string }>({
    ...RECORD_ERROR,
    vi: ({ path, found, meant }) => ({
      message: `${valueAt(path).vi} phải là một thời điểm, nhưng \`${found}\` không đúng dạng.`,
      hint: meant
        ? `Viết \`${meant}\`.`
        : 'Biết đến đâu viết đến đó: `2023`, `2023-10`, `2023-10-05` hoặc `2023-10-05T08:00`.',
    }),
    en: ({ path, found, meant }) => ({
      message: `${valueAt(path).en} must be a date, but \`${found}\` is not written like one.`,
      hint: meant
        ? `Write \`${meant}\`.`
        : 'As precisely as it is known: `2023`, `2023-10`, `2023-10-05` or `2023-10-05T08:00`.',
    }),
  }),
  'record/no-such-date': message<{ path: DataPath; found: string }>({
    ...RECORD_ERROR,
    vi: ({ path, found }) => ({
      message: `${valueAt(path).vi}: không có ngày giờ \`${found}\` trên lịch.`,
      hint: 'Kiểm tra lại tháng, ngày và giờ (năm-tháng-ngày).',
    }),
    en: ({ path, found }) => ({
      message: `${valueAt(path).en}: the calendar has no \`${found}\`.`,
      hint: 'Check month, day and hour (year-month-day).',
    }),
  }),
  'record/not-a-full-date': message<{ path: DataPath; found: string; meant?: string }>({
    ...RECORD_ERROR,
    vi: ({ path, found, meant }) => ({
      message: `${valueAt(path).vi} phải là một ngày đầy đủ như \`2023-10-05\`, nhưng ở đây là \`${found}\`.`,
      hint: meant ? `Viết \`${meant}\`.` : 'Nếu chưa biết ngày, xoá khoá này: văn bản sẽ để chỗ trống theo mẫu.',
    }),
    en: ({ path, found, meant }) => ({
      message: `${valueAt(path).en} must be a full date such as \`2023-10-05\`, but it is \`${found}\`.`,
      hint: meant
        ? `Write \`${meant}\`.`
        : "If the day is not known yet, delete the key: the document shows the form's blank.",
    }),
  }),
  'record/not-a-period': message<{ path: DataPath; found: string }>({
    ...RECORD_ERROR,
    vi: ({ path, found }) => ({
      message: `${valueAt(path).vi} phải là một kỳ số liệu, nhưng \`${found}\` không đúng dạng, không có trên lịch, hoặc kết thúc trước khi bắt đầu.`,
      hint: 'Viết `2022`, `2023-H1` (nửa năm), `2023-Q3` (quý), `2023-09`, `2023-01/2023-09`, `2021/2023` hoặc `{as_of: 2023-06-30}`; lời tự đặt viết `{label: …}`.',
    }),
    en: ({ path, found }) => ({
      message: `${valueAt(path).en} must be a period, but \`${found}\` is not written like one, not in the calendar, or ends before it starts.`,
      hint: 'Write `2022`, `2023-H1` (half), `2023-Q3` (quarter), `2023-09`, `2023-01/2023-09`, `2021/2023` or `{as_of: 2023-06-30}`; for words of your own, `{label: …}`.',
    }),
  }),
  'record/bad-id': message<{ path: DataPath; found: string; meant?: string }>({
    ...RECORD_ERROR,
    vi: ({ path, found, meant }) => ({
      message: `${valueAt(path).vi} phải là mã gồm chữ thường không dấu, chữ số và gạch nối, dài nhất 80 ký tự; \`${found}\` thì không.`,
      hint: meant ? `Viết \`${meant}\`, cả ở những chỗ nhắc đến mã này.` : 'Đặt một mã ngắn như `nghe-an`.',
    }),
    en: ({ path, found, meant }) => ({
      message: `${valueAt(path).en} must be a short name of small letters a–z, digits and hyphens, at most 80; \`${found}\` is not.`,
      hint: meant ? `Write \`${meant}\`, also where it is referred to.` : 'Choose a short name such as `upland`.',
    }),
  }),
  'record/no-id': message<{ file: string }>({
    ...RECORD_ERROR,
    vi: ({ file }) => ({
      message: `Không đặt được mã hồ sơ từ tên tệp \`${file}\`: tên này không có chữ cái hay chữ số nào dùng được.`,
      hint: 'Thêm khoá `id` ở đầu hồ sơ, ví dụ `id: nghe-an-bac-giang`, hoặc đổi tên tệp.',
    }),
    en: ({ file }) => ({
      message: `No id can be made of the file name \`${file}\`: it has no letter or digit that serves.`,
      hint: 'Add an `id` at the top of the record, such as `id: upland-delta`, or rename the file.',
    }),
  }),
  'record/bad-path': message<{ path: DataPath; found: string }>({
    ...RECORD_ERROR,
    vi: ({ path, found }) => ({
      message: `${valueAt(path).vi} phải là tệp nằm trong thư mục của hồ sơ, ghi theo đường dẫn tương đối; \`${found}\` thì không.`,
      hint: 'Chép tệp vào thư mục của hồ sơ và ghi như `images/anh-1.png`: không có `..`, ổ đĩa, địa chỉ web hay dấu `\\`.',
    }),
    en: ({ path, found }) => ({
      message: `${valueAt(path).en} must be a file within the record's folder, by its relative path; \`${found}\` is not.`,
      hint: 'Copy the file there and write it like `images/photo-1.png`: no `..`, drive, web address or `\\`.',
    }),
  }),
  'record/bad-url': message<{ path: DataPath; found: string }>({
    ...RECORD_ERROR,
    vi: ({ path, found }) => ({
      message: `${valueAt(path).vi} phải là địa chỉ web đầy đủ, nhưng ở đây là \`${found}\`.`,
      hint: 'Địa chỉ bắt đầu bằng `https://` hoặc `http://` và không có dấu cách; tệp trong máy thì ghi ở khoá `file`.',
    }),
    en: ({ path, found }) => ({
      message: `${valueAt(path).en} must be a complete web address, but it is \`${found}\`.`,
      hint: 'It starts with `https://` or `http://` and has no blanks; a file belongs under the key `file`.',
    }),
  }),
  'record/bad-width': message<{ path: DataPath; found: string }>({
    ...RECORD_ERROR,
    vi: ({ path, found }) => ({
      message: `${valueAt(path).vi} phải là phần trăm bề rộng khung chữ hoặc một độ dài, nhưng ở đây là \`${found}\`.`,
      hint: 'Viết như `60%` (từ 1% đến 100%) hoặc `80mm` (mm, cm, in, pt).',
    }),
    en: ({ path, found }) => ({
      message: `${valueAt(path).en} must be a share of the text's width or a length, but it is \`${found}\`.`,
      hint: 'Write it like `60%` (1% to 100%) or `80mm` (mm, cm, in, pt).',
    }),
  }),
};
