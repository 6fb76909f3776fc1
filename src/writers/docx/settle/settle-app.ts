import { type Parts, textPart } from './parts.ts';

const APP = 'docProps/app.xml';

/** Says how many pages the document has, so that folders and readers need not lay it out to know. */
export function settleApp(parts: Parts, pageCount: number): Parts {
  const open = textPart(parts, APP).replace(/<Properties([^>]*)\/>/, '<Properties$1></Properties>');
  return new Map(parts).set(APP, open.replace('</Properties>', `<Pages>${pageCount}</Pages></Properties>`));
}
