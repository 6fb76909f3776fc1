/** Where a value stands in data: keys of maps and indexes of lists (from 0), outermost first. */
export type DataPath = readonly (string | number)[];

/** A data path as people write it: `indicators[3].value`. The empty path is the empty text. */
export function formatPath(path: DataPath): string {
  return path.map((step, at) => (typeof step === 'number' ? `[${step}]` : at === 0 ? step : `.${step}`)).join('');
}
