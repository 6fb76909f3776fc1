/** An element made by a helper. Its text is data: it is escaped when written. */
export interface FragmentElement {
  readonly element: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Fragment;
}

/** Markup as nodes, never as a string: a helper cannot get a tag wrong, nor let data become one. */
export type Fragment = readonly (FragmentElement | string)[];

/** Makes an element of a fragment. */
export function element(
  name: string,
  children: Fragment,
  attributes: Readonly<Record<string, string>> = {},
): FragmentElement {
  return { element: name, attributes, children };
}

/** Writes a fragment as markup; each start tag carries `stamp`, the place of the helper's call. */
export function writeFragment(fragment: Fragment, stamp: number, quote: (text: string) => string): string {
  const write = (node: FragmentElement | string): string => {
    if (typeof node === 'string') return quote(node);
    const attributes = Object.entries(node.attributes).map(([name, value]) => ` ${name}="${quote(value)}"`);
    return `<${node.element} at="${stamp}"${attributes.join('')}>${node.children.map(write).join('')}</${node.element}>`;
  };
  return fragment.map(write).join('');
}
