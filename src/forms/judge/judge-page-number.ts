import { mm } from '../../base/index.ts';
import type { SeenRunning, SeenSection } from '../../readers/index.ts';
import { type Anatomy, partOf } from '../find/anatomy.ts';
import type { Check, Words } from '../rules/rule.ts';
import { type Finding, type Judge, judged, numberWords, rangeWords, same, toMm } from './finding.ts';
import { shareOf, sizeOf } from './measure.ts';

type PageNumber = Extract<Check, { readonly kind: 'page-number' }>;
type Numbered = NonNullable<SeenRunning['number']>;

/** Judges the number of the pages: of a PDF on every page but the first. */
export const judgePageNumber: Judge<'page-number'> = (check, _, anatomy) => {
  if (check.ofAppendices) return judgeAppendices(anatomy);
  const { sections, format } = anatomy.seen;
  const opening = new Set(partOf(anatomy, 'appendix-label').map(({ section }) => section));
  const later = sections
    .map((section, index) => ({ section, index }))
    .filter(({ section, index }) => {
      if (format === 'docx') return true;
      return index > 0 && !(opening.has(index) && section.header.number === undefined);
    });
  if (later.length === 0) return check.hiddenFirst ? [judgeFirst(sections[0], anatomy)] : [{ state: 'absent' }];
  return [
    ...later.flatMap(({ section, index }) => judgeSection(section, check, format === 'pdf' ? index + 1 : undefined)),
    ...(check.hiddenFirst ? [judgeFirst(sections[0], anatomy)] : []),
  ];
};

const UPRIGHT = { vi: 'kiểu chữ đứng', en: 'upright' };
const TOP: Words = { vi: 'canh giữa, trong lề trên', en: 'centred, in the top margin' };

function judgeSection(section: SeenSection, check: PageNumber, page: number | undefined): readonly Finding[] {
  const where = { component: 'page-number', ...(page === undefined ? {} : { page }) } as const;
  const number = section.header.number ?? section.footer.number;
  const asksNumber = check.format ?? check.size ?? check.upright ?? check.centred ?? check.fromTop;
  if (!asksNumber) return [];
  if (!number)
    return [{ state: 'broken', allowed: TOP, found: { vi: 'không có số trang', en: 'no page number' }, where }];
  const { text } = number;
  return [
    ...(check.format
      ? [judged(isArabic(number), { vi: 'chữ số Ả Rập', en: 'Arabic numerals' }, same(text.text), where)]
      : []),
    ...(check.size
      ? [
          judged(
            inside(sizeOf(text), check.size),
            rangeWords(check.size, ' pt'),
            numberWords(sizeOf(text), ' pt'),
            where,
          ),
        ]
      : []),
    ...(check.upright
      ? [judged(shareOf(text, (run) => run.italic) < 0.5, UPRIGHT, { vi: 'nghiêng', en: 'italic' }, where)]
      : []),
    ...(check.centred ? [judgePlace(section, number, where)] : []),
    ...(check.fromTop ? [judgeDistance(section, check.fromTop, where)] : []),
  ];
}

type Place = { readonly component: 'page-number'; readonly page?: number };

/** A number with words beside it ("Trang 2/5") is not the number alone. */
function isArabic({ text, format }: Numbered): boolean {
  return format === 'decimal' && /^[-–\s]*\d*[-–\s]*$/.test(text.text);
}

function inside(value: number, [from, to]: readonly [number, number]): boolean {
  return value >= from - 0.05 && value <= to + 0.05;
}

function judgePlace({ header, width, margin }: SeenSection, { text }: Numbered, where: Place): Finding {
  const middle = text.box && (text.box.left + text.box.right) / 2;
  const target = [(width + margin.left - margin.right) / 2, width / 2];
  const isCentred =
    middle === undefined ? text.align === 'center' : target.some((one) => Math.abs(middle - one) < mm(3));
  const isAtTop = header.number !== undefined;
  const found = isAtTop
    ? { vi: 'ở lề trên, không canh giữa', en: 'at the top, not centred' }
    : { vi: 'ở lề dưới', en: 'at the bottom' };
  return judged(isCentred && isAtTop, TOP, found, where);
}

/** How far words may seem lower or higher than the line that they stand in, in mm. */
const LINE = 1.6;

function judgeDistance({ header }: SeenSection, range: readonly [number, number], where: Place): Finding {
  const allowed = {
    vi: `cách mép trên ${rangeWords(range, ' mm').vi}`,
    en: `${rangeWords(range, ' mm').en} from the upper edge`,
  };
  if (header.distance === undefined) return { state: 'untold' };
  const found = toMm(header.distance);
  return judged(found >= range[0] - LINE && found <= range[1] + LINE, allowed, numberWords(found, ' mm'), where);
}

function judgeFirst(section: SeenSection | undefined, { seen }: Anatomy): Finding {
  const allowed = { vi: 'không hiện ở trang đầu', en: 'not shown on the first page' };
  if (!section) return { state: 'absent' };
  const running = [section.header, section.footer];
  const has = (one: SeenRunning) =>
    seen.format === 'pdf' ? one.number !== undefined : one.first ? one.firstNumber === true : one.number !== undefined;
  const where = { component: 'page-number', ...(seen.format === 'pdf' ? { page: 1 } : {}) } as const;
  return judged(
    !running.some(has),
    allowed,
    { vi: 'có số trang ở trang đầu', en: 'a number on the first page' },
    where,
  );
}

/** Each appendix begins its pages anew. */
function judgeAppendices(anatomy: Anatomy): readonly Finding[] {
  const { seen } = anatomy;
  return partOf(anatomy, 'appendix-label').map((label): Finding => {
    const allowed = { vi: 'đánh số riêng từng phụ lục', en: 'numbered separately for each appendix' };
    const where = { component: 'page-number', text: label.text } as const;
    if (seen.format === 'docx') {
      const found = { vi: 'đánh số tiếp theo văn bản', en: 'numbers go on from the document' };
      return judged(seen.sections[label.section]?.startsAt === 1, allowed, found, where);
    }
    const own = seen.sections[label.section]?.header.number?.text.text;
    const next = seen.sections[label.section + 1]?.header.number?.text.text;
    if (own === undefined && next === undefined) return { state: 'untold' };
    return judged(own === undefined ? next === '2' : own === '1', allowed, same(own ?? next ?? ''), where);
  });
}
