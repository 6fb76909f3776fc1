import { type Diagnostic, type Place, suggest } from '../base/index.ts';
import type { AttributeUse, ElementDefinition } from './define.ts';
import { elements, elementsByName } from './elements/registry.ts';
import { diagnose } from './messages.ts';
import type { WrittenAttribute, WrittenElement } from './types.ts';

/** The element that a document is. */
export const ROOT = 'document';

/** What the markup allows: asked for each element of a template before the run, and of the markup after it. */
export const elementRules = { checkElement, checkText } as const;

function checkElement(element: WrittenElement): readonly Diagnostic[] {
  const definition = elementsByName.get(element.name);
  if (!definition) {
    const known = elements.map(({ name }) => name);
    const facts = { name: element.name, suggestion: suggest(element.name, known), known };
    return [diagnose('markup/unknown-element', facts, element.at)];
  }
  return [...checkPosition(definition, element), ...checkAttributes(definition, element)];
}

/** Words stand in paragraphs, cells, items; not between them. */
function checkText(within: readonly string[], at: Place): readonly Diagnostic[] {
  const parent = within.at(-1);
  const definition = parent === undefined ? undefined : elementsByName.get(parent);
  if (parent !== undefined && !definition) return [];
  if (definition?.text) return [];
  return [diagnose('markup/words-not-allowed', { parent, allowed: definition?.content ?? [ROOT] }, at)];
}

function checkPosition(definition: ElementDefinition, { name, within, at }: WrittenElement): readonly Diagnostic[] {
  const parent = within.at(-1);
  const around = parent === undefined ? undefined : elementsByName.get(parent);
  if (parent !== undefined && !around) return [];
  const allowed = around?.content ?? [ROOT];
  if (!allowed.includes(name))
    return [diagnose('markup/wrong-place', { name, parent, allowed, homes: homesOf(name) }, at)];
  const barred = definition.notWithin?.find((other) => within.includes(other));
  if (barred) return [diagnose('markup/not-within', { name, other: barred }, at)];
  const wanted = definition.onlyWithin;
  if (wanted && !wanted.some((other) => within.includes(other)))
    return [diagnose('markup/only-within', { name, others: wanted }, at)];
  return [];
}

/** The elements that an element may stand in directly. */
function homesOf(name: string): readonly string[] {
  return elements.filter(({ content }) => content.includes(name)).map((home) => home.name);
}

function checkAttributes(definition: ElementDefinition, element: WrittenElement): readonly Diagnostic[] {
  const faults: Diagnostic[] = [];
  for (const [name, attribute] of element.attributes) {
    const use = Object.hasOwn(definition.attributes, name) ? definition.attributes[name] : undefined;
    const fault = use ? checkValue(definition, name, use, attribute) : unknownAttribute(definition, name, attribute.at);
    if (fault) faults.push(fault);
  }
  for (const [name, { required, attribute }] of Object.entries(definition.attributes))
    if (required && !element.attributes.has(name))
      faults.push(
        diagnose(
          'markup/missing-attribute',
          { element: definition.name, name, expects: attribute.expects },
          element.at,
        ),
      );
  return faults;
}

function checkValue(
  definition: ElementDefinition,
  name: string,
  { attribute }: AttributeUse,
  { value, at }: WrittenAttribute,
): Diagnostic | undefined {
  if (value === undefined || attribute.read(value) !== undefined) return undefined;
  const { expects, choices = [] } = attribute;
  const facts = { element: definition.name, name, value, expects, suggestion: suggest(value, choices) };
  return diagnose('markup/bad-value', facts, at);
}

function unknownAttribute(definition: ElementDefinition, name: string, at: Place): Diagnostic {
  const known = Object.keys(definition.attributes);
  const facts = { element: definition.name, name, known, suggestion: suggest(name, known) };
  return diagnose('markup/unknown-attribute', facts, at);
}
