import type { Properties } from '../../../document/index.ts';
import type { WriteContext } from '../../types.ts';
import { pdfName } from '../values.ts';
import { plainText } from './plain-text.ts';

/** Entries of the Info dictionary that the XMP packet must repeat word for word. */
export interface StandardInfo {
  readonly Title: string;
  readonly Subject?: string;
  readonly Author?: string;
  readonly Keywords?: string;
  readonly Creator: string;
  readonly Producer: string;
  readonly CreationDate: Date;
  readonly ModDate: Date;
}

/** The Info dictionary: the entries that every reader knows, and the product's own. */
export interface Info {
  readonly standard: StandardInfo;
  readonly custom: Readonly<Record<string, string>>;
}

/** The Info dictionary of a document. Throws when the moment is no date: there is no clock to fall back on. */
export function infoOf(properties: Properties, context: WriteContext): Info {
  const moment = new Date(context.moment);
  if (Number.isNaN(moment.getTime())) throw new Error(`not a moment: ${context.moment}`);
  const producer = plainText(context.producer);
  return {
    standard: {
      Title: plainText(properties.title),
      ...entry('Subject', properties.subject),
      ...entry('Author', properties.author),
      ...entry('Keywords', properties.keywords.join(', ')),
      Creator: producer,
      Producer: producer,
      CreationDate: moment,
      ModDate: moment,
    },
    custom: Object.fromEntries(Object.entries(context.custom).map(([key, value]) => [pdfName(key), plainText(value)])),
  };
}

function entry<K extends string>(key: K, value: string | undefined): Partial<Record<K, string>> {
  const text = plainText(value ?? '');
  return text === '' ? {} : (Object.fromEntries([[key, text]]) as Record<K, string>);
}
