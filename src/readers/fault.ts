import type { Outcome, Place } from '../base/index.ts';
import { placeOfFile } from '../base/index.ts';
import { diagnose } from './messages.ts';

type Code = Parameters<typeof diagnose>[0];

/** Ends the reading of a file, from however deep inside it; never leaves this room. */
export class ReadFault extends Error {
  readonly tell: (at: Place) => ReturnType<typeof diagnose>;
  constructor(tell: (at: Place) => ReturnType<typeof diagnose>, code: Code) {
    super(code);
    this.tell = tell;
  }
}

/** The file is not of the format that it was read as. */
export function notOfFormat(format: 'docx' | 'pdf'): ReadFault {
  return new ReadFault((at) => diagnose('readers/not-of-format', { format }, at), 'readers/not-of-format');
}

/** The file is broken where it matters; `what` is a part's name or an English word of the format. */
export function damaged(what: string): ReadFault {
  return new ReadFault((at) => diagnose('readers/damaged', { what }, at), 'readers/damaged');
}

/** A part of the package is missing. */
export function partMissing(part: string): ReadFault {
  return new ReadFault((at) => diagnose('readers/part-missing', { part }, at), 'readers/part-missing');
}

/** A part declares a document type: entities can blow up, and no office program writes one. */
export function hasDoctype(part: string): ReadFault {
  return new ReadFault((at) => diagnose('readers/doctype', { part }, at), 'readers/doctype');
}

/** More than this room is ready to unpack: `limit` as people say it. */
export function tooLarge(limit: string): ReadFault {
  return new ReadFault((at) => diagnose('readers/too-large', { limit }, at), 'readers/too-large');
}

/** Elements within elements beyond all reason. */
export function tooDeep(): ReadFault {
  return new ReadFault((at) => diagnose('readers/too-deep', undefined, at), 'readers/too-deep');
}

/** Locked with a password. */
export function encrypted(): ReadFault {
  return new ReadFault((at) => diagnose('readers/encrypted', undefined, at), 'readers/encrypted');
}

/** A file of the old Word, or one that a password locks: from outside they cannot be told apart. */
export function oldFile(): ReadFault {
  return new ReadFault((at) => diagnose('readers/old-word-file', undefined, at), 'readers/old-word-file');
}

/** A reference document that is larger than any letterhead. */
export function referenceTooLarge(megabytes: number): ReadFault {
  const code = 'readers/reference-too-large';
  return new ReadFault((at) => diagnose(code, { megabytes }, at), code);
}

/** A file with programs in it. */
export function hasMacros(): ReadFault {
  return new ReadFault((at) => diagnose('readers/macros', undefined, at), 'readers/macros');
}

/** Does something with a file; a fault of the file becomes a diagnostic at the file's name. */
export function guard<T>(name: string, act: () => Outcome<T>): Outcome<T> {
  try {
    return act();
  } catch (error) {
    const fault = error instanceof RangeError ? tooDeep() : error;
    if (!(fault instanceof ReadFault)) throw fault;
    return { diagnostics: [fault.tell(placeOfFile(name))] };
  }
}
