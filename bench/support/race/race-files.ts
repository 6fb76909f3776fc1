/** Names of the files that those who are started cold read and write. */
export const raceFiles = {
  record: 'record.yaml',
  data: 'data.json',
  styled: 'styled.json',
  html: 'page.html',
  typst: 'source.typ',
  template: (peer: string): string => `template-${peer}.docx`,
  out: (peer: string): string => `out-${peer}`,
} as const;
