/** One peer, one document, in a process of its own: what `race-cold.ts` starts, as a user's own script would be. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { raceFiles } from './support/race/race-files.ts';

const [peer = '', folder = ''] = process.argv.slice(2);
const path = (name: string): string => join(folder, name);
const text = (name: string): string => readFileSync(path(name), 'utf8');

type Make = () => Promise<Uint8Array>;

const fill =
  (name: 'docxtemplater' | 'easy-template-x' | 'docx-templates'): Make =>
  async () => {
    const { fillers } = await import('./support/fillers/fillers.ts');
    const template = readFileSync(path(raceFiles.template(name)));
    return fillers[name].open()(template, JSON.parse(text(raceFiles.data)));
  };

/** Each loads its own packages and no others. */
const makers: Readonly<Record<string, Make>> = {
  docxtemplater: fill('docxtemplater'),
  'easy-template-x': fill('easy-template-x'),
  'docx-templates': fill('docx-templates'),
  pdfmake: async () => {
    const [{ openPdfmake }, { definePdfmake }] = [
      await import('./support/peers/pdfmake.ts'),
      await import('./support/peers/pdfmake-definition.ts'),
    ];
    return openPdfmake()
      .createPdf(definePdfmake(JSON.parse(text(raceFiles.styled))))
      .getBuffer();
  },
  'react-pdf': async () => {
    const { openReactPdf } = await import('./support/peers/react-pdf.ts');
    return openReactPdf()(JSON.parse(text(raceFiles.styled)));
  },
  Typst: async () => {
    const { openTypst } = await import('./support/peers/typst.ts');
    return openTypst()(text(raceFiles.typst));
  },
  Chromium: async () => {
    const { openChromium } = await import('./support/peers/chromium.ts');
    const { print, close } = await openChromium();
    const bytes = await print(text(raceFiles.html));
    await close();
    return bytes;
  },
};

const bytes = await makers[peer]?.();
if (!bytes) throw new Error(`nobody is called ${peer}`);
writeFileSync(path(raceFiles.out(peer)), bytes);
