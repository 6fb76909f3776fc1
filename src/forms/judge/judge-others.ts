import { type Anatomy, partOf, textsOf } from '../find/anatomy.ts';
import { dateOf } from '../find/conditions.ts';
import { fold } from '../find/fold.ts';
import { signatureLines } from '../find/tail.ts';
import { isComponent } from '../rules/read-rules.ts';
import { type Finding, type Judge, judged, MISSING, numberWords, same, toMm, whereOf } from './finding.ts';

/** Judges the frame around a mark: its size by the words, and its colour. */
export const judgeFrame: Judge<'frame'> = ({ of: name, sizes, red }, component, anatomy) => {
  const of = isComponent(name) ? name : component;
  const text = partOf(anatomy, of)[0];
  if (!text) return [{ state: 'absent' }];
  const size = sizes?.[fold(text.text)];
  const words = size ? `${size[0]} × ${size[1]} mm` : '';
  const allowed = {
    vi: `đóng khung nét đơn ${words}${red ? ', màu đỏ tươi' : ''}`.trim(),
    en: `in a single frame ${words}${red ? ', bright red' : ''}`.trim(),
  };
  const where = whereOf(of, text, anatomy);
  const frame = anatomy.frameOf(of);
  const ownSides = Object.keys(text.borders ?? {}).length === 4;
  const isRed = !red || isBright(frame?.color ?? text.borders?.top?.color ?? text.runs[0]?.color ?? '');
  if (!frame)
    return [judged(ownSides && isRed, allowed, ownSides ? { vi: 'không phải màu đỏ', en: 'not red' } : MISSING, where)];
  const [width, height] = [toMm(frame.width), toMm(frame.height)];
  const fits = !size || (Math.abs(width - size[0]) <= 2 && Math.abs(height - size[1]) <= 2);
  const found = same(`${numberWords(width).en} × ${numberWords(height).en} mm, ${frame.color}`);
  return [judged(fits && isRed, allowed, found, where)];
};

function isBright(color: string): boolean {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
  return r > 180 && g < 90 && b < 90;
}

/** Judges what stands in the text: wrong spellings, or passages that must come in an order. */
export const judgeProse: Judge<'prose'> = ({ never, order, type, about, says }, component, anatomy) => {
  if (type !== undefined && !anatomy.type.startsWith(type)) return [{ state: 'absent' }];
  if (!isSpokenOf(about, anatomy)) return [{ state: 'absent' }];
  if (never !== undefined) {
    const pattern = new RegExp(never, 'u');
    for (const text of textsOf(anatomy.seen)) {
      const found = pattern.exec(text.text);
      if (found)
        return [{ state: 'broken', allowed: says, found: same(found[0]), where: whereOf(component, text, anatomy) }];
    }
    return [{ state: 'kept', allowed: says }];
  }
  let from = 0;
  for (const words of order ?? []) {
    const pattern = new RegExp(words.replace(/^\(\?i:(.*)\)$/, '$1'), 'iu');
    const at = anatomy.prose.findIndex(({ text }, index) => index >= from && pattern.test(text));
    if (at < 0)
      return [
        {
          state: 'broken',
          allowed: says,
          found: { vi: `thiếu hoặc sai thứ tự: ${plain(words)}`, en: `missing or out of order: ${plain(words)}` },
          where: { component },
        },
      ];
    from = at;
  }
  return [{ state: 'kept', allowed: says }];
};

/** Whether a document holds the words that a rule is about; a rule may be about every document. */
function isSpokenOf(about: string | undefined, { seen }: Anatomy): boolean {
  if (about === undefined) return true;
  const pattern = new RegExp(about, 'iu');
  return textsOf(seen).some(({ text }) => pattern.test(text));
}

/** A pattern as a person reads it. */
function plain(pattern: string): string {
  return pattern
    .replace(/^\^(?:\(\?:\[[^)]*\)\?)?/, '')
    .replace(/\(\?i?:/g, '(')
    .replace(/\[[^\]]*\]/g, '…')
    .replace(/\.\*/g, ' … ')
    .replace(/[\\^$?+]/g, '');
}

