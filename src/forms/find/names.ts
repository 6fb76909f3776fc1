import type { SeenText } from '../../readers/index.ts';
import type { Found } from './anatomy.ts';
import { fold } from './fold.ts';
import { isBold, isNumber, isScope, present } from './head.ts';

/** Words with which names of bodies begin: a line that begins with one is no second line of the name before. */
const BODIES =
  /^(?:TINH|THANH|HUYEN|QUAN|XA|PHUONG|DANG|BAN|SO|UY BAN|VAN PHONG|BO|CUC|CHI CUC|TRUONG|TRUNG TAM|HOI|PHONG|DOAN|LIEN|CONG AN|TOA AN|VIEN|HOC VIEN|TONG|CHI BO|CONG TY|UBND|HDND|MAT TRAN|LOP)\b/;

/** The bodies at the head's left: above the number, the last is the issuer and those before it stand above it. */
export function findNames(texts: readonly SeenText[], head: Found): Found {
  const end = texts.findIndex(({ text, column }) => column === 'left' && isNumber(text));
  const first = texts.find(({ column }) => column === 'left');
  if (!first) return {};
  const limit = end >= 0 ? end : texts.findIndex(({ column }, at) => column !== 'left' && at > texts.indexOf(first));
  const marks = new Set([...(head.star ?? []), ...(head.urgency ?? []), ...(head.draft ?? []), ...(head.date ?? [])]);
  const lines = texts
    .slice(0, limit < 0 ? 0 : limit)
    .filter((text) => text.column === 'left' && !marks.has(text) && !isScope(text.text) && /\p{L}/u.test(text.text));
  const names = joinLines(lines);
  const issuer = names.at(-1) ?? [];
  return present({ parent: names.slice(0, -1).flat(), issuer });
}

/** Lines as names: of a PDF a long name has several. */
function joinLines(lines: readonly SeenText[]): readonly (readonly SeenText[])[] {
  const names: SeenText[][] = [];
  for (const line of lines) {
    const name = names.at(-1);
    const last = name?.at(-1);
    const isOther = !last || isBold(last) !== isBold(line) || BODIES.test(fold(line.text)) || line.box === undefined;
    if (name && !isOther) name.push(line);
    else names.push([line]);
  }
  return names;
}
