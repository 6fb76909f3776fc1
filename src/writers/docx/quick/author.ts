import type { BaseXmlComponent, Document } from 'docx';
import { stringify } from './stringify.ts';

type Context = Parameters<BaseXmlComponent['prepForXml']>[0];

/** What a component is written for: the document, and the part of it that takes its relationships. */
export type Home = Pick<Context, 'file' | 'viewWrapper'>;

/** The XML that the library writes for a component. Throws when it writes nothing. */
export function author(component: BaseXmlComponent, { file, viewWrapper }: Home): string {
  const written = component.prepForXml({ file, viewWrapper, stack: [] });
  if (!written) throw new Error('the library writes nothing for a component');
  return stringify(written);
}

/** The body of a document, which is as good as any other part for what takes no relationships. */
export function bodyOf(file: Document): Home {
  return { file, viewWrapper: file.Document };
}
