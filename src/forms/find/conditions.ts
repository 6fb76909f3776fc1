import type { Condition } from '../rules/rule.ts';
import { type Anatomy, partOf } from './anatomy.ts';
import { fold } from './fold.ts';

const has = (anatomy: Anatomy, component: Parameters<typeof partOf>[1]): boolean =>
  partOf(anatomy, component).length > 0;
const isMinutes = ({ type }: Anatomy): boolean => type.startsWith('BIEN BAN');
const isProposal = ({ type }: Anatomy): boolean => type.startsWith('TO TRINH');

const issuerOf = (anatomy: Anatomy): string =>
  fold(
    partOf(anatomy, 'issuer')
      .map(({ text }) => text)
      .join(' '),
  );
/** Bodies of the Party that decide together, and those that advise them (Guideline 05-HD/VPTW, 7.1). */
const COMMITTEE =
  /^(?:TINH UY|THANH UY|HUYEN UY|QUAN UY|THI UY|DANG UY|CHI UY|CHI BO|BAN THUONG VU|BAN CHAP HANH|UY BAN KIEM TRA)\b/;
const ADVISORY = /^(?:VAN PHONG|BAN (?:TO CHUC|TUYEN GIAO|DAN VAN|NOI CHINH|CHI DAO))\b/;

/** Whether a condition holds. */
export const CONDITIONS: Readonly<Record<Condition, (anatomy: Anatomy) => boolean>> = {
  minutes: isMinutes,
  '!minutes': (anatomy) => !isMinutes(anatomy),
  'letter-or-proposal': (anatomy) => has(anatomy, 'letter-subject') || isProposal(anatomy),
  proposal: isProposal,
  'letter-subject': (anatomy) => has(anatomy, 'letter-subject'),
  addressees: (anatomy) => has(anatomy, 'addressees'),
  type: (anatomy) => has(anatomy, 'type'),
  btctu: (anatomy) =>
    /^BAN TO CHUC$/.test(fold(partOf(anatomy, 'issuer')[0]?.text ?? '')) &&
    /^(?:TINH|THANH) UY\b/.test(fold(partOf(anatomy, 'parent')[0]?.text ?? '')),
  committee: (anatomy) => !isMinutes(anatomy) && COMMITTEE.test(issuerOf(anatomy)),
  advisory: (anatomy) => ADVISORY.test(issuerOf(anatomy)),
  'on-behalf': (anatomy) => /^T\/M\b/.test(partOf(anatomy, 'authority')[0]?.text ?? ''),
  'since-2025-07': (anatomy) => (dateOf(anatomy) ?? '') >= '2025-07-01',
};

/** The date of a document, `2026-10-05`; undefined where a number of it is blank. */
export function dateOf(anatomy: Anatomy): string | undefined {
  const text = partOf(anatomy, 'date')[0]?.text ?? '';
  const [, day, month, year] = /ngày\s+(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4})/i.exec(text) ?? [];
  if (day === undefined || month === undefined || year === undefined) return undefined;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
