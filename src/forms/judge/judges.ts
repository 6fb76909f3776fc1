import type { Anatomy } from '../find/anatomy.ts';
import type { Component } from '../rules/components.ts';
import type { Check } from '../rules/rule.ts';
import type { Finding, Judge } from './finding.ts';
import { judgeColumns } from './judge-columns.ts';
import { judgeLetters } from './judge-letters.ts';
import { judgeLook } from './judge-look.ts';
import { judgeNameOrder } from './judge-name-order.ts';
import {
  judgeFile,
  judgeFrame,
  judgeMetadata,
  judgeProse,
  judgeRegime,
  judgeSignatures,
  judgeSymbol,
} from './judge-others.ts';
import { judgePageNumber } from './judge-page-number.ts';
import { judgePaper } from './judge-paper.ts';
import { judgeRecord } from './judge-record.ts';
import { judgeRule } from './judge-rule.ts';
import { judgeSections } from './judge-sections.ts';
import { judgeSpacing } from './judge-spacing.ts';
import { judgeText } from './judge-text.ts';

type Judges = { readonly [K in Check['kind']]: Judge<K> };

const JUDGES: Judges = {
  look: judgeLook,
  text: judgeText,
  rule: judgeRule,
  spacing: judgeSpacing,
  paper: judgePaper,
  'page-number': judgePageNumber,
  letters: judgeLetters,
  frame: judgeFrame,
  prose: judgeProse,
  signatures: judgeSignatures,
  sections: judgeSections,
  columns: judgeColumns,
  'name-order': judgeNameOrder,
  record: judgeRecord,
  metadata: judgeMetadata,
  file: judgeFile,
  symbol: judgeSymbol,
  regime: judgeRegime,
};

/** What a check comes to on a document. */
export function judge<K extends Check['kind']>(
  check: Extract<Check, { readonly kind: K }> & { readonly kind: K },
  component: Component,
  anatomy: Anatomy,
): readonly Finding[] {
  const handle: Judge<K> = JUDGES[check.kind];
  return handle(check, component, anatomy);
}
