import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  type BuiltFile,
  buildReport,
  type Choices,
  recordJsonSchema,
  type Workshop,
} from '../../src/pipeline/index.ts';
import { workshopOf } from '../support/build-cases.ts';
import { makePng } from '../support/images.ts';
import { validateDocx } from '../support/ooxml.ts';
import { qpdfFaults } from '../support/pdf-tools.ts';
import { isFull, seed } from '../support/sample.ts';
import { requireTool } from '../support/tools.ts';
import { runVeraPdf } from '../support/verapdf.ts';
import { arbitraryRecordFile, PICTURE } from './arbitrary-record-file.ts';

/*
 * Any record that the schema allows, in a kind and a form that are drawn: it builds, or says where it does not fit
 * together. The full variant makes every kind of each. All PDF files are judged, by one process of each judge; the judges
 * of Word files take a second for each, so of the full variant's a part is judged.
 */

const RECORDS = 200;
const WORD_JUDGED = 200;
const FORMS: readonly (string | undefined)[] = [undefined, 'plain', 'state', 'party-2018', 'party-2026'];
/** Values do not always fit together; most must, or this would try nothing. */
const LEAST_BUILT = 0.5;

/** A kind of one of the documents that came of the random records. */
interface Made {
  readonly name: string;
  readonly word: Uint8Array;
  readonly pdf: Uint8Array;
}

let folder: string;
let workshop: Workshop;
const made: Made[] = [];
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'briefwright-any-'));
  mkdirSync(join(folder, 'images'));
  writeFileSync(join(folder, PICTURE), makePng(300, 200));
  workshop = await workshopOf('templates');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function keep(name: string, files: readonly BuiltFile[]): void {
  for (const { kind, bytes: word } of files.filter(({ format }) => format === 'docx')) {
    const pdf = files.find((file) => file.kind === kind && file.format === 'pdf')?.bytes;
    if (pdf) made.push({ name: `${name}.${kind}`, word, pdf });
  }
}

test(
  `${RECORDS} records by the schema, BRIEFWRIGHT_SEED=${seed}`,
  async () => {
    const kinds = await workshop.templates.kinds();
    let [count, built] = [0, 0];
    const property = fc.asyncProperty(
      arbitraryRecordFile(recordJsonSchema()),
      fc.constantFrom(...FORMS),
      fc.constantFrom(...kinds),
      async (yaml, form, kind) => {
        count += 1;
        const choices: Choices = {
          ...{ kinds: isFull ? 'all' : [kind], formats: ['docx', 'pdf'], sets: [], checkTwins: true },
          ...(form === undefined ? {} : { form }),
        };
        const result = await buildReport(workshop, { name: 'a.yaml', folder, bytes: Buffer.from(yaml) }, choices);
        expect(result.stacks).toEqual([]);
        const errors = result.diagnostics.filter(({ severity }) => severity === 'error');
        for (const error of errors) {
          expect(error).toMatchObject({ family: 'record', at: { file: 'a.yaml' } });
        }
        if (errors.length > 0) return;
        built += 1;
        expect(result.files).toHaveLength(2 * (isFull ? kinds.length : 1));
        keep(`${count}.${form ?? 'auto'}`, result.files);
      },
    );
    await fc.assert(property, { seed, numRuns: RECORDS, endOnFailure: !isFull });
    console.log(`${count} records by the schema: ${built} built, ${count - built} refused with a place`);
    expect(built / count).toBeGreaterThan(LEAST_BUILT);
  },
  isFull ? 1_800_000 : 240_000,
);

describe('what came of them', () => {
  /** Some of all documents, evenly drawn. */
  const some = (most: number): readonly Made[] => {
    const step = Math.max(1, Math.floor(made.length / most));
    return made.filter((_, index) => index % step === 0).slice(0, most);
  };
  const save = ({ name, pdf }: Made): string => {
    const path = join(folder, `${name}.pdf`);
    writeFileSync(path, pdf);
    return path;
  };

  test.runIf(requireTool('qpdf'))('is sound to qpdf', () => {
    expect(made.length).toBeGreaterThan(0);
    expect(made.flatMap((one) => qpdfFaults(save(one)) || [])).toEqual([]);
    console.log(`${made.length} PDF files judged by qpdf`);
  });

  test.runIf(requireTool('verapdf'))(
    'is PDF/A-3a and PDF/UA-1 to veraPDF',
    async () => {
      const files = made.map(save);
      for (const flavour of ['3a', 'ua1'] as const) {
        const verdicts = [...(await runVeraPdf(files, flavour))];
        expect(verdicts.filter(([, { valid }]) => !valid)).toEqual([]);
      }
      console.log(`${files.length} PDF files judged by veraPDF`);
    },
    900_000,
  );

  test.runIf(requireTool('open-xml-sdk', 'check-docx'))(
    'is sound to the Open XML SDK and the second judge',
    async () => {
      const files = Object.fromEntries(some(WORD_JUDGED).map(({ name, word }) => [name, word]));
      const faults = Object.entries(await validateDocx(files)).flatMap(([name, found]) =>
        found.filter(({ level }) => level === 'ERROR').map(({ rule, message }) => `${name}: ${rule} ${message}`),
      );
      expect(faults).toEqual([]);
      console.log(`${Object.keys(files).length} Word files judged by the Open XML SDK and check-docx`);
    },
    900_000,
  );
});
