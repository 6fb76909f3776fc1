import { type BaseXmlComponent, Document } from 'docx';
import { stringify } from './stringify.ts';

type Context = Parameters<BaseXmlComponent['prepForXml']>[0];

/** Where a component stands: the document, and the part of it with the relationships that it may need. */
export type Standing = Pick<Context, 'file' | 'viewWrapper'>;

/** The XML that the library writes for a component. Throws when it writes nothing. */
export function author(component: BaseXmlComponent, { file, viewWrapper }: Standing = nowhere()): string {
  const written = component.prepForXml({ file, viewWrapper, stack: [] });
  if (!written) throw new Error('the library writes nothing for a component');
  return stringify(written);
}

let empty: Standing | undefined;

/** For components that do not look around. */
function nowhere(): Standing {
  if (!empty) {
    const file = new Document({ sections: [] });
    empty = { file, viewWrapper: file.Document };
  }
  return empty;
}
