import * as z from 'zod';
import type { Language } from '../base/index.ts';
import { meetingRecordSchema } from './schema/meeting-record.ts';
import { type Said, sayings } from './schema/said.ts';
import { coreOf } from './schema/schema-at.ts';

type Schema = z.core.$ZodType;

const SCHEMA_PATH = '../schema/meeting-record.schema.json';

const OPENING: Readonly<Record<Language, readonly string[]>> = {
  vi: [
    'Hồ sơ một cuộc họp. Sửa các giá trị mẫu bên dưới; dòng nào bắt đầu bằng `#` thì chưa có hiệu lực:',
    'dòng có dấu cách sau `#` là lời giải thích, dòng không có dấu cách là khoá mẫu, xoá dấu `#` để dùng.',
    'Chỉ ghi điều đã biết: điều chưa biết thì xoá khoá đi, văn bản sẽ để chỗ trống theo mẫu.',
  ],
  en: [
    'The record of one meeting. Change the example values below; a line that starts with `#` has no effect yet:',
    'with a blank after the `#` it explains, without one it is an example key; delete the `#` to use it.',
    "Write only what is known: delete the rest, and the documents will show the form's own blanks.",
  ],
};

/** Language and version are written out though they could be left out, for a record should say what it is. */
const ALWAYS = new Set(['schema', 'language']);

/** How a part is written: in which language, and whether its lines are commented out. */
interface Style {
  readonly language: Language;
  readonly isOff: boolean;
}

/**
 * A new record with every key of the format, each explained: what is required is there with an example, the rest is
 * commented out. It reads without errors as it is, and also when every example is uncommented.
 */
export function recordSkeleton(language: Language, schemaPath: string = SCHEMA_PATH): string {
  const head = [`# yaml-language-server: $schema=${schemaPath}`, ...OPENING[language].map((line) => `# ${line}`), ''];
  const body = writeKeys(meetingRecordSchema, 0, { language, isOff: false });
  return `${[...head, ...body].join('\n')}\n`;
}

function writeKeys(schema: Schema, depth: number, style: Style): readonly string[] {
  const core = coreOf(schema);
  if (!(core instanceof z.ZodObject)) return [];
  return Object.entries(core.shape).flatMap(([key, child]) => {
    const isOff = style.isOff || (!isRequired(child) && !ALWAYS.has(key));
    const gap = depth === 0 && key !== 'schema' ? [''] : [];
    return [...gap, ...writeKey(key, child, depth, { ...style, isOff })];
  });
}

function writeKey(key: string, schema: Schema, depth: number, style: Style): readonly string[] {
  const said = saidOf(schema);
  const core = coreOf(schema);
  const explained = said ? [comment(said[style.language], depth)] : [];
  const example = exampleOf(said, style.language);
  const value = example !== undefined && !(core instanceof z.ZodArray) ? ` ${example}` : '';
  const below = value === '' ? writeBelow(core, example, depth + 1, style) : [];
  return [...explained, line(`${key}:${value}`, depth, style), ...below];
}

/** What stands below a key: the keys of a map, or one item of a list. */
function writeBelow(core: Schema, example: string | undefined, depth: number, style: Style): readonly string[] {
  if (!(core instanceof z.ZodArray)) return writeKeys(core, depth, style);
  if (example !== undefined) return [line(`- ${example}`, depth, style)];
  return asItem(writeKeys(core.element, depth + 1, style), depth, style);
}

/** The keys of a map as one item of a list: the first key gets the dash, and what explains it stands before that. */
function asItem(lines: readonly string[], depth: number, style: Style): readonly string[] {
  const first = lines.findIndex((text) => !text.trimStart().startsWith('# '));
  return lines.map((text, at) => {
    if (at > first) return text;
    return at === first ? line(`- ${text.replace(/^\s*#?/, '')}`, depth, style) : '  '.repeat(depth) + text.trimStart();
  });
}

function line(text: string, depth: number, { isOff }: Style): string {
  return `${'  '.repeat(depth)}${isOff ? '#' : ''}${text}`;
}

function comment(text: string, depth: number): string {
  return `${'  '.repeat(depth)}# ${text}`;
}

function saidOf(schema: Schema): Said | undefined {
  return sayings.get(schema);
}

function exampleOf(said: Said | undefined, language: Language): string | undefined {
  return typeof said?.example === 'string' ? said.example : said?.example?.[language];
}

function isRequired(schema: Schema): boolean {
  return !(schema instanceof z.ZodOptional || schema instanceof z.ZodDefault);
}
