import { execFile } from 'node:child_process';
import { veraPdfJar } from './verapdf-jar.ts';

/** What veraPDF says of one file. */
export interface Verdict {
  readonly valid: boolean;
  readonly failures: readonly Failure[];
}
/** One rule that a file breaks: clause and test of the standard, what it asks, and how often it is broken. */
export interface Failure {
  readonly rule: string;
  readonly description: string;
  readonly count: number;
}

/** Judges files (absolute paths, `.pdf`) by one flavour, all in one Java process. Needs the tool `verapdf`. */
export async function runVeraPdf(
  files: readonly string[],
  flavour: '3a' | 'ua1',
): Promise<ReadonlyMap<string, Verdict>> {
  const jar = veraPdfJar();
  if (jar === undefined) throw new Error('veraPDF is missing');
  const output = await runJava([
    ...['-cp', jar, 'org.verapdf.apps.GreenfieldCliWrapper'],
    ...['--flavour', flavour, '--format', 'json', '--maxfailuresdisplayed', '1', '--loglevel', '0'],
    ...files,
  ]);
  const { report }: { report: Report } = JSON.parse(output);
  const verdicts = new Map(report.jobs.map((job) => [job.itemDetails.name, verdictOf(job)]));
  const silent = files.filter((file) => !verdicts.has(file));
  if (silent.length > 0) throw new Error(`veraPDF said nothing of ${silent.join(', ')}`);
  return verdicts;
}

/** veraPDF ends with 1 when a file is invalid and with 7 when it cannot be read: both are answers. */
function runJava(args: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    execFile('java', args, { maxBuffer: 64 * 1024 * 1024 }, (error, stdout, stderr) => {
      if (error && !stdout.includes('"jobs"')) reject(new Error(`veraPDF did not run: ${stderr || error.message}`));
      else resolve(stdout.slice(stdout.indexOf('{')));
    });
  });
}

interface Report {
  readonly jobs: readonly Job[];
}
interface Job {
  readonly itemDetails: { readonly name: string };
  readonly validationResult?: readonly {
    readonly compliant: boolean;
    readonly details: { readonly ruleSummaries: readonly RuleSummary[] };
  }[];
  readonly taskException?: { readonly exceptionMessage: string };
}
interface RuleSummary {
  readonly clause: string;
  readonly testNumber: number;
  readonly description: string;
  readonly failedChecks: number;
}

function verdictOf({ validationResult, taskException }: Job): Verdict {
  const [result] = validationResult ?? [];
  if (!result) {
    const description = taskException?.exceptionMessage ?? 'no result';
    return { valid: false, failures: [{ rule: 'unreadable', description, count: 1 }] };
  }
  const failures = result.details.ruleSummaries.map((summary) => ({
    rule: `${summary.clause}-${summary.testNumber}`,
    description: summary.description,
    count: summary.failedChecks,
  }));
  return { valid: result.compliant, failures };
}
