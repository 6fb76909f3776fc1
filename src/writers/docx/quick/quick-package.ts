import type { Document } from 'docx';
import type { Shelf } from '../../types.ts';
import type { PackageSource } from '../package-source.ts';
import { type Parts, textPart } from '../settle/parts.ts';
import { bodyOf, type Home } from './author.ts';
import { fillBody, sampleBlock, sectionXml } from './body-xml.ts';
import { BODY, type Frame, makeFrame } from './frame.ts';
import { keepFrame } from './keep-frame.ts';
import { theLibrary, withLibrary } from './library.ts';
import { type ListNumbers, listNumbers, writeLists } from './list-numbers.ts';
import { placePictures } from './number-pictures.ts';
import { fillGaps, newPlaces } from './places.ts';
import { sampleProperties } from './property-words.ts';
import { sampleContent } from './sample-content.ts';
import { openShelf } from './shelf.ts';

/**
 * The parts as the library would make them, to the byte, but sooner: what it writes for a format is kept and filled, and
 * so is the frame around the blocks, which many documents share. The library is given a document without blocks and
 * words, and only where something is met that it has not written before; on a shelf that lasts from run to run.
 */
export async function quickPackage(source: PackageSource, shelf?: Shelf): Promise<Parts> {
  const keep = shelf && openShelf(shelf, source.styles);
  const parts = await withLibrary(() => assemble(source));
  keep?.();
  return parts;
}

function assemble({ content, properties, styles }: PackageSource): Parts {
  const places = newPlaces();
  const sample = { content: sampleContent(content, places), properties: sampleProperties(properties, places), styles };
  const library = openLibrary(sample);
  const lists = listNumbers();
  const charts: Parts[] = [];
  const desk = { home: library.home, numberOf: lists.numberOf, charts };
  const sections = content.sections.map((section) => sectionXml(section, desk));
  const { parts, worded, pictures } = frameOf(sample, { lists, charts: charts.length }, library);
  const filled = Array.from(worded, ([name, gaps]) => [name, fillGaps(gaps, places.words)] as const);
  const body = placePictures(fillBody(textPart(parts, BODY), sections), pictures);
  return new Map([...parts, ...charts.flatMap((own) => [...own]), ...filled, [BODY, body]]);
}

/** The library's document, made when it is first needed. */
interface Library {
  readonly file: () => Document;
  /** Where components are written for its body. */
  readonly home: Home;
  /** Whether the blocks have given it pictures. */
  readonly hasPictures: () => boolean;
}

function openLibrary(sample: PackageSource): Library {
  let opened: Document | undefined;
  const file = (): Document => {
    opened ??= theLibrary().plainDocument(sample, { importedStyles: [] }, () => [sampleBlock()]);
    return opened;
  };
  return {
    file,
    home: {
      get file() {
        return file();
      },
      get viewWrapper() {
        return bodyOf(file()).viewWrapper;
      },
    },
    hasPictures: () => opened !== undefined && opened.Media.Array.length > 0,
  };
}

/** What the blocks have called for: lists, and so many charts. */
interface Met {
  readonly lists: ListNumbers;
  readonly charts: number;
}

/** A frame with pictures is the document's own; others are kept. */
function frameOf({ content, properties, styles }: PackageSource, { lists, charts }: Met, library: Library): Frame {
  const make = (): Frame => {
    const file = library.file();
    writeLists(file, lists);
    return makeFrame(file, styles, charts);
  };
  if (library.hasPictures()) return make();
  const { sections, notes, numbering } = content;
  return keepFrame(styles, [sections, [...notes], numbering, properties, lists.lists, charts], make);
}
