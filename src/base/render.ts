import { codeFrame } from './code-frame.ts';
import type { Diagnostic, Language, Severity } from './diagnostics.ts';
import { formatPlace } from './place.ts';
import { escapeUnsafe } from './terminal-text.ts';

/** The colours that a printed diagnostic uses; a terminal library's own object will do. */
export interface Colours {
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly red: (text: string) => string;
  readonly yellow: (text: string) => string;
  readonly cyan: (text: string) => string;
}

const plain = (text: string): string => text;

/** No colours: for files, pipes and tests. */
const noColours: Colours = { bold: plain, dim: plain, red: plain, yellow: plain, cyan: plain };

const COLOUR_OF = { error: 'red', warning: 'yellow', note: 'cyan' } as const satisfies Record<Severity, keyof Colours>;

const SEVERITIES: Readonly<Record<Language, Readonly<Record<Severity, string>>>> = {
  vi: { error: 'lỗi', warning: 'cảnh báo', note: 'lưu ý' },
  en: { error: 'error', warning: 'warning', note: 'note' },
};

const HINT: Readonly<Record<Language, string>> = { vi: 'gợi ý', en: 'hint' };

/**
 * A diagnostic as text, without a line break at the end. The one way in which diagnostics are printed:
 *
 *     inputs/x.yaml:12:3: lỗi record/unknown-key: Khoá `titel` không có trong phần `meeting`; ...
 *         11 | meeting:
 *       > 12 |   titel: Buổi làm việc
 *            |   ^^^^^
 *       gợi ý: Sửa thành `title`, hoặc xoá khoá này.
 *
 * `sourceText` is the text of the file that the place is in; without it there is no code frame.
 */
export function renderDiagnostic(
  { code, severity, at, text }: Diagnostic,
  sourceText: string | undefined,
  language: Language,
  colours: Colours = noColours,
): string {
  const { message, hint } = text[language];
  const place = at ? `${colours.bold(escapeUnsafe(formatPlace(at)))}: ` : '';
  const word = colours[COLOUR_OF[severity]](SEVERITIES[language][severity]);
  const frame = at && sourceText !== undefined ? codeFrame(sourceText, at) : '';
  return [
    `${indentRest(place)}${word} ${colours.dim(code)}: ${printed(message)}`,
    ...(frame === '' ? [] : frame.split('\n').map((row) => colours.dim(`  ${row}`))),
    ...(hint === undefined ? [] : [`  ${colours.cyan(HINT[language])}: ${printed(hint)}`]),
  ].join('\n');
}

/** A sentence that may quote the user's text, harmless: a tab would look like a blank. */
function printed(sentence: string): string {
  return indentRest(escapeUnsafe(sentence).replaceAll('\t', '\\u{9}'));
}

/** Further lines of a text are indented, so that none can be taken for the start of another diagnostic. */
function indentRest(text: string): string {
  return text.split(/\r?\n/).join('\n    ');
}
