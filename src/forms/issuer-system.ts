import { foldTonePlacement } from '../locale/index.ts';
import type { Issuer } from '../record/index.ts';
import type { Form } from './form.ts';

/** Whose body an issuer is, and how that is known. */
export interface IssuerSystem {
  readonly system: 'party' | 'state' | 'other';
  /** The beginning of the name that told it; absent where the record says it. */
  readonly by?: string;
}

/**
 * Whether the State or the Party issues: as the record says, else by how the names of the issuer and of the
 * bodies above it begin. The longest beginning decides ("Đảng uỷ Sở …" is the Party's). Undefined: it cannot be told.
 */
export function issuerSystem(issuer: Issuer, forms: readonly Form[]): IssuerSystem | undefined {
  if (issuer.system) return { system: issuer.system };
  const names = [issuer.name, ...[issuer.parent ?? []].flat()].map(keyOf);
  const found = forms
    .flatMap(({ system, issuerNames }) => (system ? issuerNames.map((by) => ({ system, by })) : []))
    .filter(({ by }) => names.some((name) => `${name} `.startsWith(`${keyOf(by)} `)));
  return found.sort((one, other) => other.by.length - one.by.length)[0];
}

/** "Tỉnh ủy" and "TỈNH UỶ" are one name. */
const keyOf = (name: string): string => foldTonePlacement(name.toLowerCase());
