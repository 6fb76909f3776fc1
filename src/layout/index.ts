export { canShow, covers } from './fonts/can-show.ts';
export { type Face, openFace } from './fonts/face.ts';
export { type FaceKey, faceKeys } from './fonts/face-files.ts';
export type { Font } from './fonts/opentype/font.ts';
export { type FontTables, tableOf } from './fonts/opentype/tables.ts';
export { layoutDocument } from './layout-document.ts';
export { layoutMessages } from './messages.ts';
export { missingGlyphs } from './missing-glyphs.ts';
export type * from './pages.ts';
