import { type Diagnostic, placeOfFile } from '../../base/index.ts';
import { diagnose } from '../messages.ts';
import type { StyleTrait } from './loss-words.ts';
import type { Reference, Taken } from './reference-layer.ts';
import { EXPECTED } from './style-names.ts';
import type { StyleLoss } from './word-look.ts';

/** What a person should know of their reference document: styles that it lacks, fonts, and what was left out. */
export function tellLosses({ name, look }: Reference, taken: Taken): readonly Diagnostic[] {
  const at = placeOfFile(name);
  const lacking = lackingStyles(taken);
  const traits = traitsOf(taken);
  const { losses } = look;
  return [
    ...(lacking.length > 0 ? [diagnose('theme/reference-lacks', { styles: lacking }, at)] : []),
    ...(taken.unknownFamilies.length > 0
      ? [diagnose('theme/reference-fonts', { fonts: taken.unknownFamilies }, at)]
      : []),
    ...(traits.length + losses.length > 0 ? [diagnose('theme/reference-not-followed', { traits, losses }, at)] : []),
  ];
}

function lackingStyles({ styles, table, below }: Taken): readonly string[] {
  const expected = Object.entries(EXPECTED).filter(([key]) => below.styles.some((style) => style.key === key));
  const lacking = expected.filter(([key]) => !styles.has(key)).map(([, shown]) => shown);
  return table ? lacking : [...lacking, 'Table Grid'];
}

function traitsOf({ styles, table }: Taken): readonly StyleTrait[] {
  const owners = new Map<StyleLoss, Set<string>>();
  for (const { name, lost } of [...styles.values(), ...(table ? [table] : [])])
    for (const what of lost) owners.set(what, (owners.get(what) ?? new Set()).add(name));
  return [...owners].map(([what, names]) => ({ what, styles: [...names] }));
}
