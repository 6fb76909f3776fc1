import { mm } from '../../base/index.ts';
import type { SeenText } from '../../readers/index.ts';
import { type Anatomy, partOf } from '../find/anatomy.ts';
import type { Component } from '../rules/components.ts';
import { isComponent } from '../rules/read-rules.ts';
import type { Check, Words } from '../rules/rule.ts';
import { type Finding, type Judge, joinWords, judged, numberWords, rangeWords, toMm, whereOf } from './finding.ts';
import { LINE, sizeOf } from './measure.ts';

type Spacing = Extract<Check, { readonly kind: 'spacing' }>;

/** Judges lines, gaps and indents of a part's paragraphs. */
export const judgeSpacing: Judge<'spacing'> = (check, component, anatomy) => {
  const of = isComponent(check.of) ? check.of : component;
  const texts = partOf(anatomy, of);
  if (texts.length === 0) return [{ state: 'absent' }];
  return texts.flatMap((text, index) => [
    ...judgeLines(withPitch(text, texts[index - 1]), check, of, anatomy),
    ...(index > 0 || check.before ? judgeGap(text, texts[index - 1], check, of, anatomy) : []),
    ...judgeIndent(text, check, of, anatomy),
  ]);
};

/** Of a PDF, the lines of a name stand for themselves: how far apart they are is their line spacing. */
function withPitch(text: SeenText, before: SeenText | undefined): SeenText {
  const isNext = before?.column === text.column && before.section === text.section && text.column !== 'page';
  if (text.pitch !== undefined || !isNext || text.baseline === undefined || before?.baseline === undefined) return text;
  return { ...text, pitch: text.baseline - before.baseline };
}

const SLACK = 0.35;
const SHARE_SLACK = 0.03;

function judgeLines(text: SeenText, { lines, exactly }: Spacing, of: Component, anatomy: Anatomy): readonly Finding[] {
  const where = whereOf(of, text, anatomy);
  if (lines) {
    const allowed = { vi: `${rangeWords(lines, '').vi} dòng`, en: `${rangeWords(lines, '').en} lines` };
    const factor = factorOf(text);
    if (factor === undefined) return [{ state: 'untold' }];
    const found = { vi: `${numberWords(factor).vi} dòng`, en: `${numberWords(factor).en} lines` };
    return [judged(factor >= lines[0] - SHARE_SLACK && factor <= lines[1] + SHARE_SLACK, allowed, found, where)];
  }
  if (!exactly) return [];
  const isOpen = exactly[1] > 40;
  const least = numberWords(exactly[0], ' pt');
  const allowed = isOpen
    ? { vi: `từ ${least.vi} trở lên`, en: `${least.en} or more` }
    : { vi: `chính xác ${rangeWords(exactly, ' pt').vi}`, en: `exactly ${rangeWords(exactly, ' pt').en}` };
  const height = text.pitch ?? (text.line && text.line.rule !== 'multiple' ? text.line.height : undefined);
  if (height === undefined && anatomy.seen.format === 'pdf') return [{ state: 'untold' }];
  const rule = text.line?.rule;
  const isExact = anatomy.seen.format === 'pdf' || rule === 'exact' || (isOpen && rule === 'atLeast');
  const ok = isExact && height !== undefined && height >= exactly[0] - SLACK && height <= exactly[1] + SLACK;
  return [judged(ok, allowed, heightWords(text), where)];
}

function heightWords({ pitch, line }: SeenText): Words {
  if (pitch !== undefined) return numberWords(pitch, ' pt');
  if (!line) return { vi: '1 dòng', en: '1 line' };
  if (line.rule === 'multiple')
    return { vi: `${numberWords(line.factor).vi} dòng`, en: `${numberWords(line.factor).en} lines` };
  const height = numberWords(line.height, ' pt');
  return line.rule === 'exact'
    ? { vi: `chính xác ${height.vi}`, en: `exactly ${height.en}` }
    : { vi: `ít nhất ${height.vi}`, en: `at least ${height.en}` };
}

/** Height of lines as a share of a single one. */
function factorOf(text: SeenText): number | undefined {
  const single = sizeOf(text) * LINE;
  if (text.pitch !== undefined) return text.pitch / single;
  if (!text.line) return undefined;
  return text.line.rule === 'multiple' ? text.line.factor : text.line.height / single;
}

function judgeGap(
  text: SeenText,
  before: SeenText | undefined,
  { gap, before: space }: Spacing,
  of: Component,
  anatomy: Anatomy,
): readonly Finding[] {
  const asked = gap ?? space;
  if (!asked) return [];
  const found = gapOf(text, gap ? before : undefined, anatomy);
  if (found === undefined) return [{ state: 'untold' }];
  const least = numberWords(asked[0], ' pt');
  const allowed =
    asked[1] > 40 ? { vi: `từ ${least.vi} trở lên`, en: `${least.en} or more` } : rangeWords(asked, ' pt');
  const slack = anatomy.seen.format === 'pdf' ? 2.2 : SLACK;
  const ok = found >= asked[0] - (gap ? SLACK + 0.3 : slack) && found <= asked[1] + slack;
  return [judged(ok, allowed, numberWords(found, ' pt'), whereOf(of, text, anatomy))];
}

/** Between two paragraphs stands the larger of their spaces; a PDF shows it. */
function gapOf(text: SeenText, before: SeenText | undefined, { seen }: Anatomy): number | undefined {
  if (before && !isRightBehind(text, before, seen.parts)) return undefined;
  if (seen.format === 'pdf') return before && before.section !== text.section ? undefined : text.spaceBefore;
  return Math.max(text.spaceBefore ?? 0, before?.spaceAfter ?? 0);
}

function isRightBehind(text: SeenText, before: SeenText, parts: readonly unknown[]): boolean {
  return parts.indexOf(text) === parts.indexOf(before) + 1;
}

const LIST = /^(?:[-–•+*]|\d+(?:\.\d+)*[.)]|[a-zđ][.)])\s/;

function judgeIndent(text: SeenText, { indent }: Spacing, of: Component, anatomy: Anatomy): readonly Finding[] {
  if (!indent || text.firstLine === undefined || (of === 'body' && LIST.test(text.text))) return [];
  const own = text.firstLine;
  const found = numberWords(toMm(own), ' mm');
  const ok = indent.some((one) => Math.abs(own - mm(one)) < mm(0.8));
  const allowed = joinWords(indent.map((one) => numberWords(one, ' mm')));
  return [judged(ok, allowed, found, whereOf(of, text, anatomy))];
}
