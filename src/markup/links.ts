const SCHEMES: readonly string[] = ['http:', 'https:', 'mailto:', 'tel:'];

/** A link's goal in its absolute, percent-encoded form; undefined for anything but the four schemes. */
export function normaliseLink(text: string): string | undefined {
  const written = text.trim();
  if (!URL.canParse(written)) return undefined;
  const url = new URL(written);
  if (!SCHEMES.includes(url.protocol)) return undefined;
  const isEmpty = url.hostname === '' && url.pathname.replaceAll('/', '') === '';
  return isEmpty ? undefined : url.href;
}
