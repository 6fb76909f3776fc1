/** Stands in for the ciphers inside the built program. */
export function cbc() {
  throw new Error('documents are not encrypted: PDF/A allows no password');
}

/** The same. */
export function ecb() {
  return cbc();
}
