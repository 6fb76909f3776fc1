import { hasMacros, oldFile } from '../../fault.ts';
import type { Package } from '../open-package.ts';

/** How files of the old Office begin, and those that a password locks: both are compound files (MS-CFB 2.2). */
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

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
