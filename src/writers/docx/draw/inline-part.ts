import type { ConcreteHyperlink, ImageRun, TextRun } from 'docx';

/** What stands inside a paragraph: runs, pictures, links. */
export type InlinePart = TextRun | ImageRun | ConcreteHyperlink;
