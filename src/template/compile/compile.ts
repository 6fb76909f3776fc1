import { type Place, placeOfFile } from '../../base/index.ts';
import { compileText } from '../run/runtime.ts';
import type { Skeleton } from '../skeleton/nodes.ts';
import type { TemplateFile } from '../tree.ts';
import { type Numbering, rewrite, type Site } from './rewrite.ts';

/** A template that was found sound, ready to be filled any number of times. Plain data: it can be kept on a disk. */
export interface Template {
  /** The main file's beginning, for faults of the whole. */
  readonly at: Place;
  /** What Handlebars makes of the main file and of the partials: programs, as text. */
  readonly main: string;
  readonly partials: Readonly<Record<string, string>>;
  readonly sites: readonly Site[];
  readonly stamps: ReadonlyMap<Site, number>;
  readonly places: readonly Place[];
}

/** A file whose skeleton is known. */
export interface SoundFile {
  readonly file: TemplateFile;
  readonly skeleton: Skeleton;
}

/** Compiles a template and the partials that it calls. */
export function compileTemplate(main: SoundFile, partials: ReadonlyMap<string, SoundFile>): Template {
  const partialKeys = new Map([...partials.keys()].map((name, index) => [name, `p${index}`]));
  const numbering: Numbering = { sites: [], places: [], stamps: new Map(), partialKeys };
  const compile = ({ file, skeleton }: SoundFile): string => compileText(rewrite(file, skeleton, numbering));
  return {
    at: placeOfFile(main.file.file.name),
    main: compile(main),
    partials: Object.fromEntries(
      [...partials].map(([name, partial]) => [partialKeys.get(name) ?? name, compile(partial)]),
    ),
    sites: numbering.sites,
    stamps: numbering.stamps,
    places: numbering.places,
  };
}
