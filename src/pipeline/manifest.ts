import type { Language } from '../base/index.ts';
import type { Format } from './formats.ts';

/** The name of the manifest in the output folder. */
export const MANIFEST_NAME = 'manifest.json';

const VERSION = 1;

/** What the manifest says of one file of the output folder. */
export interface ManifestEntry {
  /** The file's name in the output folder. */
  readonly file: string;
  /** The record it was made of, from the working directory. */
  readonly record: string;
  readonly id: string;
  readonly kind: string;
  readonly form: string;
  readonly language: Language;
  readonly format: Format;
  /** SHA-256 of the file, hexadecimal. */
  readonly sha256: string;
  readonly bytes: number;
  /** Null where the format has no pages. */
  readonly pages: number | null;
  /** Number of warnings told about the record while the file was made. */
  readonly warnings: number;
  /** Fingerprint of all files of the template and theme. */
  readonly template: string;
  /** Version of briefwright that made it. */
  readonly briefwright: string;
}

/** The entries of an old manifest; undefined when its text cannot be understood. */
export function parseManifest(text: string): readonly ManifestEntry[] | undefined {
  try {
    const data: unknown = JSON.parse(text);
    if (!isRecord(data) || data.version !== VERSION || !Array.isArray(data.files)) return undefined;
    const files: readonly unknown[] = data.files;
    return files.every(isEntry) ? files : undefined;
  } catch {
    return undefined;
  }
}

/** Old entries with new ones in their place: a run over some records keeps the entries of the others. */
export function mergeEntries(old: readonly ManifestEntry[], made: readonly ManifestEntry[]): readonly ManifestEntry[] {
  const byFile = new Map([...old, ...made].map((entry) => [entry.file, entry]));
  return [...byFile.values()].sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0));
}

/** The manifest's text: sorted by file, keys in one order, no times, so that it only changes when a file does. */
export function formatManifest(entries: readonly ManifestEntry[]): string {
  return `${JSON.stringify({ version: VERSION, files: entries.map(inOrder) }, null, 2)}\n`;
}

function inOrder(entry: ManifestEntry): ManifestEntry {
  const { file, record, id, kind, form, language, format, sha256, bytes, pages, warnings, template, briefwright } =
    entry;
  return { file, record, id, kind, form, language, format, sha256, bytes, pages, warnings, template, briefwright };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

const TEXTS = ['file', 'record', 'id', 'kind', 'form', 'language', 'format', 'sha256', 'template', 'briefwright'];

function isEntry(value: unknown): value is ManifestEntry {
  if (!isRecord(value)) return false;
  const pages = value.pages;
  return (
    TEXTS.every((key) => typeof value[key] === 'string') &&
    typeof value.bytes === 'number' &&
    typeof value.warnings === 'number' &&
    (pages === null || typeof pages === 'number')
  );
}
