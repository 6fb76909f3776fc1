import { diagnoser, message } from '../base/index.ts';
import { formChoiceMessages } from './choice-messages.ts';

/** What is said of forms: which one is chosen, what it misses, and of their rules. */
export const formsMessages = {
  ...formChoiceMessages,
  'forms/wrong-rules': message<{ readonly found: string }>({
    family: 'internal',
    severity: 'error',
    vi: ({ found }) => ({
      message: `Tệp quy tắc thể thức bị sai: ${found}.`,
      hint: 'Tệp này đi kèm chương trình; hãy cài đặt lại, hoặc lấy lại bản gốc của tệp.',
    }),
    en: ({ found }) => ({
      message: `The file of form rules is wrong: ${found}.`,
      hint: 'This file comes with the program; install it again, or get the original of the file.',
    }),
  }),
} as const;

/** Makes a diagnostic of the forms. */
export const diagnose = diagnoser(formsMessages);
