import type { Diagnostic } from '../base/index.ts';
import { isObject } from './is-object.ts';
import type { KnownRecord, Made, ManifestEntry, OutdatedFile } from './manifest.ts';
import { isMeeting } from './meeting.ts';
import type { Use } from './observe.ts';

const TEXTS = ['record', 'id', 'kind', 'form', 'language', 'format', 'sha256', 'template', 'briefwright'];

/** Whether a value is a manifest's entry of a file. */
export function isFileEntry(value: unknown): value is ManifestEntry {
  if (!isObject(value) || !isNameInside(value.file)) return false;
  const pages = value.pages;
  return (
    TEXTS.every((key) => typeof value[key] === 'string') &&
    typeof value.bytes === 'number' &&
    typeof value.warnings === 'number' &&
    (pages === null || typeof pages === 'number')
  );
}

/** Whether a name stays in its folder: manifests may come from elsewhere, and files are removed by their names. */
function isNameInside(name: unknown): name is string {
  return typeof name === 'string' && /^[^/\\:\0]+(?:\/[^/\\:\0]+)*$/.test(name) && !/(?:^|\/)\.\.?(?:\/|$)/.test(name);
}

const REASONS: readonly unknown[] = ['unfinished', 'failed', 'changed', 'gone'];

/** Whether a value is a manifest's entry of a file that is not current. */
export function isOutdatedFile(value: unknown): value is OutdatedFile {
  if (!isObject(value) || !isNameInside(value.file) || !REASONS.includes(value.why)) return false;
  return typeof value.record === 'string' && typeof value.kind === 'string';
}

/** Whether a value is a manifest's entry of a record. */
export function isKnownRecord(value: unknown): value is KnownRecord {
  if (!isObject(value)) return false;
  const { record, id, language, meeting, uses, made } = value;
  return (
    typeof record === 'string' &&
    typeof id === 'string' &&
    (language === null || language === 'vi' || language === 'en') &&
    (meeting === undefined || isMeeting(meeting)) &&
    Array.isArray(uses) &&
    uses.every(isUse) &&
    Array.isArray(made) &&
    made.every(isMade)
  );
}

function isUse(value: unknown): value is Use {
  if (!isObject(value) || typeof value.file !== 'string') return false;
  const found = 'leadsTo' in value ? value.leadsTo : value.sha256;
  return found === null || typeof found === 'string';
}

function isMade(value: unknown): value is Made {
  if (!isObject(value)) return false;
  const { by, files, diagnostics } = value;
  return (
    typeof by === 'string' &&
    Array.isArray(files) &&
    files.every(isNameInside) &&
    Array.isArray(diagnostics) &&
    diagnostics.every(isDiagnostic)
  );
}

function isDiagnostic(value: unknown): value is Diagnostic {
  if (!isObject(value)) return false;
  const { code, family, severity, text, at } = value;
  return (
    typeof code === 'string' &&
    ['record', 'usage', 'template', 'internal'].includes(String(family)) &&
    ['error', 'warning', 'note'].includes(String(severity)) &&
    isObject(text) &&
    [text.vi, text.en].every((one) => isObject(one) && typeof one.message === 'string') &&
    (at === undefined || (isObject(at) && typeof at.file === 'string'))
  );
}
