import type { Diagnostic } from './diagnostics.ts';
import { placeOfFile, type Source } from './place.ts';
import { diagnoseYaml } from './yaml-messages.ts';

/** The largest YAML file that is read, in bytes of UTF-8. */
export const MAX_YAML_BYTES = 5 * 1024 * 1024;

/**
 * The most signs with which values begin or end: ends of lines, commas, colons, brackets, quotes and the like. Ten
 * thousand figures of ten facts each have 200,000. Measured on files of 300,000 such signs, of whichever kind costs most
 * (Node 20, 64-bit): at most 580 MiB while the file is read and checked; 1,700,000 took 2 GB.
 */
const MAX_YAML_SIGNS = 300_000;

/** Why a file is too large to be parsed; undefined when it is not. */
export function checkYamlSize({ name, text }: Source): Diagnostic | undefined {
  const bytes = Buffer.byteLength(text);
  if (bytes > MAX_YAML_BYTES) return tooLarge(bytes, name);
  const signs = countSigns(text);
  if (signs <= MAX_YAML_SIGNS) return undefined;
  return diagnoseYaml('base/yaml-too-many', { most: MAX_YAML_SIGNS }, placeOfFile(name));
}

/** The diagnostic of a file that is too large to be read. */
export function tooLarge(bytes: number, name: string): Diagnostic {
  const megabyte = 1024 * 1024;
  const facts = { megabytes: (bytes / megabyte).toFixed(1), most: MAX_YAML_BYTES / megabyte };
  return diagnoseYaml('base/yaml-too-large', facts, placeOfFile(name));
}

const SIGNS = new Set([...'\n\r,:[{-?"\'!&*'].map((sign) => sign.charCodeAt(0)));

function countSigns(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at += 1) if (SIGNS.has(text.charCodeAt(at))) count += 1;
  return count;
}
