export type { ChartWords } from './chart-words.ts';
export * from './labels/keys.ts';
export { localeFor } from './locale-for.ts';
export { foldTonePlacement } from './names/fold-tone-placement.ts';
export { type PlacedTone, placedTones, placeTones, type TonePlacement } from './names/tone-placement.ts';
export * from './types.ts';
