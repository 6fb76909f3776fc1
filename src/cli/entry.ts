/* What the built program offers to a process. */
export { main } from './main.ts';
