/** What no text without unfit characters has, but for whole pairs: one class is looked for faster than pairs are. */
const SUSPECT = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u0084\u0086-\u009F\uD800-\uDFFF\uFFFE\uFFFF]/;
/** Characters that XML cannot hold, or that no document should: controls, halves of pairs, non-characters. */
const UNFIT =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u0084\u0086-\u009F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** Text with each unfit character replaced by U+FFFD, so that the loss shows instead of passing unseen. */
export function cleanText(text: string): string {
  return SUSPECT.test(text) ? text.replace(UNFIT, '\uFFFD') : text;
}
