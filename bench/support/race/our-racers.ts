import { writeFormat } from '../../../src/pipeline/write-format.ts';
import { packPlainly } from '../peers/plain-docx.ts';
import { buildFromFile, buildFromRecord, layOut, writeStyled } from './ours.ts';
import type { Racer } from './racer.ts';

const PAIR = ['docx', 'pdf'] as const;

/** Begins at the record in memory. */
const fromRecord = (...formats: readonly ('docx' | 'pdf')[]): Racer['open'] => {
  return async () => ({
    take: async ({ input, kind }) => {
      return () => buildFromRecord(input, kind, formats);
    },
  });
};

/** Begins at the styled document, and sets the pages. */
const fromStyled = (...formats: readonly ('docx' | 'pdf')[]): Racer['open'] => {
  return async () => ({
    take: async ({ context, ...job }) => {
      const styled = job.styled();
      return () => writeStyled(styled, context, formats);
    },
  });
};

/** Our program from each of the places that a peer starts from. */
export const ourRacers: readonly Racer[] = [
  {
    name: 'ours',
    goal: 'pair',
    from: 'text of the record',
    open: async () => ({
      take: async ({ bytes, kind }) => {
        return () => buildFromFile(bytes, kind.name, PAIR);
      },
    }),
  },
  { name: 'ours, from the record', goal: 'pair', from: 'record in memory', open: fromRecord(...PAIR) },
  { name: 'ours, both writers', goal: 'pair', from: 'styled document', open: fromStyled(...PAIR) },
  { name: 'ours', goal: 'Word', from: 'record in memory', open: fromRecord('docx') },
  {
    name: 'ours, writer alone',
    goal: 'Word',
    from: 'styled document, laid out',
    open: async () => ({
      take: async ({ context, ...job }) => {
        const styled = job.styled();
        const pages = layOut(styled);
        return async () => [await writeFormat('docx', { styled, pages }, context)];
      },
    }),
  },
  { name: 'ours', goal: 'PDF', from: 'styled document', open: fromStyled('pdf') },
  { name: 'ours, from the record', goal: 'PDF', from: 'record in memory', open: fromRecord('pdf') },
];

/** The library docx alone: it begins at our model too. */
export const plainDocx: Racer = {
  name: 'docx, `Packer.toBuffer`',
  goal: 'Word',
  from: 'styled document, laid out',
  open: async () => ({
    take: async ({ context, ...job }) => {
      const styled = job.styled();
      const pages = layOut(styled);
      return async () => [await packPlainly(styled, context, pages)];
    },
  }),
};
