import { Command } from 'commander';
import { HELP } from './help.ts';
import type { Machine } from './machine.ts';

/**
 * The commands and their options. What commands do is loaded only when one runs, so that help
 * and faults in the arguments cost nothing. `finish` takes a command's exit code.
 */
export function createProgram(machine: Machine, finish: (code: number) => void): Command {
  const { terminal, version } = machine;
  const program = new Command('briefwright')
    .description(HELP.program)
    .version(version, '-V, --version', 'show the version')
    .helpOption('-h, --help', 'show this help')
    .helpCommand('help [command]', 'show the help of a command')
    .addHelpText('after', HELP.exitCodes)
    .exitOverride()
    .configureOutput({ writeOut: terminal.out, writeErr: terminal.err, outputError: () => undefined });
  addReport(program, machine, finish);
  addCheck(program, machine, finish);
  addMerge(program, machine, finish);
  addNew(program, machine, finish);
  addReaders(program, machine, finish);
  addListings(program, machine, finish);
  addServe(program, machine, finish);
  addPreview(program, machine, finish);
  return program;
}

function addReport(program: Command, machine: Machine, finish: (code: number) => void): void {
  const command = program
    .command('report')
    .description('make the documents of one or more records')
    .argument('[inputs...]', 'records: files, folders, patterns such as "inputs/2023-*.yaml", - for standard input')
    .option('-a, --as <kinds>', 'kinds of documents, e.g. brief,report; "all" for every kind (default: all)')
    .option('-t, --to <formats>', 'formats: docx, pdf, html (default: docx,pdf)')
    .option('-d, --out-dir <folder>', 'where the files go', 'output');
  addBuildOptions(command)
    .option('--form <form>', 'official form: auto, state, party-2018, party-2026, plain (default: auto)')
    .option('-n, --dry-run', 'do everything, but write nothing')
    .option('--check-twins', 'read Word and PDF back, and write neither where they differ')
    .option('-f, --force', 'make everything anew, even what is unchanged')
    .option('--prune', 'remove files of records that are gone (default: list them)')
    .option('--no-page', 'write no page to download from, and no pictures of pages')
    .option('-w, --watch', 'make them again on each save, until Ctrl-C (not in CI)')
    .option('--no-wait', 'do not wait while another run has the output folder')
    .option('--shard <i/n>', 'make only the i-th of n parts of the records; see "briefwright merge"')
    .addHelpText('after', HELP.report)
    .action(async (inputs: string[], options: { readonly watch?: true }) => {
      if (options.watch) {
        const { runWatch } = await import('./commands.ts');
        finish(await runWatch(inputs, options, machine));
        return;
      }
      const { runReport } = await import('./commands.ts');
      finish(await runReport(inputs, options, machine));
    });
}

function addCheck(program: Command, machine: Machine, finish: (code: number) => void): void {
  const command = program
    .command('check')
    .description('check records and templates; writes nothing')
    .argument('[inputs...]', 'records, or folders of templates; without any: all of inputs/ and all templates')
    .option('--form', 'check finished files (.docx, .pdf), or the documents of records, by the rules of their form')
    .option('--as-form <name>', 'with --form: state, party-2018, party-2026, plain (default: as the file shows)')
    .option('--html <file>', 'with --form: write the report as a page')
    .option('-a, --as <kinds>', 'kinds of documents that the records are tried with (default: all)');
  addBuildOptions(command)
    .addHelpText('after', HELP.check)
    .action(async (inputs: string[], options: { readonly form?: true }) => {
      if (options.form) {
        const { runCheckForm } = await import('./commands.ts');
        finish(await runCheckForm(inputs, options, machine));
        return;
      }
      const { runCheck } = await import('./commands.ts');
      finish(await runCheck(inputs, options, machine));
    });
}

/** Options that report and check share. */
function addBuildOptions(command: Command): Command {
  return addSpeechOptions(command)
    .option('--language <vi|en>', "language of labels and numbers (default: the record's)")
    .option('--set <key=value>', 'set a value of the record, e.g. document.number=12 (may be repeated)', collect)
    .option('--reference-doc <file.docx>', 'take styles, page, header and footer from this Word file')
    .option('--templates <folder>', "folder of templates (default: templates/ here, else the package's own)")
    .option('-j, --jobs <number>', 'threads to work with (default: the cores, where there is enough to do)')
    .option('--time-limit <seconds>', 'the most that one record may take (default: 300 where threads are used)')
    .option('--fail-on <warn>', 'let warnings count as errors in the exit code')
    .option('--json', 'print the results as one JSON object')
    .option('-q, --quiet', 'print errors only')
    .option('-v, --verbose', 'print notes, and the details of our own faults');
}

function addSpeechOptions(command: Command): Command {
  return command.option('--lang <vi|en>', "language of messages (default: the record's, else vi)");
}

