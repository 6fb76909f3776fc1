import { type Outcome, placeOfFile } from '../../base/index.ts';
import { guard } from '../fault.ts';
import { diagnose } from '../messages.ts';
import type { ReadDocument, ReadLink } from '../read-document.ts';
import { readAttachment } from './attachment.ts';
import { collectMarks } from './content/marks.ts';
import { contentReader } from './content/read-content.ts';
import { openPdf, type PdfFile } from './file/open-pdf.ts';
import { readCustom, readProperties } from './metadata.ts';
import { pagesOf } from './pages.ts';
import { readBlocks } from './structure/blocks.ts';
import { type Element, readTree } from './structure/element.ts';
import { readNotes } from './structure/notes.ts';
import type { Scope } from './structure/scope.ts';

/** What a tagged PDF says, whoever wrote it. `name` is for messages. Of one without tags only the frame is read, with a warning. */
export function readPdf(bytes: Uint8Array, name = 'pdf'): Outcome<ReadDocument> {
  return guard(name, () => {
    const file = openPdf(bytes);
    const tree = readTree(file);
    const value = { ...frameOf(file), ...(tree ? contentOf(file, tree) : { blocks: [], links: [], notes: [] }) };
    return { value, diagnostics: tree ? [] : [diagnose('readers/untagged', undefined, placeOfFile(name))] };
  });
}

type Content = Pick<ReadDocument, 'blocks' | 'links' | 'notes'>;

function frameOf(file: PdfFile): Omit<ReadDocument, keyof Content> {
  const language = file.text(file.catalog, 'Lang');
  const record = readAttachment(file);
  return {
    format: 'pdf',
    ...(language === undefined ? {} : { language }),
    properties: readProperties(file),
    pageCount: pagesOf(file).length,
    ...(record ? { record } : {}),
    custom: readCustom(file),
  };
}

function contentOf(file: PdfFile, tree: Element): Content {
  const marks = collectMarks();
  const read = contentReader(file, marks);
  for (const [index, { owner, dict, resources }] of pagesOf(file).entries()) read(index, owner, dict, resources);
  const links: ReadLink[] = [];
  const notes: Element[] = [];
  const scope: Scope = { file, marks, drawsBlanks: isOurs(file), addLink: (link) => links.push(link), notes };
  const blocks = readBlocks(tree.kids, 0, scope);
  return { blocks, notes: readNotes([...notes], scope), links };
}

/** Files of ours draw the blanks at the ends of lines, so that a word broken there stays whole. */
function isOurs({ info, text }: PdfFile): boolean {
  return /^briefwright /.test(text(info, 'Producer') ?? '');
}
