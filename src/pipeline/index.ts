export { buildFile, failedResult } from './build-file.ts';
export { buildReport } from './build-report.ts';
export { tellUnreadable, tellUnwritable } from './disk-faults.ts';
export type { Env } from './env.ts';
export { EnvError } from './env-error.ts';
export { FOLDER_SETTINGS_NAME } from './folder-settings.ts';
export { readFontFile } from './font-file.ts';
export { fingerprintFonts } from './fonts-fingerprint.ts';
export { type FileFormat, FORMATS, type Format } from './formats.ts';
export type { Keeper } from './keeper.ts';
export type { KindSettings, Words } from './kind-settings.ts';
export {
  type KnownRecord,
  MANIFEST_NAME,
  type Made,
  type Manifest,
  type ManifestEntry,
  type ManifestView,
  manifestLines,
  type OutdatedFile,
  type OutdatedReason,
  parseManifest,
} from './manifest.ts';
export type { Meeting } from './meeting.ts';
export { diagnose as diagnosePipeline, pipelineMessages } from './messages.ts';
export { observeEnv, sameUses, type Use, useChecker } from './observe.ts';
export { joinPath, shownPath } from './paths.ts';
export { idOfFile, recordJsonSchema, recordSkeleton } from './record-format.ts';
export type { BuiltFile, Choices, RecordFile, ReportResult } from './report-types.ts';
export { parseSetValue, type SetValue } from './set-values.ts';
export { allSources } from './template-files.ts';
export { checkKind, type Kind, type TemplateStore } from './template-store.ts';
export { openWorkshop, type Workshop, type WorkshopOptions } from './workshop.ts';
