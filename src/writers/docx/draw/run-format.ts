import type { IRunOptions } from 'docx';
import { type Language, oncePerPair } from '../../../base/index.ts';
import type { FontLook, ParagraphLook } from '../../../theme/index.ts';
import { languageMark } from '../languages.ts';
import { fontDifference } from '../look/font-difference.ts';
import type { DrawScope } from './scope.ts';

/** What the runs of a paragraph are compared with. */
export interface RunGround {
  /** The font that the paragraph's style, and the character style upon it, give. */
  readonly font: FontLook;
  /** Id of the character style of the runs. */
  readonly characterStyle?: string;
  /** Capitals of the paragraph, where its style is of another mind. */
  readonly capitals: boolean | undefined;
  /** Language of the paragraph. */
  readonly lang: Language | undefined;
}

/** The ground of a paragraph of a look, whose style looks like `style`. */
export function groundOf(look: ParagraphLook, style: ParagraphLook, lang: Language | undefined): RunGround {
  return { font: style.font, capitals: look.uppercase === style.uppercase ? undefined : look.uppercase, lang };
}

/** What a run must say for itself: what differs from its paragraph's style, and its language where it is a foreign one. */
export function runFormat(
  run: { readonly font: FontLook; readonly lang?: Language },
  ground: RunGround,
  scope: DrawScope,
): IRunOptions {
  const lang = run.lang ?? ground.lang ?? scope.language;
  const difference = sharedDifference(run.font, ground.font);
  const isPlain = ground.characterStyle === undefined && ground.capitals === undefined && lang === scope.language;
  if (isPlain) return difference;
  return {
    ...(ground.characterStyle === undefined ? {} : { style: ground.characterStyle }),
    ...difference,
    ...(ground.capitals === undefined ? {} : { allCaps: ground.capitals }),
    ...(lang === scope.language ? {} : { language: languageMark(lang) }),
  };
}

const sharedDifference = oncePerPair(fontDifference);
