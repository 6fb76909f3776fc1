import { createHash } from 'node:crypto';
import { writeDocx } from '../../../../src/writers/docx/index.ts';
import { everything } from '../../../support/everything.ts';
import { context } from '../../../support/styled.ts';

/* Run by same-bytes.test.ts in a process of its own, in other time zones. */
console.log(
  createHash('sha256')
    .update(await writeDocx(everything(), context))
    .digest('hex'),
);
