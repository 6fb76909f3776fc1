import type { SeenText } from '../../readers/index.ts';
import { type Anatomy, partOf } from '../find/anatomy.ts';
import type { Component } from '../rules/components.ts';
import { isComponent } from '../rules/read-rules.ts';
import type { Words } from '../rules/rule.ts';
import { type Finding, type Judge, judged, MISSING, whereOf } from './finding.ts';
import { widthOf } from './measure.ts';

/** How much longer or shorter a line may be than its share of the words. */
const TOLERANCE = { whole: 0.06, part: 0.02 };
/** How far its middle may be from theirs, in points. */
const OFF = 6;

/** Judges the drawn line below a part by its length beside that of the words. */
export const judgeRule: Judge<'rule'> = ({ of: name, share, above }, component, anatomy) => {
  const of = isComponent(name) ? name : component;
  const texts = partOf(anatomy, of);
  const last = texts.at(-1);
  if (!last) return [{ state: 'absent' }];
  if (above) return [judgeAbove(of, last, anatomy)];
  const [from, to] = share;
  const allowed = allowedWords(from, to);
  const where = whereOf(of, last, anatomy);
  const stroke = anatomy.ruleBelow(of);
  if (!stroke) return [{ state: 'broken', allowed, found: MISSING, where }];
  const ratio = stroke.length / Math.max(1, ...texts.map(widthOf));
  const slack = from === to ? TOLERANCE.whole : TOLERANCE.part;
  const middle =
    stroke.box && last.box
      ? (stroke.box.left + stroke.box.right - last.box.left - last.box.right) / 2
      : (stroke.offCentre ?? 0);
  const percent = `${Math.round(ratio * 100)}%`;
  const found = stroke.solid
    ? {
        vi: `dài ${percent} dòng chữ${Math.abs(middle) > OFF ? ', không cân đối' : ''}`,
        en: `${percent} of the words${Math.abs(middle) > OFF ? ', not balanced' : ''}`,
      }
    : { vi: 'nét đứt hoặc nét đôi', en: 'not a single solid line' };
  const ok = stroke.solid && ratio >= from - slack && ratio <= to + slack && Math.abs(middle) <= OFF;
  return [judged(ok, allowed, found, where)];
};

function allowedWords(from: number, to: number): Words {
  if (from === 1) return { vi: 'nét liền, dài bằng dòng chữ', en: 'solid, as long as the words' };
  const [low, high] = [Math.round(from * 100), Math.round(to * 100)];
  return { vi: `nét liền, dài ${low}-${high}% dòng chữ, cân đối`, en: `solid, ${low}-${high}% of the words, balanced` };
}

const WHOLE_WIDTH = 0.95;

function judgeAbove(of: Component, text: SeenText, anatomy: Anatomy): Finding {
  const stroke = anatomy.ruleAbove(of);
  const allowed = {
    vi: 'dưới đường kẻ nét liền hết chiều ngang vùng trình bày',
    en: 'below a solid line across the text',
  };
  const where = whereOf(of, text, anatomy);
  if (!stroke) return { state: 'broken', allowed, found: MISSING, where };
  const { width, margin } = anatomy.seen.sections[text.section] ?? { width: 0, margin: { left: 0, right: 0 } };
  const ratio = (stroke.length || text.room || 0) / Math.max(1, width - margin.left - margin.right);
  const percent = `${Math.round(ratio * 100)}%`;
  const found = { vi: `dài ${percent}`, en: `${percent} of the width` };
  return judged(stroke.solid && ratio > WHOLE_WIDTH, allowed, found, where);
}
