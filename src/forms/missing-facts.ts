import type { DataPath, Diagnostic, Place } from '../base/index.ts';
import type { DocumentFacts } from '../record/index.ts';
import { diagnose } from './choice-messages.ts';
import type { Form } from './form.ts';

const FACTS = {
  'issuer.symbol': { vi: 'ký hiệu cơ quan ban hành', en: "the issuer's abbreviation" },
  'issuer.place': { vi: 'địa danh', en: 'the place of issue' },
  number: { vi: 'số văn bản', en: 'the number' },
  date: { vi: 'ngày ban hành', en: 'the date of issue' },
  signer: { vi: 'người ký', en: 'the signer' },
} as const;

/** A warning for each fact that the form has a blank for and the record leaves out; told once at the document's place. */
export function missingFacts(
  document: DocumentFacts,
  form: Form,
  locate: (path: DataPath) => Place,
): readonly Diagnostic[] {
  if (!form.hasBlanks) return [];
  const { issuer, number, date, signer } = document;
  const given = { 'issuer.symbol': issuer?.symbol, 'issuer.place': issuer?.place, number, date, signer: signer?.name };
  const missing = keysOf(FACTS).filter((key) => given[key] === undefined);
  return missing.map((key) => {
    const path = key.startsWith('issuer.') && issuer ? ['document', 'issuer'] : ['document'];
    return diagnose(
      'forms/missing-fact',
      { key: `document.${key}`, words: FACTS[key], form: form.title },
      locate(path),
    );
  });
}

function keysOf<K extends string>(map: Readonly<Record<K, unknown>>): readonly K[] {
  const keys: K[] = [];
  for (const key in map) keys.push(key);
  return keys;
}
