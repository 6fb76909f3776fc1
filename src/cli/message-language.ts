import type { Language } from '../base/index.ts';

/**
 * The language of messages, read off the raw arguments: needed before they are parsed, for faults in them.
 * Vietnamese unless `--lang en` is among them.
 */
export function messageLanguage(argv: readonly string[]): Language {
  const at = argv.findLastIndex((argument) => argument === '--lang' || argument.startsWith('--lang='));
  const value = argv[at] === '--lang' ? argv[at + 1] : argv[at]?.slice('--lang='.length);
  return value === 'en' ? 'en' : 'vi';
}
