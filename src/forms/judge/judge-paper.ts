import { mm } from '../../base/index.ts';
import type { SeenSection } from '../../readers/index.ts';
import type { Anatomy } from '../find/anatomy.ts';
import type { Check, Words } from '../rules/rule.ts';
import { type Finding, type Judge, judged, numberWords, rangeWords, toMm } from './finding.ts';

type Paper = Extract<Check, { readonly kind: 'paper' }>;

/** Judges paper and margins of every section, or page of a PDF. */
export const judgePaper: Judge<'paper'> = (check, _, anatomy) => {
  const { sections } = anatomy.seen;
  if (sections.length === 0) return [{ state: 'untold' }];
  return [
    ...(check.size ? sections.map((section, index) => judgeSize(section, index, anatomy)) : []),
    ...(check.portrait ? sections.map((section, index) => judgeOrientation(section, index, anatomy)) : []),
    ...(check.margins ? judgeMargins(check.margins, anatomy) : []),
    ...(check.mirrored ? [judgeMirrored(anatomy)] : []),
  ];
};

const A4 = [mm(210), mm(297)] as const;

const placeOf = (index: number, { seen }: Anatomy) =>
  ({ component: 'page', ...(seen.format === 'pdf' ? { page: index + 1 } : {}) }) as const;

function judgeSize({ width, height }: SeenSection, index: number, anatomy: Anatomy): Finding {
  const [short, long] = [Math.min(width, height), Math.max(width, height)];
  const ok = Math.abs(short - A4[0]) < mm(1) && Math.abs(long - A4[1]) < mm(1);
  const size = `${Math.round(toMm(width))} × ${Math.round(toMm(height))} mm`;
  return judged(
    ok,
    { vi: 'A4 (210 × 297 mm)', en: 'A4 (210 × 297 mm)' },
    { vi: size, en: size },
    placeOf(index, anatomy),
  );
}

/** Tables that are not split off may turn the paper. */
function judgeOrientation({ width, height }: SeenSection, index: number, anatomy: Anatomy): Finding {
  const allowed = { vi: 'đứng; chỉ quay ngang khi có bảng', en: 'portrait; landscape only for tables' };
  const ok =
    width <= height || anatomy.seen.parts.some(({ section, column }) => column === 'cell' && section === index);
  return judged(ok, allowed, { vi: 'ngang', en: 'landscape' }, placeOf(index, anatomy));
}

const SIDES = ['top', 'right', 'bottom', 'left'] as const;
const NAMES: Readonly<Record<(typeof SIDES)[number], Words>> = {
  top: { vi: 'trên', en: 'top' },
  right: { vi: 'phải', en: 'right' },
  bottom: { vi: 'dưới', en: 'bottom' },
  left: { vi: 'trái', en: 'left' },
};

function judgeMargins(margins: NonNullable<Paper['margins']>, anatomy: Anatomy): readonly Finding[] {
  const { sections, format } = anatomy.seen;
  return SIDES.flatMap((side): readonly Finding[] => {
    const range = margins[side];
    if (!range) return [];
    return sections.flatMap((section, index) => {
      const asked = section.width > section.height ? margins[TURNED[side]] : range;
      if (!asked) return [];
      const found = toMm(section.margin[side]);
      const [below, above] = format === 'docx' ? [0.3, 0.3] : SLACK[side];
      const ok = found >= asked[0] - below && found <= asked[1] + above;
      const name = NAMES[side];
      const words = numberWords(found, ' mm');
      const told = { vi: `${name.vi} ${words.vi}`, en: `${name.en} ${words.en}` };
      const allowed = rangeWords(asked, ' mm');
      return [
        judged(ok, { vi: `${name.vi} ${allowed.vi}`, en: `${name.en} ${allowed.en}` }, told, placeOf(index, anatomy)),
      ];
    });
  });
}

/** A landscape page is bound at its top: its margins turn with the paper. */
const TURNED = { top: 'left', right: 'top', bottom: 'right', left: 'bottom' } as const;

/**
 * What a PDF shows of a margin is where words end: at the top they begin up to a line lower, on a page that is not
 * full they end anywhere, and a page of tables has no line at the edges.
 */
const SLACK = { top: [0.8, 12], right: [0.6, 6], bottom: [1.2, 297], left: [0.6, 1] } as const;

function judgeMirrored({ seen }: Anatomy): Finding {
  const allowed = { vi: 'mặt sau: trái 15 mm, phải 30 mm', en: 'back pages: left 15 mm, right 30 mm' };
  const [front, back] = seen.sections;
  if (!front) return { state: 'absent' };
  const isBack = ({ left, right }: SeenSection['margin']) => Math.abs(left - mm(15)) < mm(1) && right > mm(29);
  if (seen.format === 'docx') {
    if (!seen.mirrored) return { state: 'absent' };
    const { left, right } = front.margin;
    const ok = Math.abs(left - mm(30)) < mm(1) && Math.abs(right - mm(15)) < mm(1);
    return judged(ok, allowed, rangeWords([toMm(right), toMm(left)], ' mm'), { component: 'page' });
  }
  if (!back || Math.abs(front.margin.left - back.margin.left) < mm(2)) return { state: 'absent' };
  return judged(isBack(back.margin), allowed, rangeWords([toMm(back.margin.left), toMm(back.margin.right)], ' mm'), {
    component: 'page',
    page: 2,
  });
}
