export * from './code-frame.ts';
export * from './diagnostics.ts';
export * from './lengths.ts';
export * from './place.ts';
export * from './shape.ts';
export * from './suggest.ts';
