import type { Run } from 'docx';
import type { WordChart } from '../elements.ts';

let charts: typeof import('docx/charts') | undefined;

/** Loads what the library's charts need: documents without charts start sooner without it. */
export async function loadCharts(): Promise<void> {
  charts ??= await import('docx/charts');
}

/** A chart as the library's object; after `loadCharts`. */
export function plainChart({ options }: WordChart): Run {
  if (!charts) throw new Error('a chart is drawn before charts are loaded');
  return new charts.ChartRun(options);
}
