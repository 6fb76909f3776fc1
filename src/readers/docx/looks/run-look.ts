import type { SeenRun } from '../../seen-document.ts';
import { childOf, switchOf, type Xml } from '../../xml/xml.ts';
import { attributeIn, type Cascade, firstIn } from './cascade.ts';

/** The look of a run without its words. */
export type RunLook = Omit<SeenRun, 'text'> & { readonly caps: boolean; readonly hidden: boolean };

/** Word's size where no style says one (ISO 29500-1, 17.3.2.38): 10 pt. */
const SIZE_UNSAID = 20;

/** How a run looks in the end. */
export function runLook(run: Xml, paragraph: Xml, cascade: Cascade): RunLook {
  const all = cascade.run(run, paragraph);
  const isOn = (name: string) => firstIn(all, (one) => switchOf(one, name)) ?? false;
  const size = Number(attributeIn(all, 'sz', 'val') ?? SIZE_UNSAID) / 2;
  const line = attributeIn(all, 'u', 'val');
  const font = fontOf(all, cascade);
  return {
    ...(font === undefined ? {} : { font }),
    size: Number.isFinite(size) ? size : SIZE_UNSAID / 2,
    bold: isOn('b'),
    italic: isOn('i'),
    underline: line !== undefined && line !== 'none',
    color: colorOf(attributeIn(all, 'color', 'val')),
    caps: isOn('caps'),
    hidden: isOn('vanish'),
  };
}

function fontOf(all: readonly Xml[], cascade: Cascade): string | undefined {
  return firstIn(all, (one) => {
    const fonts = childOf(one, 'rFonts')?.attributes;
    const theme = fonts?.asciiTheme ?? fonts?.hAnsiTheme;
    return (theme === undefined ? undefined : cascade.themeFont(theme)) ?? fonts?.ascii ?? fonts?.hAnsi;
  });
}

/** `auto` is black on white paper. */
export function colorOf(value: string | undefined): string {
  return value !== undefined && /^[0-9a-f]{6}$/i.test(value) ? `#${value.toLowerCase()}` : '#000000';
}
