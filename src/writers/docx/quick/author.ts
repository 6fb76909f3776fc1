import { type BaseXmlComponent, Document } from 'docx';
import { stringify } from './stringify.ts';

type Context = Parameters<BaseXmlComponent['prepForXml']>[0];

/** What a component is written for: the document, and the part of it that takes its relationships. */
export type Home = Pick<Context, 'file' | 'viewWrapper'>;

/** The XML that the library writes for a component. Throws when it writes nothing. */
export function author(component: BaseXmlComponent, { file, viewWrapper }: Home = nowhere()): string {
  const written = component.prepForXml({ file, viewWrapper, stack: [] });
  if (!written) throw new Error('the library writes nothing for a component');
  return stringify(written);
}

let empty: Home | undefined;

/** For components that do not look around. */
function nowhere(): Home {
  if (!empty) {
    const file = new Document({ sections: [] });
    empty = { file, viewWrapper: file.Document };
  }
  return empty;
}
