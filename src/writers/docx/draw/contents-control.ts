import { FileChild, type Paragraph, StringValueElement } from 'docx';
import { element } from '../element.ts';

/** The frame that Word itself puts around a table of contents: it offers to bring the list up to date. */
export class ContentsControl extends FileChild {
  constructor(paragraphs: readonly Paragraph[], id: number) {
    super('w:sdt');
    this.root.push(
      element('w:sdtPr', {}, [
        element('w:id', { 'w:val': id }),
        element('w:docPartObj', {}, [
          new StringValueElement('w:docPartGallery', 'Table of Contents'),
          element('w:docPartUnique'),
        ]),
      ]),
      element('w:sdtContent', {}, paragraphs),
    );
  }
}
