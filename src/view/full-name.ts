import type { Attendee } from '../record/index.ts';

/** Honorific and name: "đồng chí Ngô Văn Nam". */
export function viewFullName({ honorific, name }: Pick<Attendee, 'honorific' | 'name'>): string {
  return honorific === undefined ? name : `${honorific} ${name}`;
}
