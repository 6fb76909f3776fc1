export type { Template } from './compile/compile.ts';
export { type HelperEntry, helperDocs } from './helper-docs.ts';
export { loadTemplate } from './load.ts';
export { templateMessages } from './messages.ts';
export { renderTemplate } from './run/render.ts';
export type { ElementRules, Merged, TemplateFiles, WrittenAttribute, WrittenElement } from './types.ts';
