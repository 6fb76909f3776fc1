/** Writes the tables of templates/README.md anew from what the program checks templates with. Run by `npm run guide`. */
import { writeFileSync } from 'node:fs';
import { guideFile, readGuide } from './guide/read-guide.ts';

writeFileSync(guideFile, readGuide().wanted);
