import type { WrittenDocument } from './build-document.ts';
import { type FileFormat, FORMATS, type Format } from './formats.ts';
import type { RunLog } from './run-log.ts';

const TWINS: readonly Format[] = ['docx', 'pdf'];

/** The formats asked for, and those that are twins of one another, in their usual order. */
export function withTwins(asked: readonly Format[]): readonly Format[] {
  return FORMATS.filter((format) => asked.includes(format) || TWINS.includes(format));
}

/** Of the documents built those that were asked for; none when the Word file and the PDF, read back, differ. */
export async function keepTwins(
  built: readonly WrittenDocument[],
  asked: readonly Format[],
  log: RunLog,
): Promise<readonly WrittenDocument[]> {
  const [docx, pdf] = TWINS.map((format) => built.find((one) => one.format === format));
  if (!docx || !pdf) return built;
  const kept: readonly FileFormat[] = [...asked, 'svg'];
  log.begin('twins');
  const { checkTwins } = await import('../readers/index.ts');
  const differences = checkTwins(docx.bytes, pdf.bytes);
  log.note(differences);
  return differences.length > 0 ? [] : built.filter(({ format }) => kept.includes(format));
}
