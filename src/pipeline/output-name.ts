/** Names that Windows keeps for devices, whatever their ending. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/i;

/** What a pattern of output names may mention. */
export interface NameParts {
  readonly id: string;
  readonly kind: string;
  readonly form: string;
  readonly language: string;
}

/** The pattern of output names where no settings give one. */
export const DEFAULT_NAME_PATTERN = '{id}.{kind}';

/** What patterns look like: letters, digits, `._-` and the known names in braces; `{id}` and `{kind}` are required. */
export const NAME_PATTERN = /^(?=.*\{id\})(?=.*\{kind\})(?:[A-Za-z0-9._-]|\{(?:id|kind|form|language)\})+$/;

/** The name of an output file: the pattern filled in, with its ending; safe on every system. */
export function outputName(pattern: string, parts: NameParts, extension: string): string {
  const stem = pattern
    .replaceAll('{id}', parts.id)
    .replaceAll('{kind}', parts.kind)
    .replaceAll('{form}', parts.form)
    .replaceAll('{language}', parts.language);
  const name = `${stem}.${extension}`.replace(/^\.+/, '');
  return RESERVED.test(name) ? `_${name}` : name;
}
