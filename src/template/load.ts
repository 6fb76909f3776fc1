import { hasErrors, type Outcome, placeOfFile, type Shape } from '../base/index.ts';
import { collector } from './collector.ts';
import { compileTemplate, type SoundFile, type Template } from './compile/compile.ts';
import { diagnose } from './messages.ts';
import { readFiles } from './read/read-files.ts';
import { checkShapes } from './shapes/check-shapes.ts';
import { checkNesting } from './skeleton/check-nesting.ts';
import type { Skeleton } from './skeleton/nodes.ts';
import { parseBody } from './skeleton/parse-body.ts';
import type { BlockNode, PartialNode, TemplateFile } from './tree.ts';
import type { ElementRules, Report, TemplateFiles } from './types.ts';

/** Most calls of partials that a check follows, nested ones counted each time. */
const MOST_CALLS = 5_000;
/** Most shapes of values that blocks are checked for beyond the first one, nested ones counted each time. */
const MOST_RETRIES = 20_000;

/**
 * Reads, checks and compiles a template without any data: what is refused, whether its markup is
 * whole, whether elements and attributes stand where they may, whether every value exists in `shape`.
 * All faults are reported together; there is a template only when there are none.
 */
export function loadTemplate(files: TemplateFiles, shape: Shape, rules: ElementRules): Outcome<Template> {
  const { diagnostics, report } = collector();
  try {
    const sound = check(files, shape, rules, report);
    if (!sound || hasErrors(diagnostics)) return { diagnostics };
    return { value: compileTemplate(sound.main, sound.partials), diagnostics };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    report(diagnose('template/too-deep', undefined, placeOfFile(files.main.name)));
    return { diagnostics };
  }
}

interface SoundFiles {
  readonly main: SoundFile;
  readonly partials: ReadonlyMap<string, SoundFile>;
}

function check(files: TemplateFiles, shape: Shape, rules: ElementRules, report: Report): SoundFiles | undefined {
  const read = readFiles(files, report);
  const parse = ({ file, body }: TemplateFile): Skeleton | undefined => parseBody(file, body, report);
  const skeletons = new Map([...read.partials].map(([name, file]) => [name, parse(file)]));
  const skeleton = read.main && parse(read.main);
  if (!read.main || read.isCircular) return undefined;
  const nesting = { rules, skeletons, checked: new Set<string>(), enter: callLimit(report), report };
  checkNesting(skeleton ?? [], [], nesting);
  const checking = { files: read.partials, enter: callLimit(report), retry: retryLimit(report), report };
  checkShapes(read.main.body, { scopes: [{ shape }], calls: [] }, checking);
  return skeleton && { main: { file: read.main, skeleton }, partials: withSkeletons(read.partials, skeletons) };
}

function withSkeletons(
  files: ReadonlyMap<string, TemplateFile>,
  skeletons: ReadonlyMap<string, Skeleton | undefined>,
): ReadonlyMap<string, SoundFile> {
  return new Map([...files].map(([name, file]) => [name, { file, skeleton: skeletons.get(name) ?? [] }]));
}

/** Lets so many calls of partials through, and reports the first one too many. */
function callLimit(report: Report): (call: PartialNode) => boolean {
  let calls = 0;
  return (call) => {
    calls += 1;
    if (calls === MOST_CALLS + 1) report(diagnose('template/too-many-calls', { limit: MOST_CALLS }, call.at));
    return calls <= MOST_CALLS;
  };
}

/** Lets blocks be checked for so many shapes, and reports the first one too many. */
function retryLimit(report: Report): (block: BlockNode) => boolean {
  let retries = 0;
  return (block) => {
    retries += 1;
    if (retries === MOST_RETRIES + 1) report(diagnose('template/too-many-shapes', { limit: MOST_RETRIES }, block.at));
    return retries <= MOST_RETRIES;
  };
}
