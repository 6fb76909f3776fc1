import { Packer } from 'docx';
import type { Pages } from '../../../src/layout/index.ts';
import type { StyledDocument } from '../../../src/theme/index.ts';
import { drawDocument } from '../../../src/writers/docx/draw/draw-document.ts';
import { makeScope } from '../../../src/writers/docx/draw/make-scope.ts';
import { plainBlock } from '../../../src/writers/docx/plain/plain-block.ts';
import { loadCharts } from '../../../src/writers/docx/plain/plain-chart.ts';
import { plainDocument } from '../../../src/writers/docx/plain/plain-document.ts';
import { documentProperties } from '../../../src/writers/docx/properties.ts';
import { allStyles } from '../../../src/writers/docx/styles/all-styles.ts';
import type { WriteContext } from '../../../src/writers/types.ts';

/**
 * The library docx as its manual says: the same paragraphs, tables, charts, styles and numberings that our Word file
 * consists of, as objects of the library, packed with `Packer.toBuffer` and nothing else.
 */
export async function packPlainly(document: StyledDocument, context: WriteContext, pages: Pages): Promise<Uint8Array> {
  const styles = makeScope(document, { pageCount: pages.pages.length, anchors: pages.anchors });
  const content = drawDocument(document, styles);
  const source = { content, properties: documentProperties(document, context), styles };
  await loadCharts();
  const drawn = plainDocument(source, allStyles(styles), ({ children }) => children.map(plainBlock));
  return Packer.toBuffer(drawn);
}
