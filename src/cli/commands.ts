/*
 * What the program does, apart from its command line: a built file of its own, which is read only when a command runs.
 * Within it each command is evaluated only when it is the one.
 */

/** `briefwright report` */
export const runReport = later(async () => (await import('./commands/report.ts')).runReport);
/** `briefwright report --watch` */
export const runWatch = later(async () => (await import('./commands/watch.ts')).runWatch);
/** `briefwright check` */
export const runCheck = later(async () => (await import('./commands/check.ts')).runCheck);
/** `briefwright check --form` */
export const runCheckForm = later(async () => (await import('./commands/check-form.ts')).runCheckForm);
/** `briefwright merge` */
export const runMerge = later(async () => (await import('./commands/merge.ts')).runMerge);
/** `briefwright new` */
export const runNew = later(async () => (await import('./commands/new.ts')).runNew);
/** `briefwright extract` */
export const runExtract = later(async () => (await import('./commands/extract.ts')).runExtract);
/** `briefwright verify` */
export const runVerify = later(async () => (await import('./commands/verify.ts')).runVerify);
/** `briefwright serve` */
export const runServe = later(async () => (await import('./commands/serve.ts')).runServe);
/** `briefwright preview` */
export const runPreview = later(async () => (await import('./commands/preview.ts')).runPreview);
/** `briefwright schema` */
export const runSchema = later(async () => (await import('./commands/schema.ts')).runSchema);
/** `briefwright templates` */
export const runTemplates = later(async () => (await import('./commands/templates.ts')).runTemplates);
/** `briefwright doctor` */
export const runDoctor = later(async () => (await import('./commands/doctor.ts')).runDoctor);
/** What a worker thread does for each record. */
export const runJob = later(async () => (await import('./worker.ts')).runJob);

function later<Given extends readonly unknown[], Result>(
  load: () => Promise<(...given: Given) => Promise<Result>>,
): (...given: Given) => Promise<Result> {
  return async (...given) => (await load())(...given);
}
