import { message } from '../base/index.ts';

interface Named {
  readonly file: string;
}

/** What is said of a reference document before anything of it is read. */
export const referenceMessages = {
  'pipeline/reference-missing': message<Named>({
    family: 'usage',
    severity: 'error',
    vi: ({ file }) => ({
      message: `Không tìm thấy tệp Word mẫu "${file}".`,
      hint: 'Hãy kiểm tra tên tệp. Với --reference-doc, đường dẫn tính từ thư mục đang làm việc; trong briefwright.yaml, từ thư mục của tệp đó; trong giao diện, từ thư mục mẫu.',
    }),
    en: ({ file }) => ({
      message: `The reference document "${file}" was not found.`,
      hint: 'Check its name. With --reference-doc the path starts at the working directory, in briefwright.yaml at its own folder, in a theme at the templates folder.',
    }),
  }),
  'pipeline/reference-outside': message<Named>({
    family: 'usage',
    severity: 'error',
    vi: ({ file }) => ({
      message: `Tệp Word mẫu "${file}" nằm ngoài thư mục được phép.`,
      hint: 'Hãy chép tệp vào thư mục đó (hoặc thư mục con), hoặc chỉ định tệp bằng --reference-doc.',
    }),
    en: ({ file }) => ({
      message: `The reference document "${file}" lies outside of its folder.`,
      hint: 'Copy it into that folder (or one below), or name it with --reference-doc.',
    }),
  }),
} as const;
