export { Document, Paragraph, Styles } from 'docx';
export { element } from '../element.ts';
export { allStyles } from '../styles/all-styles.ts';
export { plainCell, plainParagraph, plainRow, plainTable } from './plain-block.ts';
export { loadCharts, plainChart } from './plain-chart.ts';
export { plainDocument } from './plain-document.ts';
export { plainInline } from './plain-inline.ts';
export { plainPackage } from './plain-package.ts';
