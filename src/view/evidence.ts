import type { Evidence } from '../record/index.ts';
import type { ViewContext } from './context.ts';
import type { MeetingView } from './shape.ts';

type EvidenceView = Pick<MeetingView['indicators'][number], 'quote' | 'sourceNumber' | 'sourceTitle'>;

/** Where a figure was said: the words, and the source's number and title. */
export function viewEvidence(evidence: Evidence | undefined, { findSource }: ViewContext): EvidenceView {
  const source = findSource(evidence?.ref);
  return {
    quote: evidence?.quote ?? null,
    sourceNumber: source?.number ?? null,
    sourceTitle: source?.title ?? null,
  };
}
