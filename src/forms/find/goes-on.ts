import type { SeenText } from '../../readers/index.ts';
import { fold } from './fold.ts';
import { isBold } from './head.ts';
import { isWrapped } from './join.ts';

/** How names of bodies begin. */
const BODY =
  /^(?:UY BAN|HOI DONG|SO|BAN|BO|CUC|CHI CUC|TONG CUC|VAN PHONG|TRUNG TAM|PHONG|TRUONG|HOI|VIEN|DANG|CHI BO|TINH UY|THANH UY|HUYEN UY|CONG TY|CONG AN|TOA AN|LIEN DOAN|DOAN|MAT TRAN|THANH TRA|BENH VIEN|HAT)\b/;
/** How positions begin. */
const POSITION =
  /^(?:PHO|TRUONG|CHANH|BI THU|GIAM DOC|CHU TICH|CHU NHIEM|TONG|BO TRUONG|THU TRUONG|CUC TRUONG|VU TRUONG|UY VIEN|HIEU)\b/;
/** What a name does not end with: the body that it belongs to follows. */
const OPEN = /\b(?:DANG UY|DANG BO|UY BAN|HOI DONG|CUA|VA|CAC|THUOC|TINH|HUYEN|XA|PHUONG|THANH PHO)$/;

/**
 * Whether a line goes on with the name of a body, or with the authority, in the line above it: it is as heavy, and of the
 * same paragraph, or had no room there; where the format does not tell, it does not begin as another one would.
 */
export function goesOn(above: SeenText, line: SeenText, edge: number, part: 'body' | 'authority'): boolean {
  if (isBold(above) !== isBold(line)) return false;
  if (line.goesOn || isWrapped(above, line, edge)) return true;
  if (!isBold(line) || !line.box) return false;
  const begins = part === 'body' ? BODY : POSITION;
  return OPEN.test(fold(above.text)) || !begins.test(fold(line.text));
}
