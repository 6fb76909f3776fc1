export * from './labels/keys.ts';
export * from './types.ts';