/** Judges the two signatures of minutes: the first line of each column's last block. */
export const judgeSignatures: Judge<'signatures'> = ({ left, right, about, unless, says }, component, anatomy) => {
  const isOther = !isSpokenOf(about, anatomy) || (unless !== undefined && isSpokenOf(unless, anatomy));
  if (!anatomy.type.startsWith('BIEN BAN') || isOther) return [{ state: 'absent' }];
  const wordsOf = (column: 'left' | 'right') =>
    signatureLines(anatomy.prose.slice(3), column).map(({ text }) => text.toUpperCase());
  const [atLeft, atRight] = [wordsOf('left'), wordsOf('right')];
  const has = (lines: readonly string[], pattern: string) => lines.some((line) => new RegExp(pattern, 'u').test(line));
  const found = same(`${atLeft[0] ?? '–'} | ${atRight[0] ?? '–'}`);
  return [judged(has(atLeft, left) && has(atRight, right), says, found, { component })];
};

/** Judges what a file says of itself: fields of the annex on metadata, or what its own properties carry of them. */
export const judgeMetadata: Judge<'metadata'> = ({ fields }, _, { seen }) => {
  const { custom, facts } = seen;
  const own: Readonly<Record<string, string | undefined>> = {
    Subject: facts.subject ?? facts.title,
    OrganName: facts.author,
    Language: facts.language,
    TypeName: custom.kind,
  };
  const missing = fields.filter((field) => (custom[field] ?? own[field] ?? '') === '');
  const allowed = same(fields.join(', '));
  return [
    judged(
      missing.length === 0,
      allowed,
      { vi: `thiếu ${missing.join(', ')}`, en: `missing: ${missing.join(', ')}` },
      { component: 'file' },
    ),
  ];
};

/** Judges the file itself. */
export const judgeFile: Judge<'file'> = ({ version, pages, archival, of }, component, { seen }) => {
  if (of !== undefined && seen.custom.kind !== of) return [{ state: 'absent' }];
  if (seen.format !== 'pdf') return [{ state: 'untold' }];
  const findings: Finding[] = [];
  const where = { component } as const;
  if (version !== undefined) {
    const words = numberWords(version).en;
    findings.push(
      judged(
        (seen.version ?? 0) >= version,
        { vi: `PDF ${words} trở lên`, en: `PDF ${words} or later` },
        same(`PDF ${seen.version ?? '?'}`),
        where,
      ),
    );
  }
  if (pages !== undefined) {
    const count = seen.sections.length;
    findings.push(
      judged(
        count <= pages,
        { vi: `không quá ${pages} trang`, en: `at most ${pages} pages` },
        { vi: `${count} trang`, en: `${count} pages` },
        where,
      ),
    );
  }
  if (archival) findings.push(seen.archival ? { state: 'kept', allowed: same('PDF/A') } : { state: 'untold' });
  return findings;
};

/** Judges the abbreviation of the document's type in its symbol. */
export const judgeSymbol: Judge<'symbol'> = ({ type, abbreviation }, component, anatomy) => {
  const number = partOf(anatomy, 'number')[0];
  const isOfType =
    anatomy.type === fold(type) || (anatomy.type.startsWith(`${fold(type)} `) && type !== 'Chương trình');
  if (!number || !isOfType) return [{ state: 'absent' }];
  const parts = number.text.split(/[/\-\s:]+/).filter((part) => /^\p{L}/u.test(part) && !/^số$/i.test(part));
  return [
    judged(
      parts[0] === abbreviation,
      same(abbreviation),
      same(parts[0] ?? number.text),
      whereOf(component, number, anatomy),
    ),
  ];
};

/** From these dates on a guideline holds (HD 36-HD/VPTW; HD 05-HD/VPTW). */
const REGIMES = [
  { from: '2026-05-27', name: 'Hướng dẫn 05-HD/VPTW' },
  { from: '2018-04-03', name: 'Hướng dẫn 36-HD/VPTW' },
] as const;

/** Judges whether the guideline by whose look a document is made is the one that holds on its date: by the colon and spacing no program can tell, by the date it can. */
export const judgeRegime: Judge<'regime'> = (_, component, anatomy) => {
  const date = dateOf(anatomy);
  const form = anatomy.seen.custom.form;
  if (date === undefined || form === undefined || !form.startsWith('party-')) return [{ state: 'untold' }];
  const right = REGIMES.find(({ from }) => date >= from)?.name ?? 'Hướng dẫn 11-HD/VPTW';
  const own = form === 'party-2026' ? REGIMES[0].name : REGIMES[1].name;
  return [judged(own === right, same(right), same(own), { component, text: date })];
};
