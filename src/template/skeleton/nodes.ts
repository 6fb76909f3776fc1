import type { Place } from '../../base/index.ts';
import type { BlockNode, Body, OutputNode, PartialNode } from '../tree.ts';
import type { WrittenAttribute } from '../types.ts';

/*
 * The skeleton: the elements of a template with its statements at their places, known without data.
 */

export interface SkeletonElement {
  readonly kind: 'element';
  readonly name: string;
  readonly at: Place;
  /** Offset in the file where the tag's name ends: where a stamp can be put in. */
  readonly nameEnd: number;
  readonly attributes: ReadonlyMap<string, WrittenAttribute>;
  readonly children: Skeleton;
}
/** Words, or something that prints words. */
export interface SkeletonText {
  readonly kind: 'text';
  readonly at: Place;
}
export interface SkeletonOutput {
  readonly kind: 'output';
  readonly node: OutputNode;
}
/** A block with the skeletons of its halves; absent where one could not be parsed. */
export interface SkeletonBlock {
  readonly kind: 'block';
  readonly node: BlockNode;
  readonly halves: readonly { readonly body: Body; readonly nodes: Skeleton | undefined }[];
}
export interface SkeletonPartial {
  readonly kind: 'partial';
  readonly node: PartialNode;
}
export type SkeletonNode = SkeletonElement | SkeletonText | SkeletonOutput | SkeletonBlock | SkeletonPartial;
export type Skeleton = readonly SkeletonNode[];
