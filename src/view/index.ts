export type { AppendixRules } from './appendices.ts';
export { buildView } from './build-view.ts';
export type { DocumentIdentity } from './document-facts.ts';
export { type MeetingView, viewShape } from './shape.ts';
