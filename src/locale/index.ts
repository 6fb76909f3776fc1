export type { ChartWords } from './chart-words.ts';
export * from './labels/keys.ts';
export { localeFor } from './locale-for.ts';
export { foldTonePlacement } from './names/fold-tone-placement.ts';
export * from './types.ts';
