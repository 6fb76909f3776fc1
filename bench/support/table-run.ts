/** What one run took: milliseconds, MiB of memory at the peak, pages, bytes of each file. */
export interface TableRun {
  readonly layout: number;
  readonly pdf: number;
  readonly docx: number;
  readonly peak: number;
  readonly pages: number;
  readonly sizes: readonly number[];
}
