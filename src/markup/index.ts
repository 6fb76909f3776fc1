export { type ElementEntry, elementDocs } from './element-docs.ts';
export { markupMessages } from './messages.ts';
export { parseMarkup } from './parse.ts';
export { elementRules } from './rules.ts';
export type { MarkupInput, MergedMarkup } from './types.ts';
