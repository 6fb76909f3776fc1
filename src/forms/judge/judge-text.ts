import type { SeenText } from '../../readers/index.ts';
import { partOf } from '../find/anatomy.ts';
import { CONDITIONS } from '../find/conditions.ts';
import { isComponent } from '../rules/read-rules.ts';
import type { Check } from '../rules/rule.ts';
import { type Judge, judged, MISSING, same, whereOf } from './finding.ts';

type TextCheck = Extract<Check, { readonly kind: 'text' }>;

/** Judges the words of a part. Patterns that are all small letters do not mind capitals. */
export const judgeText: Judge<'text'> = (check, component, anatomy) => {
  if (check.when && !CONDITIONS[check.when](anatomy)) return [{ state: 'absent' }];
  const of = isComponent(check.of) ? check.of : component;
  const all = partOf(anatomy, of);
  if (all.length === 0) {
    if (check.never) return [mustBeAway(check) ? { state: 'kept', allowed: check.says } : { state: 'absent' }];
    if (!check.required) return [{ state: 'absent' }];
    return [{ state: 'broken', allowed: check.says, found: MISSING, where: { component: of } }];
  }
  const texts = chosen(all, check.only);
  if (texts.length === 0) return [{ state: 'absent' }];
  const pattern = compile(check);
  return texts.map((text) => {
    const matches = pattern.test(text.text);
    return judged(matches !== (check.never ?? false), check.says, same(text.text), whereOf(of, text, anatomy));
  });
};

/** Whether the part itself must not be there, rather than certain words in it. */
function mustBeAway({ pattern }: TextCheck): boolean {
  return pattern === '.';
}

function compile({ pattern }: TextCheck): RegExp {
  const letters = pattern.replace(/\\p\{[^}]*\}|\\./g, '');
  return new RegExp(pattern, letters === letters.toLowerCase() && /\p{L}/u.test(letters) ? 'iu' : 'u');
}

function chosen(texts: readonly SeenText[], only: TextCheck['only']): readonly SeenText[] {
  if (only === 'first') return texts.slice(0, 1);
  if (only === 'last') return texts.slice(-1);
  return only === 'but-last' ? texts.slice(0, -1) : texts;
}
