import { Packer } from 'docx';
import type { PackageSource } from '../package-source.ts';
import type { Parts } from '../settle/parts.ts';
import { allStyles } from '../styles/all-styles.ts';
import { plainBlock } from './plain-block.ts';
import { loadCharts } from './plain-chart.ts';
import { plainDocument } from './plain-document.ts';
import { unzipParts } from './unzip-parts.ts';

/** The parts as the library makes and packs them by itself: slower than the quick way, and what that is held against. */
export async function plainPackage(source: PackageSource): Promise<Parts> {
  await loadCharts();
  const document = plainDocument(source, allStyles(source.styles), ({ children }) => children.map(plainBlock));
  return unzipParts(await Packer.pack(document, 'uint8array'));
}
