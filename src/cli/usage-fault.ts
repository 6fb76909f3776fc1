import type { CommanderError } from 'commander';
import type { Language } from '../base/index.ts';

interface Words {
  readonly message: string;
  readonly hint?: string;
}

type Teller = (facts: { readonly name: string; readonly detail: string }) => Readonly<Record<Language, Words>>;

/** What the parser of arguments can find, by its own codes, in our words. */
const TELLERS: Readonly<Record<string, Teller>> = {
  'commander.unknownOption': ({ name }) => ({
    vi: { message: `Không có tuỳ chọn "${name}".` },
    en: { message: `There is no option "${name}".` },
  }),
  'commander.unknownCommand': ({ name }) => ({
    vi: { message: `Không có lệnh "${name}".` },
    en: { message: `There is no command "${name}".` },
  }),
  'commander.missingArgument': ({ name }) => ({
    vi: { message: `Thiếu tham số "${name}".` },
    en: { message: `The argument "${name}" is missing.` },
  }),
  'commander.optionMissingArgument': ({ name }) => ({
    vi: { message: `Tuỳ chọn "${name}" cần một giá trị.` },
    en: { message: `The option "${name}" needs a value.` },
  }),
  'commander.excessArguments': () => ({
    vi: { message: 'Có quá nhiều tham số cho lệnh này.' },
    en: { message: 'There are too many arguments for this command.' },
  }),
  'commander.invalidArgument': ({ name, detail }) => ({
    vi: { message: `Tuỳ chọn "${name}" không nhận giá trị này.`, hint: detail },
    en: { message: `The option "${name}" does not take this value.`, hint: detail },
  }),
};

/** The words for a fault in the arguments: what was found, what may have been meant, and where help is. */
export function tellUsageFault(error: CommanderError, language: Language, argv: readonly string[]): string {
  const [, name = ''] = /'([^']*)'/.exec(error.message) ?? [];
  const detail = error.message.replace(/^error: /, '').replace(/\n[\s\S]*$/, '');
  const words = TELLERS[error.code]?.({ name, detail })[language] ?? { message: detail };
  const label = language === 'vi' ? 'lỗi' : 'error';
  const hints = [words.hint, suggestion(error, language, name), help(language, argv)].filter((hint) => hint);
  return [`${label}: ${words.message}`, ...hints.map((hint) => `  ${hint}`)].join('\n');
}

function suggestion(error: CommanderError, language: Language, name: string): string | undefined {
  if (error.code === 'commander.unknownCommand' && /\.ya?ml$/i.test(name))
    return language === 'vi'
      ? `Để lập văn bản: briefwright report ${name}`
      : `To make documents: briefwright report ${name}`;
  const [, meant] = /\(Did you mean (?:one of )?([^?)]+)\?\)/.exec(error.message) ?? [];
  if (meant === undefined) return undefined;
  return language === 'vi' ? `Có phải ý bạn là ${meant}?` : `Did you mean ${meant}?`;
}

const COMMANDS = new Set(['report', 'check', 'merge', 'new', 'extract', 'verify', 'schema', 'templates', 'doctor']);

function help(language: Language, argv: readonly string[]): string {
  const command = argv.find((argument) => COMMANDS.has(argument));
  const words = ['briefwright', ...(command ? [command] : []), '--help'].join(' ');
  return language === 'vi' ? `Xem các lệnh và tuỳ chọn: ${words}` : `For commands and options: ${words}`;
}
