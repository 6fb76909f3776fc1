import type { Image } from '../record/index.ts';
import type { MeetingView } from './shape.ts';

/** A picture, its words, and how wide it is wished. */
export function viewImage({ file, caption, alt, width }: Image): MeetingView['images'][number] {
  return { file, caption: caption ?? null, alt, width: width ?? null };
}
