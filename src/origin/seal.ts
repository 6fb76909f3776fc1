/*
 * The seal is a hash over a whole file, held by the file itself in a field of fixed width that counts as blank.
 * It tells that a file was changed by chance, by hand or by another program. It is no signature: who wants to
 * deceive can make it anew.
 */

/** What stands in the field while the hash is taken: as wide as a SHA-256 in hexadecimal, and no hash itself. */
export const BLANK_SEAL = 'seal'.repeat(16);

/** Whether a text can be a seal. */
export function isSeal(text: string): boolean {
  return /^[0-9a-f]{64}$/.test(text);
}

/** Bytes as text of one character each, for finding and replacing ASCII in them. */
export function asLatin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}
