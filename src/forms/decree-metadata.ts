import type { Language } from '../base/index.ts';
import type { MeetingRecord } from '../record/index.ts';

/** What a document is, beside what its record says. */
interface Identity {
  readonly form: string;
  readonly typeName: string;
  /** "BC" */
  readonly typeSymbol?: string | undefined;
  readonly subject: string | undefined;
  readonly language: Language;
}

/**
 * Properties of a state document's file (Decree 30/2020/NĐ-CP, annex VI), as far as the record says them; none for
 * documents in other forms. The date is written 2023-10-05: the annex asks for ten characters.
 */
export function decreeMetadata({ document }: MeetingRecord, identity: Identity): Readonly<Record<string, string>> {
  const { form, typeName, typeSymbol, subject, language } = identity;
  if (form !== 'state') return {};
  const { issuer, number, date, signer } = document;
  const notation = [typeSymbol, issuer?.symbol].filter((one) => one !== undefined).join('-');
  const fields = {
    TypeName: typeName,
    CodeNumber: number,
    CodeNotation: notation,
    IssuedDate: date,
    OrganName: issuer?.name,
    Subject: subject,
    Language: language,
    SignerInfo: [signer?.name, signer?.position].filter((one) => one !== undefined).join(', '),
  };
  return Object.fromEntries(
    Object.entries(fields).flatMap(([key, value]) => (value === undefined || value === '' ? [] : [[key, value]])),
  );
}
