/** From the save of a file to the new pages in the preview. Run by `npm run bench:preview`. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { setTimeout as wait } from 'node:timers/promises';
import { crc32, deflateSync } from 'node:zlib';
import { type Spread, shown, spreadOf } from './support/measure.ts';
import { root } from './support/paths.ts';
import { openPreviewRun } from './support/preview-run.ts';
import { machine, report, tableOf } from './support/results.ts';

const WARM_UPS = 5;
const ROUNDS = Math.max(2, Math.round(15 * Number(process.env.BENCH_SHARE ?? 1)));
/** Nobody saves sooner again; what the last save set in motion has ended. */
const PAUSE = 300;
const AT_MOST = 300;

/** A file that is saved: what it says the nth time. */
interface Edit {
  readonly what: string;
  readonly file: string;
  change(text: string, number: number): string | Uint8Array;
}

const RECORD = 'inputs/example-river-basin.yaml';
const edits: readonly Edit[] = [
  {
    what: 'the record',
    file: RECORD,
    change: (text, number) => text.replace('third coordination meeting', `coordination meeting no. ${number}`),
  },
  {
    what: 'the template',
    file: 'templates/report/template.hbs',
    change: (text, number) => text.replace('</document>', `<p>Copy no. ${number}</p>\n</document>`),
  },
  {
    what: 'a partial',
    file: 'templates/_shared/partials/closing-official.hbs',
    change: (text, number) => `${text}<p>Copy no. ${number}</p>\n`,
  },
  {
    what: 'the theme',
    file: 'templates/_shared/themes/state.yaml',
    change: (text, number) => text.replace('line: 1.15', `line: ${(1.15 + number / 100).toFixed(2)}`),
  },
  {
    what: 'an image',
    file: 'inputs/images/example-river-basin.png',
    change: (_, number) => plainPicture(number),
  },
];

const home = mkdtempSync(join(tmpdir(), 'bench-preview-'));
try {
  for (const folder of ['inputs', 'templates']) cpSync(new URL(folder, root), join(home, folder), { recursive: true });
  const preview = await openPreviewRun(home, { record: RECORD, kind: 'report', form: 'state' });
  const spreads: [string, Spread][] = [];
  for (const edit of edits) spreads.push([edit.what, await measure(edit, preview.next)]);
  await preview.close();
  report(
    'From a save to the new pages',
    `${tableOf(
      ['saved', 'ms, median (least to most)'],
      spreads.map(([what, spread]) => [what, shown(spread)]),
    )}

\`briefwright preview\` with the report of \`${RECORD}\` in the state form; from before the file is written until the last byte
of the new pages is with who follows them (server-sent events). ${WARM_UPS} saves to warm up and ${ROUNDS} that count, of each file. ${machine()}.`,
    spreads.map(([what, { median }]) => ({ words: `ms after a save of ${what}`, is: median, atMost: AT_MOST })),
  );
} finally {
  rmSync(home, { recursive: true });
}

async function measure({ file, change }: Edit, next: () => Promise<void>): Promise<Spread> {
  const path = join(home, file);
  const before = readFileSync(path);
  const times: number[] = [];
  for (let number = 1 - WARM_UPS; number <= ROUNDS; number++) {
    const content = change(before.toString(), number + WARM_UPS);
    if (content === before.toString()) throw new Error(`${file} does not change`);
    await wait(PAUSE);
    const start = performance.now();
    writeFileSync(path, content);
    await next();
    if (number > 0) times.push(performance.now() - start);
  }
  writeFileSync(path, before);
  await next();
  return spreadOf(times);
}

/** A picture of one colour (PNG, 8 bits, RGB), another one for each number. */
function plainPicture(number: number): Uint8Array {
  const [width, height] = [640, 360];
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width);
  header.writeUInt32BE(height, 4);
  header.set([8, 2], 8);
  const line = Buffer.alloc(1 + 3 * width, number * 8);
  line[0] = 0;
  const lines = deflateSync(Buffer.concat(Array.from({ length: height }, () => line)));
  const chunk = (type: string, data: Uint8Array): Buffer => {
    const body = Buffer.concat([Buffer.from(type), data]);
    const whole = Buffer.alloc(body.length + 8);
    whole.writeUInt32BE(data.length);
    whole.set(body, 4);
    whole.writeUInt32BE(crc32(body), body.length + 4);
    return whole;
  };
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', lines), chunk('IEND', Buffer.alloc(0))]);
}
