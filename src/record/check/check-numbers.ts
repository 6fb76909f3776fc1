import { type DataPath, type Diagnostic, formatPath, type YamlDocument } from '../../base/index.ts';
import { isMap } from '../faults.ts';
import { diagnose } from '../messages.ts';

/** The most digits of a number that a computer surely keeps. */
const MOST_DIGITS = 15;

/** Faults of numbers as they are written, whatever they stand for; each with the path of its number. */
export function checkNumbers(
  document: YamlDocument,
): readonly { readonly path: DataPath; readonly fault: Diagnostic }[] {
  const found: { readonly path: DataPath; readonly fault: Diagnostic }[] = [];
  const search = (value: unknown, path: DataPath): void => {
    if (Array.isArray(value)) for (const [at, item] of value.entries()) search(item, [...path, at]);
    else if (isMap(value)) for (const [key, item] of Object.entries(value)) search(item, [...path, key]);
    else if (typeof value === 'number') {
      const fault = checkNumber(document, value, path);
      if (fault) found.push({ path, fault });
    }
  };
  search(document.value, []);
  return found;
}

function checkNumber(document: YamlDocument, value: number, path: DataPath): Diagnostic | undefined {
  const found = document.sourceText(path) ?? String(value);
  const at = document.locate(path);
  const dataPath = formatPath(path);
  if (!Number.isFinite(value)) return diagnose('record/number-not-finite', { path, found }, at, dataPath);
  const digits = /^-?(0|[1-9]\d*)(\.\d+)?$/.test(found) ? found.replace(/^[-0.]+|\./g, '').length : undefined;
  if (digits === undefined)
    return diagnose('record/number-form', { path, found, read: plainDigits(value) }, at, dataPath);
  if (digits <= MOST_DIGITS) return undefined;
  return diagnose('record/number-too-long', { path, found: found.slice(0, 60), most: MOST_DIGITS }, at, dataPath);
}

/** A number without an exponent, where that can be written at all. */
function plainDigits(value: number): string {
  return Math.abs(value) < 1e21
    ? value.toLocaleString('en-US', { useGrouping: false, maximumFractionDigits: 15 })
    : String(value);
}
