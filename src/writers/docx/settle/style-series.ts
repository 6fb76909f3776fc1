import {
  type BarStyle,
  barStyle,
  type ChartLook,
  type ChartPoint,
  type ChartSpec,
  type Direction,
  seriesColor,
  stateStroke,
} from '../../../chart/index.ts';

const SERIES = /<c:ser>.*?<\/c:ser>/gs;
const AREA = /<c:spPr>.*?<\/c:spPr>(?=<c:invertIfNegative)/s;
const LINES = new Set<ChartSpec['kind']>(['line', 'sparkline']);

/** Gives each series its pattern, and each value that is not reached yet a look of its own, as in the other formats. */
export function styleSeries(xml: string, spec: ChartSpec, look: ChartLook): string {
  let at = 0;
  return xml.replace(SERIES, (series) => {
    const index = at;
    at += 1;
    const points = spec.series[index]?.points;
    if (!points) return LINES.has(spec.kind) ? series : series.replace(AREA, () => targetXml(look));
    return LINES.has(spec.kind)
      ? styleLine(series, points, seriesColor({ spec, look }, index))
      : styleBars(series, points, index, { spec, look });
  });
}

interface Looks {
  readonly spec: ChartSpec;
  readonly look: ChartLook;
}

function styleBars(xml: string, points: readonly (ChartPoint | null)[], index: number, looks: Looks): string {
  const own = points.flatMap((point, at) => {
    if (!point || point.state === 'achieved') return [];
    const style = areaXml(barStyle(looks, index, point.state));
    return [`<c:dPt><c:idx val="${at}"/><c:invertIfNegative val="0"/><c:bubble3D val="0"/>${style}</c:dPt>`];
  });
  return xml
    .replace(AREA, () => areaXml(barStyle(looks, index, 'achieved')))
    .replace(/<c:invertIfNegative val="0"\/>/, (mark) => mark + own.join(''));
}

/** A dashed or dotted line leads to a value that is not reached yet, and its marker is hollow. */
function styleLine(xml: string, points: readonly (ChartPoint | null)[], color: string): string {
  const own = points.flatMap((point, at) => {
    if (!point || point.state === 'achieved') return [];
    const { dash } = stateStroke(color, 1, point.state);
    const marker = `<c:marker><c:symbol val="circle"/><c:size val="6"/><c:spPr>${solid('#ffffff')}${lineXml(color, 1.5)}</c:spPr></c:marker>`;
    return [
      `<c:dPt><c:idx val="${at}"/>${marker}<c:bubble3D val="0"/><c:spPr>${lineXml(color, 2.25, dash)}</c:spPr></c:dPt>`,
    ];
  });
  return xml.replace(/<\/c:marker>/, (end) => end + own.join(''));
}

/** What values are held against: an outline of the same height. */
function targetXml({ background, textColor }: ChartLook): string {
  return areaXml({ fill: background, outline: { color: textColor, width: 1 } });
}

const PATTERNS: Readonly<Record<Direction, string>> = {
  up: 'wdUpDiag',
  down: 'wdDnDiag',
  level: 'narHorz',
  upright: 'narVert',
};

function areaXml({ fill, hatch, outline }: BarStyle): string {
  const pattern = hatch && (hatch.directions.length > 1 ? 'diagCross' : PATTERNS[hatch.directions[0] ?? 'up']);
  const paint = hatch
    ? `<a:pattFill prst="${pattern}"><a:fgClr>${rgb(hatch.stroke.color)}</a:fgClr><a:bgClr>${rgb(fill)}</a:bgClr></a:pattFill>`
    : solid(fill);
  const edge = outline ? lineXml(outline.color, outline.width, outline.dash) : '<a:ln><a:noFill/></a:ln>';
  return `<c:spPr>${paint}${edge}</c:spPr>`;
}

/** Dashes up to this length are dots. */
const DOT = 2;

/** English Metric Units, of which DrawingML counts line widths. */
const EMU_PER_POINT = 12_700;

function lineXml(color: string, width: number, dash?: readonly number[]): string {
  const broken = dash ? `<a:prstDash val="${(dash[0] ?? 0) > DOT ? 'sysDash' : 'sysDot'}"/>` : '';
  return `<a:ln w="${Math.round(width * EMU_PER_POINT)}">${solid(color)}${broken}</a:ln>`;
}

function solid(color: string): string {
  return `<a:solidFill>${rgb(color)}</a:solidFill>`;
}

function rgb(color: string): string {
  return `<a:srgbClr val="${color.slice(1).toUpperCase()}"/>`;
}
