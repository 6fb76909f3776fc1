import { posix } from 'node:path';
import type { Outcome } from '../../base/index.ts';
import { guard } from '../fault.ts';
import type { ReadDocument, ReadLink } from '../read-document.ts';
import { readBlocks } from './blocks.ts';
import { readChart } from './chart.ts';
import { countCalls, readNotes } from './notes.ts';
import { readNumberings } from './numbering.ts';
import { mustHaveChild, mustHavePart, openPackage, type Package, xmlPart } from './open-package.ts';
import { readCustom, readFacts } from './properties.ts';
import { readRecord } from './record.ts';
import { relationshipsOf, targetOf } from './relationships.ts';
import type { Story } from './story.ts';
import { readStyles } from './styles.ts';

/**
 * What a Word file says, whoever wrote it. `name` is for messages. Words in text boxes and drawings are not read,
 * and what was deleted with changes tracked is gone.
 */
export function readDocx(bytes: Uint8Array, name = 'docx'): Outcome<ReadDocument> {
  return guard(name, () => ({ value: readPackage(openPackage(bytes)), diagnostics: [] }));
}

function readPackage(pack: Package): ReadDocument {
  const outer = relationshipsOf(pack, '');
  const main = targetOf(outer, 'officeDocument') ?? 'word/document.xml';
  const body = mustHaveChild(mustHavePart(pack, main), 'body', main);
  const inner = relationshipsOf(pack, main);
  const folder = posix.dirname(main);
  const partOf = (type: string) => xmlPart(pack, targetOf(inner, type) ?? `${folder}/${type}.xml`);
  const { calls, callNote } = countCalls();
  const links: ReadLink[] = [];
  const story: Story = {
    styles: readStyles(partOf('styles')),
    numberings: readNumberings(partOf('numbering')),
    relationships: inner,
    callNote,
    addLink: (link) => links.push(link),
    chartOf: (id) => readChart(pack, inner.get(id)?.target),
  };
  const blocks = readBlocks(body, story);
  const notes = readNotes(pack, [...calls], folder, story);
  const facts = readFacts(pack, outer);
  const language = facts.language ?? story.styles.language;
  const record = readRecord(pack);
  return {
    format: 'docx',
    ...facts,
    ...(language === undefined ? {} : { language }),
    blocks,
    links,
    notes,
    ...(record ? { record } : {}),
    custom: readCustom(pack, outer),
  };
}
