import {
  decodeUtf8,
  MAX_YAML_BYTES,
  type Outcome,
  placeAt,
  placeOfFile,
  type Source,
  tooLarge,
} from '../base/index.ts';
import { diagnose } from './messages.ts';

/** A record's bytes as text, or why they are none: too many, UTF-16, not UTF-8. */
export function decodeRecord(name: string, bytes: Uint8Array): Outcome<Source> {
  if (bytes.length > MAX_YAML_BYTES) return { diagnostics: [tooLarge(bytes.length, name)] };
  if (isUtf16(bytes)) return { diagnostics: [diagnose('record/utf16', undefined, placeOfFile(name))] };
  const { text, invalidAt } = decodeUtf8(bytes);
  const source = { name, text };
  if (invalidAt === undefined) return { value: source, diagnostics: [] };
  return { diagnostics: [diagnose('record/not-utf8', undefined, placeAt(source, invalidAt, 1))] };
}

/** A byte order mark of UTF-16, or zero bytes in every second place at the start. */
function isUtf16(bytes: Uint8Array): boolean {
  const [first, second, third, fourth] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  return bytes.length >= 4 && (first === 0 && third === 0) !== (second === 0 && fourth === 0);
}
