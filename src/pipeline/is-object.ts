type Fields = Readonly<Record<string, unknown>>;

/** Whether a value has keys. */
export function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null;
}
