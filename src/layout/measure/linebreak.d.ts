declare module 'linebreak' {
  /** Finds where a text may be broken (Unicode Standard Annex 14). */
  class LineBreaker {
    constructor(text: string);
    /** The next opportunity, at the text's end the last one; then null. */
    nextBreak(): { readonly position: number; readonly required: boolean } | null;
  }

  // biome-ignore lint/style/noDefaultExport: it is what the library exports
  export { LineBreaker as default };
}
