import type { SeenText } from '../../readers/index.ts';
import { type Anatomy, partOf } from '../find/anatomy.ts';
import { COMPONENTS, type Component } from '../rules/components.ts';
import { isComponent } from '../rules/read-rules.ts';
import type { Check, Words } from '../rules/rule.ts';
import { type Finding, type Judge, joinWords, judged, numberWords, rangeWords, whereOf } from './finding.ts';
import { shareOf, sizeOf } from './measure.ts';

type Look = Extract<Check, { readonly kind: 'look' }>;

/** Judges the look of every text of a part. */
export const judgeLook: Judge<'look'> = (check, component, anatomy) => {
  const of = isComponent(check.of) ? check.of : component;
  const texts = partOf(anatomy, of);
  if (texts.length === 0) return [{ state: 'absent' }];
  return texts.flatMap((text) => judgeText(text, check, of, anatomy));
};

/** In running text single words may differ; elsewhere all must be alike. */
const ENOUGH: Partial<Record<Component, number>> = {
  body: 0.5,
  clause: 0.5,
  point: 0.5,
  recipients: 0.7,
  contact: 0.6,
};
const ALL = 0.9;

interface Facet {
  readonly ok: boolean;
  readonly allowed: Words;
  readonly found: Words;
}

function judgeText(text: SeenText, check: Look, of: Component, anatomy: Anatomy): readonly Finding[] {
  const facets = [...lettersOf(text, check, ENOUGH[of] ?? ALL), ...placesOf(text, check, anatomy)];
  if (facets.length === 0) return [{ state: 'untold' }];
  const wrong = facets.filter(({ ok }) => !ok);
  if (wrong.length === 0) return [{ state: 'kept', allowed: joinWords(facets.map(({ allowed }) => allowed)) }];
  const where = whereOf(of, text, anatomy);
  return [
    judged(false, joinWords(wrong.map(({ allowed }) => allowed)), joinWords(wrong.map(({ found }) => found)), where),
  ];
}

const CUTS = {
  bold: [
    { vi: 'đậm', en: 'bold' },
    { vi: 'không đậm', en: 'not bold' },
  ],
  italic: [
    { vi: 'nghiêng', en: 'italic' },
    { vi: 'đứng', en: 'upright' },
  ],
  underline: [
    { vi: 'gạch chân', en: 'underlined' },
    { vi: 'không gạch chân', en: 'not underlined' },
  ],
} as const;

function lettersOf(text: SeenText, check: Look, enough: number): readonly Facet[] {
  const facets: Facet[] = [];
  if (check.case) facets.push(caseOf(text, check.case));
  const { size } = check;
  if (size) {
    const inside = (one: number) => one >= size[0] - 0.05 && one <= size[1] + 0.05;
    const ok = shareOf(text, (run) => inside(run.size)) >= enough;
    const wrong = text.runs.find((run) => !inside(run.size) && run.text.trim() !== '')?.size ?? sizeOf(text);
    facets.push({
      ok,
      allowed: rangeWords(size, ' pt'),
      found: numberWords(inside(sizeOf(text)) ? wrong : sizeOf(text), ' pt'),
    });
  }
  for (const cut of ['bold', 'italic', 'underline'] as const) {
    const asked = check[cut];
    if (asked === undefined) continue;
    const [yes, no] = CUTS[cut];
    const ok = shareOf(text, (run) => run[cut] === asked) >= enough;
    facets.push({ ok, allowed: asked ? yes : no, found: asked ? no : yes });
  }
  return facets;
}

const CASES = { upper: { vi: 'in hoa', en: 'upper case' }, lower: { vi: 'in thường', en: 'lower case' } } as const;

/** Words that have a capital within a sentence only where every word has one. */
const LITTLE = /(?<=\p{L} )(?:Và|Của|Với|Các|Những|Về)(?!\p{L})/u;

function caseOf({ text }: SeenText, asked: 'upper' | 'lower'): Facet {
  if (asked === 'lower' && LITTLE.test(text)) {
    return { ok: false, allowed: CASES.lower, found: { vi: 'viết hoa từng chữ', en: 'a capital on each word' } };
  }
  const letters = text.replace(/[^\p{L}]/gu, '');
  const isUpper = letters === letters.toUpperCase() && letters !== '';
  return { ok: isUpper === (asked === 'upper'), allowed: CASES[asked], found: CASES[isUpper ? 'upper' : 'lower'] };
}

const ALIGNS = {
  center: { vi: 'canh giữa', en: 'centred' },
  justify: { vi: 'canh đều hai lề', en: 'justified' },
  left: { vi: 'canh trái', en: 'flush left' },
  right: { vi: 'canh phải', en: 'flush right' },
} as const;
const COLUMNS = {
  left: { vi: 'ở bên trái', en: 'at the left' },
  right: { vi: 'ở bên phải', en: 'at the right' },
  page: { vi: 'giữa trang', en: 'across the page' },
  cell: { vi: 'trong bảng', en: 'in a table' },
} as const;

function placesOf(text: SeenText, check: Look, anatomy: Anatomy): readonly Facet[] {
  const facets: Facet[] = [];
  const { align, column } = check;
  if (align && text.align) facets.push({ ok: text.align === align, allowed: ALIGNS[align], found: ALIGNS[text.align] });
  else if (align === 'center')
    facets.push({ ok: false, allowed: ALIGNS.center, found: { vi: 'không canh giữa', en: 'not centred' } });
  if (column) facets.push({ ok: text.column === column, allowed: COLUMNS[column], found: COLUMNS[text.column] });
  const above = isComponent(check.under) ? partOf(anatomy, check.under)[0] : undefined;
  if (above && isComponent(check.under)) facets.push(underOf(text, above, COMPONENTS[check.under]));
  const other = isComponent(check.beside) ? partOf(anatomy, check.beside)[0] : undefined;
  if (other && isComponent(check.beside)) facets.push(besideOf(text, other, COMPONENTS[check.beside]));
  return facets;
}

/** Middles may be so far apart, in points. */
const OFF = 4;

function underOf(text: SeenText, above: SeenText, name: Words): Facet {
  const allowed = { vi: `canh giữa dưới ${name.vi}`, en: `centred under: ${name.en}` };
  if (text.box && above.box) {
    const off = (text.box.left + text.box.right - above.box.left - above.box.right) / 2;
    const ok = Math.abs(off) <= OFF && text.box.top > above.box.top;
    const far = numberWords(Math.abs(off), ' pt');
    return { ok, allowed, found: { vi: `lệch ${far.vi}`, en: `${far.en} off` } };
  }
  const ok = text.column === above.column && text.align === 'center' && above.align === 'center';
  return { ok, allowed, found: { vi: 'không canh giữa', en: 'not centred' } };
}

/** Baselines of one row may be so far apart, in points. */
const ROW = 9;

function besideOf(text: SeenText, other: SeenText, name: Words): Facet {
  const allowed = { vi: `cùng hàng với ${name.vi}`, en: `on the same line as: ${name.en}` };
  if (text.baseline !== undefined && other.baseline !== undefined) {
    const off = Math.abs(text.baseline - other.baseline);
    const far = numberWords(off, ' pt');
    return {
      ok: off <= ROW && text.section === other.section,
      allowed,
      found: { vi: `lệch ${far.vi}`, en: `${far.en} off` },
    };
  }
  const ok = text.table !== undefined && text.table === other.table && text.row === other.row;
  return { ok, allowed, found: { vi: 'khác hàng', en: 'on another line' } };
}
