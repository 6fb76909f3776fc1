import type { Place } from '../base/index.ts';
import type { FileText } from './read/file-text.ts';

/*
 * A template as this room sees it: what Handlebars has parsed, with offsets instead of lines and
 * columns, helpers looked up and every path bound to the scope that it means.
 */

/** Offsets in the file's text, from 0; `end` is the first one after it. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

interface TreeNode {
  readonly span: Span;
  readonly at: Place;
}

/** A value by name: `up` counts the `{{#each}}` and `{{#with}}` to leave, `root` is the whole view. */
export interface FieldReference {
  readonly kind: 'field';
  readonly up: number | 'root';
  readonly segments: readonly string[];
}
export type LoopVariable = 'index' | 'first' | 'last' | 'key';
/** `@index` and its like, of the `{{#each}}` that is `up` scopes out. */
export interface LoopReference {
  readonly kind: 'loop';
  readonly up: number;
  readonly variable: LoopVariable;
}
export type Reference = FieldReference | LoopReference;

export interface PathNode extends TreeNode {
  readonly kind: 'path';
  /** As the template writes it: `../name`. */
  readonly written: string;
  readonly reference: Reference;
}
export interface LiteralNode extends TreeNode {
  readonly kind: 'literal';
  readonly value: string | number | boolean;
}
export interface OptionNode {
  readonly name: string;
  readonly value: Expression;
  readonly at: Place;
}
export interface CallNode extends TreeNode {
  readonly kind: 'call';
  /** The name of a helper that there is. */
  readonly helper: string;
  readonly args: readonly Expression[];
  readonly options: readonly OptionNode[];
}
/** An expression that could not be read; its fault is reported already. */
export interface BrokenNode extends TreeNode {
  readonly kind: 'broken';
}
export type Expression = PathNode | LiteralNode | CallNode | BrokenNode;

/** `{{x}}` or `{{helper x}}`. `inner` is what stands between the braces. */
export interface OutputNode extends TreeNode {
  readonly kind: 'output';
  readonly inner: Span;
  readonly value: Expression;
}
export const blockNames = ['if', 'unless', 'each', 'with'] as const;
export type BlockName = (typeof blockNames)[number];
/** `body` is rendered when the test holds (`unless`: when it does not), `otherwise` is the other half. */
export interface BlockNode extends TreeNode {
  readonly kind: 'block';
  readonly name: BlockName;
  readonly inner: Span;
  readonly test: Expression;
  readonly body?: Body;
  readonly otherwise?: Body;
}
export interface PartialNode extends TreeNode {
  readonly kind: 'partial';
  readonly name: string;
  readonly context?: Expression;
  readonly options: readonly OptionNode[];
}
/** A comment, which prints nothing; or something refused, whose fault is reported already. */
export interface SilentNode extends TreeNode {
  readonly kind: 'silent';
}
export type Statement = OutputNode | BlockNode | PartialNode | SilentNode;

/** What stands between two tags of a block, or a whole file. */
export interface Body {
  readonly span: Span;
  /** Of the block that it is the body of; absent for a whole file. */
  readonly of?: BlockName;
  readonly statements: readonly Statement[];
}

export interface TemplateFile {
  readonly file: FileText;
  readonly body: Body;
}
