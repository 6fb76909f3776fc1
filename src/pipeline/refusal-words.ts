import type { Language } from '../base/index.ts';

type Words = Readonly<Record<Language, string>>;

const WORDS: Readonly<Record<string, Words>> = {
  EACCES: { vi: 'không có quyền', en: 'permission denied' },
  EBUSY: { vi: 'một chương trình khác đang dùng tệp', en: 'another program is using it' },
  EEXIST: { vi: 'một phần đường dẫn là tệp, không phải thư mục', en: 'a part of the path is a file, not a folder' },
  EISDIR: { vi: 'đây là thư mục, không phải tệp', en: 'it is a folder, not a file' },
  ELOOP: { vi: 'các liên kết dẫn vòng tròn', en: 'its links lead in a circle' },
  EMFILE: { vi: 'máy đang mở quá nhiều tệp', en: 'too many files are open' },
  ENAMETOOLONG: { vi: 'tên quá dài', en: 'its name is too long' },
  ENOENT: { vi: 'không có tệp này', en: 'there is no such file' },
  ENOSPC: { vi: 'đĩa đã đầy', en: 'the disk is full' },
  ENOTDIR: { vi: 'một phần đường dẫn là tệp, không phải thư mục', en: 'a part of the path is a file, not a folder' },
  EPERM: { vi: 'hệ thống không cho phép', en: 'the system does not allow it' },
  EROFS: { vi: 'đĩa chỉ cho đọc', en: 'the disk is read-only' },
};

/** Why the file system refused, in words with its own code after them; the bare code where we know no words. */
export function refusalWords(code: string): Words {
  const words = Object.hasOwn(WORDS, code) ? WORDS[code] : undefined;
  return words ? { vi: `${words.vi} (${code})`, en: `${words.en} (${code})` } : { vi: code, en: code };
}
