/*
 * Word knows its own styles by the names that it writes into files, which are not those that its English
 * menus show. Under any other spelling they would be strangers with a familiar name.
 */
const BUILT_IN = [
  'Normal',
  'Title',
  'Subtitle',
  'Body Text',
  'Body Text First Indent',
  'Body Text Indent',
  'List Paragraph',
  'List Bullet',
  'List Number',
  'Quote',
  'Signature',
  'Date',
  'No Spacing',
  'Table Grid',
  'Table Normal',
  'heading 1',
  'heading 2',
  'heading 3',
  'caption',
  'header',
  'footer',
  'footnote text',
  'footnote reference',
  'endnote reference',
  'table of figures',
  'toc 1',
  'toc 2',
  'toc 3',
  'TOC Heading',
  'Hyperlink',
] as const;

const BY_LOWER_CASE = new Map<string, string>(BUILT_IN.map((name) => [name.toLowerCase(), name]));

/** The name of a style as Word's files spell it: `Heading 1` is `heading 1`; own names stay as they are. */
export function fileName(name: string): string {
  return BY_LOWER_CASE.get(name.toLowerCase()) ?? name;
}

/** Whether it is one of Word's own styles. */
export function isBuiltIn(name: string): boolean {
  return BY_LOWER_CASE.has(name.toLowerCase());
}
