export { type SvgOptions, writeSvgPage } from './write-page.ts';
