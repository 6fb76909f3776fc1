export { applyTheme } from './apply/index.ts';
export { faceOf } from './face-of.ts';
export * from './looks.ts';
export { themeMessages } from './messages.ts';
export { plainLook } from './plain-look.ts';
export type { LoadTheme } from './read/layers.ts';
export { readTheme, type ThemeOptions } from './read/read-theme.ts';
export * from './styled.ts';
export type { Theme } from './theme.ts';
