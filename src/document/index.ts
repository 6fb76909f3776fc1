export type { Chart } from './chart.ts';
export { checkDocument } from './check/index.ts';
export { LISTED_TYPES, type ListedBlock, listedBlocks } from './listed-blocks.ts';
export * from './match.ts';
export { documentMessages } from './messages.ts';
export * from './model.ts';
export { normaliseDocument, normalisingSteps } from './normalise/index.ts';
export { plainText } from './plain-text.ts';
export { walkBlocks, walkDocument } from './walk.ts';
