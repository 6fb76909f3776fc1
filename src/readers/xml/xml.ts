/** An element of a part. Names and attributes go without their prefixes: programs choose those freely. */
export interface Xml {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (Xml | string)[];
}

/** The child elements, those of one name only where one is given. */
export function elementsOf({ children }: Xml, name?: string): readonly Xml[] {
  return children.flatMap((child) =>
    typeof child !== 'string' && (name === undefined || child.name === name) ? [child] : [],
  );
}

/** The first child element of a name, gone down step by step. */
export function childOf(element: Xml | undefined, ...names: readonly string[]): Xml | undefined {
  let found = element;
  for (const name of names)
    found = found?.children.find((child): child is Xml => typeof child !== 'string' && child.name === name);
  return found;
}

/** The attribute `val` of a child element. */
export function valOf(element: Xml | undefined, ...names: readonly string[]): string | undefined {
  return childOf(element, ...names)?.attributes.val;
}

/** A switch of Word: there without a value means on; undefined when it is not there. */
export function switchOf(element: Xml | undefined, name: string): boolean | undefined {
  const found = childOf(element, name);
  return found && !/^(?:0|false|off|none)$/.test(found.attributes.val ?? 'true');
}

/** All text in an element. */
export function textIn(element: Xml | undefined): string {
  return element?.children.map((child) => (typeof child === 'string' ? child : textIn(child))).join('') ?? '';
}

/** The first element of a name at any depth, in document order. */
export function findIn(element: Xml, name: string): Xml | undefined {
  for (const child of elementsOf(element)) {
    const found = child.name === name ? child : findIn(child, name);
    if (found) return found;
  }
  return undefined;
}
