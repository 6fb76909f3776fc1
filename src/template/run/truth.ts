/** What `{{#if}}` asks: missing, false, 0, an empty text and an empty list are untrue, as in Handlebars. */
export function isTrue(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : Boolean(value);
}

/** What `has` asks: missing, false, an empty text and an empty list are not there; 0 is. */
export function isPresent(value: unknown): boolean {
  return value === 0 || isTrue(value);
}
