import type { Document, Properties, Running, Section } from '../document/index.ts';
import { orientation, startNumber, words, yesNo } from './attributes.ts';
import { attrOf, given, plainAttr, type Reader } from './define.ts';
import { diagnose } from './messages.ts';
import type { MarkupElement, MarkupInput } from './types.ts';

interface Runnings {
  readonly header?: Running;
  readonly footer?: Running;
}

/** Makes the document of a checked tree. */
export function readDocument(root: MarkupElement, input: MarkupInput, reader: Reader): Document {
  const runnings = readRunnings(root, reader);
  return {
    language: input.language,
    properties: readProperties(root, input.properties),
    sections: stretches(root).map((stretch) => readSection(stretch, runnings, reader)),
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
  const header = readRunning(parent, 'header', reader);
  const footer = readRunning(parent, 'footer', reader);
  return { ...(header ? { header } : {}), ...(footer ? { footer } : {}) };
}

function readRunning(parent: MarkupElement, name: 'header' | 'footer', reader: Reader): Running | undefined {
  const [found, second] = elementsOf(parent).filter((child) => child.name === name);
  if (second) reader.report(diagnose('markup/repeated', { name, parent: parent.name }, second.at));
  if (!found) return undefined;
  const paragraphs = reader.blocks(found.children).filter((block) => block.type === 'paragraph');
  return { attr: attrOf(found), onFirstPage: given(found, 'first-page', yesNo) ?? true, paragraphs };
}

const elementsOf = (parent: MarkupElement): readonly MarkupElement[] =>
  parent.children.filter((child) => child.kind === 'element');
const isRunning = (child: MarkupElement): boolean => child.name === 'header' || child.name === 'footer';
