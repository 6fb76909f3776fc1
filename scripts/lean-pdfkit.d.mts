import type { Plugin } from 'esbuild';

export const leanPdfkit: Plugin;
