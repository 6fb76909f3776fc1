import { formatPlace, type Place, type Shape } from '../../base/index.ts';

/** Most names that a hint lists. */
const MOST = 12;

/** A few known names for a hint, sorted as they are declared. */
export function listNames(names: readonly string[]): string {
  return names.length > MOST ? `${names.slice(0, MOST).join(', ')}, …` : names.join(', ');
}

/** What a shape is, in Vietnamese: "một danh sách". */
export const kindVi: Readonly<Record<Shape['kind'], string>> = {
  text: 'chữ',
  number: 'số',
  flag: 'giá trị đúng/sai',
  list: 'danh sách',
  map: 'nhóm gồm nhiều trường',
};

/** What a shape is, in English. */
export const kindEn: Readonly<Record<Shape['kind'], string>> = {
  text: 'text',
  number: 'a number',
  flag: 'a flag (true or false)',
  list: 'a list',
  map: 'a group of fields',
};

/** "(gọi từ …)" when the fault shows only because of who calls the partial. */
export const calledFromVi = (place: Place | undefined): string => (place ? ` (khi gọi từ ${formatPlace(place)})` : '');
export const calledFromEn = (place: Place | undefined): string =>
  place ? ` (when called from ${formatPlace(place)})` : '';

export const didYouMeanVi = (suggestion: string): string => `Có phải ý bạn là “${suggestion}”?`;
export const didYouMeanEn = (suggestion: string): string => `Did you mean “${suggestion}”?`;
