interface SmallRecord {
  readonly title?: string;
  /** More of the record: whole lines of YAML, after its only party. */
  readonly more?: string;
}

/** The file of a record that has no more than it must: enough for every kind of document. */
export function smallRecord(
  id: string,
  { title = 'Buổi làm việc với Đoàn công tác tỉnh Nghệ An', more = '' }: SmallRecord = {},
): string {
  return `schema: 1
id: ${id}
meeting:
  title: ${title}
  starts: 2023-10-05
parties:
  - id: host
    name: tỉnh Bắc Giang
    role: host
${more}`;
}
