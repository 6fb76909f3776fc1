import type { Language } from '../base/index.ts';
import type { Helper } from './helpers/define.ts';
import { helpers } from './helpers/registry.ts';

/** A row of the author's guide. */
export interface HelperEntry {
  readonly name: string;
  readonly signature: string;
  readonly description: Readonly<Record<Language, string>>;
  readonly example: string;
}

/** How a helper is called: `join list separator`; options in brackets, what may be repeated with dots. */
export function signatureOf(helper: Helper): string {
  const parameters = helper.parameters.map(({ name }) => name).join(' ');
  const options = Object.keys(helper.options).map((name) => ` [${name}=…]`);
  return `${helper.name} ${parameters}${helper.rest ? ' …' : ''}${options.join('')}`;
}

/** Every helper, for the author's guide: what stands there cannot differ from what runs. */
export function helperDocs(): readonly HelperEntry[] {
  return Object.values(helpers).map((helper) => ({
    name: helper.name,
    signature: signatureOf(helper),
    ...helper.doc,
  }));
}
