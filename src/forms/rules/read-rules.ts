import { type Outcome, readYaml, type Source } from '../../base/index.ts';
import type { FormName } from '../form-names.ts';
import { diagnose } from '../messages.ts';
import { COMPONENTS, type Component } from './components.ts';
import { ruleFile, type Words, type WrittenRule } from './rule.ts';

/** A rule of an official form. */
export interface Rule extends Omit<WrittenRule, 'of' | 'at'> {
  readonly of: Component;
  /** "Nghị định 30/2020/NĐ-CP, Phụ lục I, Mục II, 1" */
  readonly source: Words;
  /** The forms that it holds for. */
  readonly forms: readonly FormName[];
}

/** Reads one file of rules. Faults: no YAML, another shape, a part that there is not. */
export function readRules(source: Source): Outcome<readonly Rule[]> {
  const { value: yaml, diagnostics } = readYaml(source, { family: 'internal' });
  if (!yaml) return { diagnostics };
  const parsed = ruleFile.safeParse(yaml.value);
  if (!parsed.success) {
    return {
      diagnostics: parsed.error.issues.map(({ path, message }) =>
        diagnose('forms/wrong-rules', { found: message }, yaml.locate(path.filter((step) => typeof step !== 'symbol'))),
      ),
    };
  }
  const { forms, source: instrument, rules } = parsed.data;
  const unknown = rules.flatMap((rule, index) =>
    namesIn(rule)
      .filter((name) => !isComponent(name))
      .map((name) => diagnose('forms/wrong-rules', { found: name }, yaml.locate(['rules', index, 'id']))),
  );
  if (unknown.length > 0) return { diagnostics: unknown };
  return {
    value: rules.flatMap((rule) =>
      isComponent(rule.of) ? [{ ...rule, of: rule.of, forms, source: cite(instrument, rule.at) }] : [],
    ),
    diagnostics: [],
  };
}

function namesIn({ of, checks }: WrittenRule): readonly string[] {
  const inner = checks.flatMap((check) => [
    ...('of' in check && check.kind !== 'file' && check.of !== undefined ? [check.of] : []),
    ...(check.kind === 'look' ? [check.under, check.beside] : []),
    ...(check.kind === 'columns' ? [check.left, check.right] : []),
  ]);
  return [of, ...inner.filter((name) => name !== undefined)];
}

/** Whether a name is that of a part of documents. */
export function isComponent(name: string | undefined): name is Component {
  return name !== undefined && Object.hasOwn(COMPONENTS, name);
}

function cite(instrument: Words, at: Words | undefined): Words {
  if (!at) return instrument;
  return { vi: `${instrument.vi}, ${at.vi}`, en: `${instrument.en}, ${at.en}` };
}
