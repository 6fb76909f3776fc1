/**
 * Writes a page with every sample chart, in colour or in shades of grey, to be looked at in a browser:
 * `npx tsx scripts/show-charts.ts out.html [grey]`.
 */
import { writeFileSync } from 'node:fs';
import { drawChart } from '../src/chart/index.ts';
import { frameOf, samples } from '../tests/support/chart-samples.ts';
import { chartToSvg } from '../tests/support/chart-svg.ts';

const [out = 'charts.html', tone] = process.argv.slice(2);
const figures = Object.entries(samples).map(([name, spec]) => {
  const frame = frameOf(spec.kind === 'sparkline' ? 80 : 467, spec.kind === 'sparkline' ? 16 : undefined);
  return `<figure><figcaption>${name}</figcaption>\n${chartToSvg(drawChart(spec, frame))}</figure>`;
});
const style = `body{columns:2;width:1340px;font:13px sans-serif;${tone === 'grey' ? 'filter:grayscale(1)' : ''}}figure{margin:8px;break-inside:avoid}svg{border:1px dotted #ccc}`;
writeFileSync(out, `<!doctype html><meta charset="utf-8"><style>${style}</style>${figures.join('\n')}`);
