import type { Document, Properties, Running, Section } from '../document/index.ts';
import { firstPage, orientation, startNumber, words } from './attributes.ts';
import { attrOf, given, plainAttr, type Reader } from './define.ts';
import { diagnose } from './messages.ts';
import type { MarkupElement, MarkupInput } from './types.ts';

interface Runnings {
  readonly header?: Running;
  readonly footer?: Running;
  readonly firstHeader?: Running;
  readonly firstFooter?: Running;
}

/** Makes the document of a checked tree. */
export function readDocument(root: MarkupElement, input: MarkupInput, reader: Reader): Document {
  const runnings = readRunnings(root, reader);
  // The document has one first page: what stands there alone is the first section's.
  const { firstHeader: _header, firstFooter: _footer, ...later } = runnings;
  return {
    language: input.language,
    properties: readProperties(root, input.properties),
    sections: stretches(root).map((stretch, index) => readSection(stretch, index === 0 ? runnings : later, reader)),
    images: input.images,
  };
}

function readProperties(root: MarkupElement, properties: Properties): Properties {
  const title = given(root, 'title', words) || properties.title;
  const author = given(root, 'author', words) || properties.author;
  return { ...properties, title, ...(author ? { author } : {}) };
}

/** A section element, or the blocks that stand in the document between sections. */
type Stretch = { readonly section: MarkupElement } | { readonly blocks: readonly MarkupElement[] };

/** Blocks that stand directly in the document make sections of their own. There is always one section. */
function stretches(root: MarkupElement): readonly Stretch[] {
  const found: Stretch[] = [];
  let blocks: MarkupElement[] = [];
  const close = (): void => {
    if (blocks.length > 0) found.push({ blocks });
    blocks = [];
  };
  for (const child of elementsOf(root)) {
    if (child.name === 'section') {
      close();
      found.push({ section: child });
    } else if (!isRunning(child)) blocks.push(child);
  }
  close();
  return found.length > 0 ? found : [{ blocks: [root] }];
}

function readSection(stretch: Stretch, around: Runnings, reader: Reader): Section {
  if ('blocks' in stretch) {
    const [first] = stretch.blocks;
    if (!first) throw new Error('a section of no blocks');
    const blocks = first.name === 'document' ? [] : reader.blocks(stretch.blocks);
    return { attr: plainAttr(first.at), orientation: 'portrait', ...around, blocks };
  }
  const { section } = stretch;
  const restart = given(section, 'restart-numbering', startNumber);
  return {
    attr: attrOf(section),
    orientation: given(section, 'orientation', orientation) ?? 'portrait',
    ...(restart === undefined ? {} : { restartNumbering: restart }),
    ...around,
    ...readRunnings(section, reader),
    blocks: reader.blocks(elementsOf(section).filter((child) => !isRunning(child))),
  };
}

function readRunnings(parent: MarkupElement, reader: Reader): Runnings {
  const header = readRunning(parent, 'header', 'common', reader);
  const footer = readRunning(parent, 'footer', 'common', reader);
  const firstHeader = readRunning(parent, 'header', 'first', reader);
  const firstFooter = readRunning(parent, 'footer', 'first', reader);
  return {
    ...(header ? { header } : {}),
    ...(footer ? { footer } : {}),
    ...(firstHeader ? { firstHeader } : {}),
    ...(firstFooter ? { firstFooter } : {}),
  };
}

function readRunning(
  parent: MarkupElement,
  name: 'header' | 'footer',
  which: 'common' | 'first',
  reader: Reader,
): Running | undefined {
  const isFirst = (child: MarkupElement): boolean => given(child, 'first-page', firstPage) === 'only';
  const all = elementsOf(parent).filter((child) => child.name === name && isFirst(child) === (which === 'first'));
  const [found, second] = all;
  if (second) reader.report(diagnose('markup/repeated', { name, parent: parent.name }, second.at));
  if (!found) return undefined;
  const paragraphs = reader.blocks(found.children).filter((block) => block.type === 'paragraph');
  if (which === 'first' && paragraphs.length === 0) return undefined;
  const onFirstPage = which === 'first' || given(found, 'first-page', firstPage) !== false;
  return { attr: attrOf(found), onFirstPage, paragraphs };
}

const elementsOf = (parent: MarkupElement): readonly MarkupElement[] =>
  parent.children.filter((child) => child.kind === 'element');
const isRunning = (child: MarkupElement): boolean => child.name === 'header' || child.name === 'footer';
