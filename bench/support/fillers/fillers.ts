import { loadPeer } from '../peers/load-peer.ts';
import type { FillData } from './cut-template.ts';
import { braces, commands, type Dialect } from './dialects.ts';

/* The little that is used of docxtemplater 3.71.0, easy-template-x 7.2.8 and docx-templates 4.15.0. */

interface Docxtemplater {
  render(data: FillData): void;
  toBuffer(): Uint8Array;
}
type DocxtemplaterClass = new (zip: object, options: { readonly paragraphLoop: boolean }) => Docxtemplater;
type PizZipClass = new (bytes: Uint8Array) => object;
interface EasyTemplate {
  readonly TemplateHandler: new () => { process(template: Uint8Array, data: FillData): Promise<Uint8Array> };
}
interface DocxTemplates {
  createReport(options: {
    readonly template: Uint8Array;
    readonly data: FillData;
    readonly noSandbox: boolean;
  }): Promise<Uint8Array>;
}

/** A peer that fills the tags of a Word file. */
export interface Filler {
  readonly dialect: Dialect;
  /** Loads the package; then fills, the template's bytes at hand. */
  open(): (template: Uint8Array, data: FillData) => Promise<Uint8Array>;
}

/** The peers that fill templates, each used as its manual says. */
export const fillers = {
  docxtemplater: {
    dialect: braces,
    open: () => {
      const Docx = loadPeer<DocxtemplaterClass>('docxtemplater');
      const PizZip = loadPeer<PizZipClass>('pizzip');
      return async (template, data) => {
        const docx = new Docx(new PizZip(template), { paragraphLoop: true });
        docx.render(data);
        return docx.toBuffer();
      };
    },
  },
  'easy-template-x': {
    dialect: braces,
    open: () => {
      const { TemplateHandler } = loadPeer<EasyTemplate>('easy-template-x');
      const handler = new TemplateHandler();
      return (template, data) => handler.process(Buffer.from(template), data);
    },
  },
  'docx-templates': {
    dialect: commands,
    open: () => {
      const { createReport } = loadPeer<DocxTemplates>('docx-templates');
      // Without its sandbox: each expression in a context of its own is many times slower.
      return (template, data) => createReport({ template, data, noSandbox: true });
    },
  },
} as const satisfies Readonly<Record<string, Filler>>;
