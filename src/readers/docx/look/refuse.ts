import { hasMacros, oldFile, referenceTooLarge } from '../../fault.ts';
import type { Package } from '../open-package.ts';

/** How files of the old Office begin, and those that a password locks: both are compound files (MS-CFB 2.2). */
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** More than any letterhead: what is larger is some other file. */
const LARGEST_MB = 20;

/** Refuses what is too large to be a letterhead. */
export function refuseLarge(bytes: Uint8Array): void {
  if (bytes.length > LARGEST_MB * 1024 * 1024) throw referenceTooLarge(LARGEST_MB);
}

/** Refuses .doc files and locked ones, whatever their name. */
export function refuseOldFile(bytes: Uint8Array): void {
  if (COMPOUND_FILE.every((byte, index) => bytes[index] === byte)) throw oldFile();
}

/** Refuses a file that carries programs. We would not run them; but whoever hands it on should know. */
export function refuseMacros({ parts }: Package): void {
  const types = new TextDecoder().decode(parts.get('[Content_Types].xml'));
  const hasProgram = [...parts.keys()].some((name) => /(?:^|\/)vba(?:Project|Data)[^/]*$/i.test(name));
  if (hasProgram || /macroEnabled/i.test(types)) throw hasMacros();
}
