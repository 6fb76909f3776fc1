import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { renderDiagnostic } from '../../../src/base/index.ts';
import { readRecord, recordJsonSchema, recordSkeleton } from '../../../src/record/index.ts';

interface Part {
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Part>>;
  readonly items?: Part;
  readonly anyOf?: readonly Part[];
  readonly additionalProperties?: unknown;
}

/** Every key of the format, with its part of the schema. */
function keysOf(part: Part): readonly (readonly [string, Part])[] {
  const inner = [...(part.items ? [part.items] : []), ...(part.anyOf ?? [])].flatMap(keysOf);
  return [
    ...Object.entries(part.properties ?? {}).flatMap(([key, child]) => [[key, child] as const, ...keysOf(child)]),
    ...inner,
  ];
}

describe('recordJsonSchema', () => {
  const schema = recordJsonSchema();

  it('is what schema/meeting-record.schema.json holds (npm run schema)', () => {
    const file = new URL('../../../schema/meeting-record.schema.json', import.meta.url);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(JSON.parse(JSON.stringify(schema)));
  });

  it('is draft 7, and explains every key in English and Vietnamese', () => {
    expect(schema).toMatchObject({ $schema: 'http://json-schema.org/draft-07/schema#', additionalProperties: false });
    const silent = keysOf(schema).filter(([, part]) => !/^[^/]+.* \/ .*[à-ỹđ]/iu.test(part.description ?? ''));
    expect(silent.map(([key]) => key)).toEqual([]);
    expect(keysOf(schema).length).toBeGreaterThan(90);
  });

  it('asks for what a record must have, and for nothing that has a default', () => {
    expect(schema).toMatchObject({ required: ['meeting', 'parties'] });
  });
});

describe.each(['vi', 'en'] as const)('recordSkeleton %s', (language) => {
  const skeleton = recordSkeleton(language);
  const uncommented = skeleton.replace(/^(\s*)#(?=\S)/gm, '$1');
  const toldOf = (text: string) =>
    readRecord({ name: 'inputs/new.yaml', bytes: new TextEncoder().encode(text) }).diagnostics.map((diagnostic) =>
      renderDiagnostic(diagnostic, text, language),
    );

  it('reads as it is, and with every example uncommented', () => {
    expect(toldOf(skeleton)).toEqual([]);
    expect(toldOf(uncommented)).toEqual([]);
    expect(uncommented).not.toBe(skeleton);
  });

  it('tells editors where the schema is', () => {
    expect(skeleton.split('\n')[0]).toBe('# yaml-language-server: $schema=../schema/meeting-record.schema.json');
    expect(recordSkeleton(language, 'a/b.json').split('\n')[0]).toBe('# yaml-language-server: $schema=a/b.json');
  });

  it('has every key of the format, each with a comment above', () => {
    const lines = uncommented.split('\n');
    const keys = new Set(keysOf(recordJsonSchema()).map(([key]) => key));
    for (const alternative of ['from', 'as_of', 'label']) keys.delete(alternative); // forms of `value` and `period`
    for (const key of keys) {
      const at = lines.findIndex((line) => new RegExp(`^\\s*(- )?${key}:`).test(line));
      expect([key, at > 0 && /^\s*# /.test(lines[at - 1] ?? '')]).toEqual([key, true]);
    }
  });
});
