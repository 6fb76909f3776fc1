/** As much of a person as tells whether they acted in the meeting. */
interface InRole {
  readonly role?: string | null | undefined;
  readonly present: boolean;
}

/** Those present who had a role in the meeting, in the order of the sides and of their people. */
export function peopleInRole<Person extends InRole>(
  parties: readonly { readonly attendees: readonly Person[] }[],
  wanted: 'chair' | 'secretary',
): readonly Person[] {
  return parties.flatMap(({ attendees }) => attendees.filter(({ role, present }) => role === wanted && present));
}
