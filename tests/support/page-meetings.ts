import type { PageDocument, PageMeeting } from '../../src/site/index.ts';

const NAMES = {
  brief: { vi: 'Báo cáo tóm tắt', en: 'Brief' },
  report: { vi: 'Báo cáo kết quả', en: 'Report' },
} as const;

/** A document of a meeting for tests of the download page. */
export function pageDocument(id: string, kind: keyof typeof NAMES, warnings = 0): PageDocument {
  return {
    kind,
    kindName: NAMES[kind],
    language: 'vi',
    pages: 2,
    warnings,
    picture: `pages/${id}.${kind}.svg`,
    files: [
      { href: `${id}.${kind}.docx`, format: 'docx', bytes: 51_234 },
      { href: `${id}.${kind}.pdf`, format: 'pdf', bytes: 1_201_234 },
    ],
  };
}

/** A meeting for tests of the download page. */
export function pageMeeting(id: string, more: Partial<PageMeeting> = {}): PageMeeting {
  return {
    id,
    title: `Cuộc họp ${id}`,
    language: 'vi',
    date: '2023-10-05',
    parties: ['tỉnh Nghệ An'],
    documents: () => [pageDocument(id, 'brief', 1), pageDocument(id, 'report')],
    ...more,
  };
}
