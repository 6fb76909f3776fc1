import type { LabelKey, Locale } from '../locale/index.ts';
import type { Issuer, Signer } from '../record/index.ts';
import type { MeetingView } from './shape.ts';

type Authority = NonNullable<Signer['authority']>;

/** Who signs directly has no sign of authority. */
const labels: Readonly<Record<Authority, LabelKey | null>> = {
  direct: null,
  tm: 'tm',
  kt: 'kt',
  tl: 'tl',
  tuq: 'tuq',
  q: 'q',
};

/** Party documents write three of the signs with a stroke instead of a full stop. */
const partyLabels: Readonly<Record<Authority, LabelKey | null>> = {
  ...labels,
  tm: 'tmParty',
  kt: 'ktParty',
  tl: 'tlParty',
};

/** Who signs, and in what capacity: "TM.", in Party documents "T/M". */
export function viewSigner(
  signer: Signer | undefined,
  system: Issuer['system'],
  locale: Locale,
): MeetingView['document']['signer'] {
  if (!signer) return null;
  const { authority, position, name } = signer;
  const label = authority === undefined ? null : (system === 'party' ? partyLabels : labels)[authority];
  return {
    authority: authority ?? null,
    for: signer.for ?? null,
    position: position ?? null,
    name: name ?? null,
    authorityWords: label && locale.label(label),
  };
}
