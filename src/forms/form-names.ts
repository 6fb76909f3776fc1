/** The forms that there are. */
export const FORM_NAMES = ['state', 'party-2018', 'party-2026', 'plain'] as const;
export type FormName = (typeof FORM_NAMES)[number];
