import type { StyleSheet } from '../../theme/index.ts';
import { styleRules } from './css-styles.ts';

/**
 * Classes that a page uses: those of styles, and those made for a single look (a width, a colour). The
 * page has no `style` attributes, which the policies of many portals forbid.
 */
export interface SheetClasses {
  /** The class of a paragraph style of the sheet. */
  style(key: string): string;
  /** A class for declarations: the same one for the same declarations. */
  look(declarations: string): string;
  /** The rules of all classes that were asked for, in that order. */
  rules(): string;
}

/** An empty register of classes for a sheet. */
export function sheetClasses(sheet: StyleSheet): SheetClasses {
  const styles = new Set<string>();
  const looks = new Map<string, string>();
  return {
    style: (key) => {
      styles.add(key);
      return `s-${key}`;
    },
    look: (declarations) => {
      const name = looks.get(declarations) ?? `x${looks.size + 1}`;
      looks.set(declarations, name);
      return name;
    },
    rules: () => {
      const ofStyles = [...styles].flatMap((key) => {
        const style = sheet.styles[key];
        return style ? [`.s-${key} { ${styleRules(style.look)} }`] : [];
      });
      return [...ofStyles, ...[...looks].map(([declarations, name]) => `.${name} { ${declarations} }`)].join('\n');
    },
  };
}
