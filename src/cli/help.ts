/** Longer texts of the help pages. */
export const HELP = {
  program: `From one YAML meeting record to finished Word and PDF documents.
Từ một bản ghi cuộc họp (YAML) thành văn bản Word và PDF hoàn chỉnh.`,
  exitCodes: `
Exit codes:
  0  done
  1  a record was wrong
  2  wrong usage: arguments, settings, files that cannot be read or written
  3  a template or theme was wrong
  4  a fault of briefwright itself
  130  stopped by Ctrl-C
  Where several happen in one run, the highest is given. One wrong record never stops the others.

Environment:
  NO_COLOR           no colours
  SOURCE_DATE_EPOCH  the moment written into the files, in seconds (default: the record's date)

Messages are in the record's language; --lang vi or --lang en chooses.`,
  report: `
Examples:
  briefwright report                                every record of inputs/, every kind, Word and PDF
  briefwright report inputs/a.yaml --as brief       one record, one kind
  briefwright report "2023/**/*.yaml" --to pdf      many records, PDF only
  briefwright report a.yaml --set document.number=12 --out-dir signed
  cat a.yaml | briefwright report - --json
  briefwright report --shard 2/4 --out-dir part-2   the second part of four; see briefwright merge

What is unchanged since the run before is not made again; --force makes everything.

Settings for a folder of records may stand in briefwright.yaml beside them or in a folder above;
the command line goes before a record, a record before those settings.`,
  verify: `
Exit codes: 0 when all files are ours and unchanged, 1 when one was changed, is not ours or cannot be understood.

The seal notices every change, be it one letter or a file saved by another program. It is no signature:
it cannot tell who made a change, and who knows how can make it anew.`,
  check: `
Examples:
  briefwright check                      all records of inputs/ and all templates
  briefwright check inputs/a.yaml
  briefwright check templates/brief      one kind of document
  briefwright check --fail-on warn       for use before committing
  briefwright check --form a.docx b.pdf  the official form of finished files, rule by rule
  briefwright check --form a.docx --html report.html

With --form the exit codes are: 0 every rule is kept, 1 a rule is broken, 2 a file cannot be read.
What no program can judge is listed for a person with --verbose, --json and --html.`,
} as const;
