import type { IPropertiesOptions } from 'docx';
import type { StyledDocument } from '../../theme/index.ts';
import type { WriteContext } from '../types.ts';
import { baseLook } from './look/base-look.ts';
import { veil } from './text.ts';

/** The library's options that say what the file is, apart from what it holds and looks like. */
export type DocumentProperties = Pick<
  IPropertiesOptions,
  | 'compatibility'
  | 'creator'
  | 'customProperties'
  | 'features'
  | 'keywords'
  | 'lastModifiedBy'
  | 'revision'
  | 'subject'
  | 'theme'
  | 'title'
>;

/** What the file says about itself, and how Word is to take it. Fields are up to date, so Word has nothing to ask. */
export function documentProperties({ properties, sheet }: StyledDocument, context: WriteContext): DocumentProperties {
  const { title, subject, author, keywords } = properties;
  const { family } = baseLook(sheet).font;
  return {
    title: veil(title),
    ...(subject === undefined ? {} : { subject: veil(subject) }),
    creator: veil(author ?? context.producer),
    ...(keywords.length === 0 ? {} : { keywords: veil(keywords.join(', ')) }),
    lastModifiedBy: veil(context.producer),
    revision: 1,
    customProperties: Object.entries(context.custom).map(([name, value]) => ({ name: veil(name), value: veil(value) })),
    features: { updateFields: false },
    // a line before a forced break is not stretched: the layout does not either
    compatibility: { version: 15, doNotExpandShiftReturn: true },
    theme: { name: veil(sheet.name), fonts: { headings: family, body: family } },
  };
}
