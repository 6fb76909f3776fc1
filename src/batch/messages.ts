import { diagnoser, message } from '../base/index.ts';

/** What is said of the inputs that were named. */
export const batchMessages = {
  'batch/no-such-input': message<{ readonly name: string; readonly suggestion: string | undefined }>({
    family: 'usage',
    severity: 'error',
    vi: ({ name, suggestion }) => ({
      message: `Không có tệp hay thư mục "${name}".`,
      hint: suggestion ? `Có phải ý bạn là "${suggestion}"?` : 'Hãy kiểm tra tên; đường dẫn tính từ thư mục hiện tại.',
    }),
    en: ({ name, suggestion }) => ({
      message: `There is no file or folder "${name}".`,
      hint: suggestion ? `Did you mean "${suggestion}"?` : 'Check the name; paths start at the working directory.',
    }),
  }),
  'batch/no-match': message<{ readonly pattern: string }>({
    family: 'usage',
    severity: 'error',
    vi: ({ pattern }) => ({
      message: `Không có bản ghi nào khớp với mẫu "${pattern}".`,
      hint: 'Dấu * thay cho một phần tên, ** thay cho thư mục ở mọi cấp; chỉ tính tệp .yaml và .yml.',
    }),
    en: ({ pattern }) => ({
      message: `No record matches "${pattern}".`,
      hint: '* stands for a part of a name, ** for any number of folders; only .yaml and .yml files count.',
    }),
  }),
  'batch/empty-folder': message<{ readonly folder: string }>({
    family: 'usage',
    severity: 'error',
    vi: ({ folder }) => ({
      message: `Thư mục "${folder}" không có bản ghi nào (.yaml hoặc .yml).`,
      hint: 'Tạo một bản ghi mới bằng lệnh: briefwright new inputs/ten-cuoc-hop.yaml',
    }),
    en: ({ folder }) => ({
      message: `The folder "${folder}" holds no record (.yaml or .yml).`,
      hint: 'Begin one with: briefwright new inputs/name-of-the-meeting.yaml',
    }),
  }),
} as const;

/** Makes a diagnostic of the batch room. */
export const diagnose = diagnoser(batchMessages);
