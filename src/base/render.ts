import { codeFrame } from './code-frame.ts';
import type { Diagnostic, Language, Severity } from './diagnostics.ts';
import { formatPlace } from './place.ts';
import { escapeUnsafe } from './terminal-text.ts';

/** How parts of a printed diagnostic are coloured. */
export interface Colours {
  readonly place: (text: string) => string;
  readonly error: (text: string) => string;
  readonly warning: (text: string) => string;
  readonly note: (text: string) => string;
  readonly code: (text: string) => string;
  readonly frame: (text: string) => string;
  readonly hint: (text: string) => string;
}

const plain = (text: string): string => text;

/** No colours: for files, pipes and tests. */
export const noColours: Colours = {
  place: plain,
  error: plain,
  warning: plain,
  note: plain,
  code: plain,
  frame: plain,
  hint: plain,
};

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
  const place = at ? `${colours.place(escapeUnsafe(formatPlace(at)))}: ` : '';
  const word = colours[severity](SEVERITIES[language][severity]);
  const frame = at && sourceText !== undefined ? codeFrame(sourceText, at) : '';
  return [
    `${indentRest(place)}${word} ${colours.code(code)}: ${indentRest(escapeUnsafe(message))}`,
    ...(frame === '' ? [] : frame.split('\n').map((row) => colours.frame(`  ${row}`))),
    ...(hint === undefined ? [] : [`  ${colours.hint(HINT[language])}: ${indentRest(escapeUnsafe(hint))}`]),
  ].join('\n');
}

/** Further lines of a text are indented, so that none can be taken for the start of another diagnostic. */
function indentRest(text: string): string {
  return text.split(/\r?\n/).join('\n    ');
}