function addMerge(program: Command, machine: Machine, finish: (code: number) => void): void {
  const command = program
    .command('merge')
    .description('put the output folders of several "report --shard" runs into one')
    .argument('<folders...>', 'the folders, each with its manifest.json')
    .option('-d, --out-dir <folder>', 'where the merged files go', 'output')
    .option('--no-page', 'write no page to download from')
    .option('--no-wait', 'do not wait while another run has the output folder')
    .option('--json', 'print the result as one JSON object')
    .option('-q, --quiet', 'print errors only');
  addSpeechOptions(command).action(async (folders: string[], options: unknown) => {
    const { runMerge } = await import('./commands.ts');
    finish(await runMerge(folders, options, machine));
  });
}

function addNew(program: Command, machine: Machine, finish: (code: number) => void): void {
  const command = program
    .command('new')
    .description('begin a record: a skeleton with comments; never overwrites a file')
    .argument('<file>', 'the record to begin, e.g. inputs/2023-10-05.yaml')
    .option('--language <vi|en>', 'language of the record and its comments', 'vi');
  addSpeechOptions(command).action(async (file: string, options: unknown) => {
    const { runNew } = await import('./commands.ts');
    finish(await runNew(file, options, machine));
  });
}

/** Commands that read finished files. */
function addReaders(program: Command, machine: Machine, finish: (code: number) => void): void {
  const extract = program
    .command('extract')
    .description('get the record out of a finished file, to the byte')
    .argument('<file>', 'a Word file or PDF made by briefwright')
    .option('-o, --output <file>', 'where the record goes, - for standard output (default: its own name, here)')
    .option('-f, --force', 'overwrite what is there');
  addSpeechOptions(extract).action(async (file: string, options: unknown) => {
    const { runExtract } = await import('./commands.ts');
    finish(await runExtract(file, options, machine));
  });
  const verify = program
    .command('verify')
    .description('tell what finished files were made from, and whether they were changed since')
    .argument('<files...>', 'Word files and PDFs')
    .option('--json', 'print the results as one JSON object')
    .option('-q, --quiet', 'print nothing but faults: the exit code tells');
  addSpeechOptions(verify)
    .addHelpText('after', HELP.verify)
    .action(async (files: string[], options: unknown) => {
      const { runVerify } = await import('./commands.ts');
      finish(await runVerify(files, options, machine));
    });
}

function addServe(program: Command, machine: Machine, finish: (code: number) => void): void {
  const serve = program
    .command('serve')
    .description('give the finished documents to browsers, on this machine, until Ctrl-C')
    .argument('[folder]', 'the folder of finished documents', 'output')
    .option(
      '--host <address>',
      'the address to listen on; others than your own machine come in by 0.0.0.0',
      '127.0.0.1',
    )
    .option('--port <number>', 'the port to listen on, 0 for any free one', '8080')
    .option('--open', 'open the page in the browser');
  addSpeechOptions(serve).action(async (folder: string, options: unknown) => {
    const { runServe } = await import('./commands.ts');
    finish(await runServe(folder, options, machine));
  });
}

function addPreview(program: Command, machine: Machine, finish: (code: number) => void): void {
  const preview = program
    .command('preview')
    .description('show documents in the browser while their records are being written, until Ctrl-C')
    .argument('[records...]', 'records: files, folders, patterns (default: all of inputs/)')
    .option('--templates <folder>', "folder of templates (default: templates/ here, else the package's own)")
    .option('--port <number>', 'the port to listen on, 0 for any free one', '8090')
    .option('--open', 'open the page in the browser');
  addSpeechOptions(preview).action(async (records: string[], options: unknown) => {
    const { runPreview } = await import('./commands.ts');
    finish(await runPreview(records, options, machine));
  });
}

function addListings(program: Command, machine: Machine, finish: (code: number) => void): void {
  program
    .command('schema')
    .description('print the JSON Schema of records, for editors')
    .action(async () => {
      const { runSchema } = await import('./commands.ts');
      finish(await runSchema(machine));
    });
  const templates = program
    .command('templates')
    .description('list the kinds of documents')
    .option('--templates <folder>', "folder of templates (default: templates/ here, else the package's own)")
    .option('--json', 'print the list as one JSON object');
  addSpeechOptions(templates).action(async (options: unknown) => {
    const { runTemplates } = await import('./commands.ts');
    finish(await runTemplates(options, machine));
  });
  const doctor = program
    .command('doctor')
    .description('show versions, fonts, folders and tools at hand')
    .option('--json', 'print them as one JSON object');
  addSpeechOptions(doctor).action(async (options: unknown) => {
    const { runDoctor } = await import('./commands.ts');
    finish(await runDoctor(options, machine));
  });
}

function collect(value: string, before: readonly string[] | undefined): readonly string[] {
  return [...(before ?? []), value];
}
