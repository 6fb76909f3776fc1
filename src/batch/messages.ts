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
  'batch/in-use': message<{ readonly folder: string; readonly pid: number; readonly host: string }>({
    family: 'usage',
    severity: 'error',
    vi: ({ folder, pid, host }) => ({
      message: `Một lần chạy khác đang ghi vào thư mục "${folder}" (tiến trình ${pid}, máy ${host}).`,
      hint: 'Chờ lần chạy đó xong rồi chạy lại, hoặc bỏ --no-wait để tự chờ, hoặc chọn thư mục khác bằng --out-dir.',
    }),
    en: ({ folder, pid, host }) => ({
      message: `Another run is writing to the folder "${folder}" (process ${pid} on ${host}).`,
      hint: 'Run again when it is done, or leave out --no-wait to wait for it, or name another folder with --out-dir.',
    }),
  }),
  'batch/outdated': message<{ readonly files: readonly string[] }>({
    family: 'record',
    severity: 'warning',
    vi: ({ files }) => ({
      message: `Các tệp sau vẫn là bản của lần trước, chưa theo bản ghi hiện nay: ${files.join(', ')}.`,
      hint: 'Chúng được giữ nguyên, và manifest.json ghi là "outdated"; lần chạy đầy đủ, không lỗi sẽ thay chúng.',
    }),
    en: ({ files }) => ({
      message: `These files are still of an earlier state of the record: ${files.join(', ')}.`,
      hint: 'They are kept, and manifest.json lists them as "outdated"; a full run without errors replaces them.',
    }),
  }),
  'batch/gone': message<{ readonly record: string; readonly files: readonly string[] }>({
    family: 'usage',
    severity: 'warning',
    vi: ({ record, files }) => ({
      message: `Không còn bản ghi nào cho ra các tệp sau (trước đây là "${record}"): ${files.join(', ')}.`,
      hint: 'Thêm --prune để xoá các tệp này.',
    }),
    en: ({ record, files }) => ({
      message: `No record makes these files any more (once "${record}" did): ${files.join(', ')}.`,
      hint: 'Add --prune to remove them.',
    }),
  }),
  'batch/pruned': message<{ readonly files: readonly string[] }>({
    family: 'usage',
    severity: 'note',
    vi: ({ files }) => ({ message: `Đã xoá các tệp không còn bản ghi: ${files.join(', ')}.` }),
    en: ({ files }) => ({ message: `Removed files that no record makes any more: ${files.join(', ')}.` }),
  }),
  'batch/time-limit': message<{ readonly seconds: number }>({
    family: 'record',
    severity: 'error',
    vi: ({ seconds }) => ({
      message: `Bản ghi này chưa lập xong văn bản sau ${seconds} giây nên đã bị dừng.`,
      hint: 'Nếu bản ghi rất lớn, hãy tăng --time-limit; nếu không, mẫu văn bản có thể đang lặp mãi.',
    }),
    en: ({ seconds }) => ({
      message: `The documents of this record were not done after ${seconds} seconds, so it was stopped.`,
      hint: 'If the record is very large, raise --time-limit; if not, the template may never end.',
    }),
  }),
  'batch/crash': message<{ readonly reason: string }>({
    family: 'internal',
    severity: 'error',
    vi: ({ reason }) => ({
      message: `Luồng làm bản ghi này đã dừng đột ngột: ${reason}`,
      hint: 'Các bản ghi khác không bị ảnh hưởng. Chạy riêng bản ghi này với --verbose để xem chi tiết.',
    }),
    en: ({ reason }) => ({
      message: `The thread that worked on this record stopped all of a sudden: ${reason}`,
      hint: 'The other records are not touched by it. Run this one alone with --verbose for the details.',
    }),
  }),
  'batch/interrupted': message<{ readonly done: number; readonly all: number }>({
    family: 'usage',
    severity: 'error',
    vi: ({ done, all }) => ({
      message: `Đã dừng giữa chừng: xong ${done} trên ${all} bản ghi.`,
      hint: 'Những gì đã ghi đều trọn vẹn; chạy lại cùng lệnh để làm nốt.',
    }),
    en: ({ done, all }) => ({
      message: `Stopped on the way: ${done} of ${all} records are done.`,
      hint: 'What was written is whole; run the same command again for the rest.',
    }),
  }),
  'batch/no-part': message<{ readonly folder: string }>({
    family: 'usage',
    severity: 'error',
    vi: ({ folder }) => ({
      message: `Thư mục "${folder}" không có manifest.json dùng được nên không gộp được.`,
      hint: 'Mỗi thư mục phải là kết quả của một lần chạy: briefwright report --shard i/n --out-dir phan-i',
    }),
    en: ({ folder }) => ({
      message: `The folder "${folder}" has no usable manifest.json, so it cannot be merged.`,
      hint: 'Each folder must come from a run: briefwright report --shard i/n --out-dir part-i',
    }),
  }),
  'batch/parts-differ': message<{ readonly file: string; readonly first: string; readonly second: string }>({
    family: 'usage',
    severity: 'error',
    vi: ({ file, first, second }) => ({
      message: `Hai thư mục "${first}" và "${second}" đều có tệp ${file} nhưng nội dung hoặc bản ghi khác nhau.`,
      hint: 'Các phần phải được lập từ cùng một bộ bản ghi, với cùng số n của --shard i/n.',
    }),
    en: ({ file, first, second }) => ({
      message: `The folders "${first}" and "${second}" both have the file ${file}, with other contents or of another record.`,
      hint: 'The parts must be made of the same records, with the same n of --shard i/n.',
    }),
  }),
  'batch/damaged': message<{ readonly file: string }>({
    family: 'usage',
    severity: 'error',
    vi: ({ file }) => ({
      message: `Tệp "${file}" bị thiếu hoặc không còn như manifest.json bên cạnh đã ghi.`,
      hint: 'Hãy lập hoặc tải lại phần này rồi gộp lại; chưa có gì được ghi.',
    }),
    en: ({ file }) => ({
      message: `The file "${file}" is missing, or is not as the manifest.json beside it says.`,
      hint: 'Make or fetch this part again, then merge; nothing has been written.',
    }),
  }),
} as const;

/** Makes a diagnostic of the batch room. */
export const diagnose = diagnoser(batchMessages);
