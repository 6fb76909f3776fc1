import type { SeenRun, SeenText } from '../../readers/index.ts';
import { type Anatomy, partOf, textsOf } from '../find/anatomy.ts';
import { isUrgency } from '../find/head.ts';
import { COMPONENTS } from '../rules/components.ts';
import { isComponent } from '../rules/read-rules.ts';
import type { Check } from '../rules/rule.ts';
import { type Finding, type Judge, joinWords, judged, numberWords, same, whereOf } from './finding.ts';
import { sizeOf } from './measure.ts';

type Letters = Extract<Check, { readonly kind: 'letters' }>;

/** Judges font, colour and encoding of all letters, and whether sizes go together. */
export const judgeLetters: Judge<'letters'> = (check, _, anatomy) => [
  ...(check.font ? [judgeFont(check.font, anatomy)] : []),
  ...(check.black ? [judgeColor(anatomy)] : []),
  ...(check.unicode ? [judgeEncoding(anatomy)] : []),
  ...(check.together ? [judgeTogether(check.together, anatomy)] : []),
];

interface FoundRun {
  readonly run: SeenRun;
  readonly text: SeenText;
}

function findRun({ seen }: Anatomy, isWrong: (run: SeenRun, text: SeenText) => boolean): FoundRun | undefined {
  const running = seen.sections.flatMap(({ header, footer }) => [...header.texts, ...footer.texts]);
  for (const text of [...textsOf(seen), ...running]) {
    const run = text.runs.find((one) => /[\p{L}\p{N}]/u.test(one.text) && isWrong(one, text));
    if (run) return { run, text };
  }
  return undefined;
}

function judgeFont(name: string, anatomy: Anatomy): Finding {
  const allowed = same(name);
  const wrong = findRun(anatomy, ({ font }) => font !== undefined && font !== name);
  if (!wrong) return { state: 'kept', allowed };
  return {
    state: 'broken',
    allowed,
    found: same(wrong.run.font ?? ''),
    where: whereOf('document', wrong.text, anatomy),
  };
}

function judgeColor(anatomy: Anatomy): Finding {
  const allowed = { vi: 'màu đen', en: 'black' };
  const wrong = findRun(anatomy, ({ color }, text) => color !== '#000000' && !isUrgency(text.text));
  if (!wrong) return { state: 'kept', allowed };
  return { state: 'broken', allowed, found: same(wrong.run.color), where: whereOf('document', wrong.text, anatomy) };
}

/** Letters that are put together from parts, invisible signs, and fonts of the old tables. */
const LOOSE = /[\u0300\u0301\u0303\u0309\u0323\u200b-\u200d\ufeff]/;

function judgeEncoding(anatomy: Anatomy): Finding {
  const allowed = { vi: 'Unicode dựng sẵn (TCVN 6909:2001)', en: 'composed Unicode (TCVN 6909:2001)' };
  const old = findRun(anatomy, ({ font = '' }) => /^(?:\.Vn|VNI-|VNtimes)/i.test(font));
  if (old)
    return { state: 'broken', allowed, found: same(old.run.font ?? ''), where: whereOf('document', old.text, anatomy) };
  const at = anatomy.seen.rawText.search(LOOSE);
  const found = { vi: 'ký tự tổ hợp hoặc ký tự ẩn', en: 'combining or invisible signs' };
  const text = anatomy.seen.rawText.slice(Math.max(0, at - 15), at + 15).replace(/\s+/g, ' ');
  return judged(at < 0, allowed, found, { component: 'document', ...(at < 0 ? {} : { text }) });
}

function judgeTogether(sets: NonNullable<Letters['together']>, anatomy: Anatomy): Finding {
  const wordsOf = (sizes: readonly (readonly [string, number])[]) =>
    joinWords(
      sizes.map(([name, size]) => ({
        vi: `${nameOf(name).vi} ${numberWords(size).vi}`,
        en: `${nameOf(name).en} ${numberWords(size).en}`,
      })),
    );
  const names = Object.keys(sets[0] ?? {}).filter(isComponent);
  const found = names.flatMap((name) => {
    const text = partOf(anatomy, name)[0];
    return text ? [[name, sizeOf(text)] as const] : [];
  });
  if (found.length < 2) return { state: 'absent' };
  const all = sets.map((set) => wordsOf(Object.entries(set)));
  const allowed = { vi: all.map(({ vi }) => vi).join('; hoặc '), en: all.map(({ en }) => en).join('; or ') };
  const ok = sets.some((set) => found.every(([name, size]) => Math.abs((set[name] ?? size) - size) < 0.05));
  return judged(ok, allowed, wordsOf(found), { component: 'document' });
}

function nameOf(name: string) {
  return isComponent(name) ? COMPONENTS[name] : same(name);
}
