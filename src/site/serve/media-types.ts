/** Media types of the files of an output folder, by the ending of their names. */
const MEDIA_TYPES: Readonly<Record<string, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
  html: 'text/html; charset=utf-8',
  svg: 'image/svg+xml; charset=utf-8',
  json: 'application/json; charset=utf-8',
  zip: 'application/zip',
  ttf: 'font/ttf',
};

/** Formats that a browser shows by itself; everything else is offered for saving. */
const SHOWN = new Set(['pdf', 'html', 'svg', 'json', 'ttf']);

export interface Media {
  readonly type: string;
  readonly isShown: boolean;
}

/** What a file is, by its name; undefined for a file that is no part of what we publish. */
export function mediaOf(name: string): Media | undefined {
  const ending = /\.([a-z]+)$/.exec(name)?.[1] ?? '';
  const type = MEDIA_TYPES[ending];
  return type === undefined ? undefined : { type, isShown: SHOWN.has(ending) };
}
