import type { Document } from 'docx';
import type { PackageSource } from '../package-source.ts';
import { plainDocument } from '../plain/plain-document.ts';
import { type Parts, textPart } from '../settle/parts.ts';
import { bodyOf, type Home } from './author.ts';
import { fillBody, sampleBlock, sectionXml } from './body-xml.ts';
import { FILLED, type Frame, makeFrame } from './frame.ts';
import { keepFrame } from './keep-frame.ts';
import { type ListNumbers, listNumbers, writeLists } from './list-numbers.ts';
import { placePictures } from './number-pictures.ts';
import { putWords, takeWords } from './property-words.ts';

/**
 * The parts as the library would make them, to the byte, but sooner: what it writes for a format is kept and filled, and
 * so is the frame around the blocks, which many documents share. The library is given a document without blocks, and
 * only where something is met that it has not written before.
 */
export function quickPackage({ content, properties, styles }: PackageSource): Parts {
  const { sample, words } = takeWords(properties);
  const source = { content, properties: sample, styles };
  const library = openLibrary(source);
  const lists = listNumbers();
  const charts: Parts[] = [];
  const desk = { home: library.home, numberOf: lists.numberOf, paragraphs: new Map(), texts: new Map(), charts };
  const sections = content.sections.map((section) => sectionXml(section, desk));
  const { parts, pictures } = frameOf(source, { lists, charts: charts.length }, library);
  const put = (name: string): string => putWords(textPart(parts, name), words);
  return new Map([...parts, ...charts.flatMap((parts) => [...parts])])
    .set(FILLED.body, placePictures(fillBody(textPart(parts, FILLED.body), sections), pictures))
    .set(FILLED.core, put(FILLED.core))
    .set(FILLED.custom, put(FILLED.custom));
}

/** The library's document, made when it is first needed. */
interface Library {
  readonly file: () => Document;
  /** Where components are written for its body. */
  readonly home: Home;
  /** Whether the blocks have given it pictures. */
  readonly hasPictures: () => boolean;
}

function openLibrary(source: PackageSource): Library {
  let opened: Document | undefined;
  const file = (): Document => {
    opened ??= plainDocument(source, { importedStyles: [] }, () => [sampleBlock()]);
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
  const around = content.sections.map(({ children: _blocks, ...rest }) => rest);
  const { language } = styles;
  return keepFrame(
    styles.sheet,
    [language, around, [...content.notes], content.numbering, properties, lists.lists, charts],
    make,
  );
}
