import type { ChartDrawing, Mark, Stroke } from '../../src/chart/index.ts';

/** A chart as an SVG picture, to be looked at. */
export function chartToSvg({ width, height, marks }: ChartDrawing): string {
  const open = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}pt" height="${height}pt">`;
  return `${open}\n${marks.map(markToSvg).join('\n')}\n</svg>\n`;
}

function markToSvg(mark: Mark): string {
  switch (mark.type) {
    case 'rect':
      return `<rect x="${mark.x}" y="${mark.y}" width="${mark.width}" height="${mark.height}"${paint(mark)}/>`;
    case 'circle':
      return `<circle cx="${mark.x}" cy="${mark.y}" r="${mark.radius}"${paint(mark)}/>`;
    case 'path': {
      const steps = mark.points.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${x} ${y}`).join('');
      return `<path d="${steps}${mark.closed ? 'Z' : ''}"${paint(mark)}/>`;
    }
    case 'text': {
      const turn = mark.turn === 0 ? '' : ` transform="rotate(${mark.turn} ${mark.x} ${mark.baseline})"`;
      const font = `font-family="Tinos, Liberation Serif" font-size="${mark.size}"${mark.bold ? ' font-weight="bold"' : ''}`;
      const place = `x="${mark.x}" y="${mark.baseline}" text-anchor="${mark.anchor}" fill="${mark.color}"`;
      return `<text ${place} ${font}${turn}>${escapeXml(mark.text)}</text>`;
    }
  }
}

function paint({ fill, stroke }: { readonly fill?: string; readonly stroke?: Stroke }): string {
  const line = stroke ? ` stroke="${stroke.color}" stroke-width="${stroke.width}"` : '';
  const dash = stroke?.dash ? ` stroke-dasharray="${stroke.dash.join(' ')}"` : '';
  return ` fill="${fill ?? 'none'}"${line}${dash}`;
}

function escapeXml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
}
