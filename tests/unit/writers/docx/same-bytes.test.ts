import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { writeDocx } from '../../../../src/writers/docx/index.ts';
import { everything } from '../../../support/everything.ts';
import { context, paragraph, section, styledDocument } from '../../../support/styled.ts';

const hash = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const write = async (): Promise<string> => hash(await writeDocx(everything(), context));

describe('the same document', () => {
  it('gives the same bytes again, also with another one in between', async () => {
    const first = await write();
    await writeDocx(styledDocument([section([paragraph('another', 'body', { id: 'x' })])]), context);
    expect(await write()).toBe(first);
  });

  it.each(['Asia/Ho_Chi_Minh', 'America/New_York', 'Pacific/Kiritimati'])(
    'gives the same bytes in %s',
    async (zone) => {
      const script = fileURLToPath(new URL('./print-hash.ts', import.meta.url));
      const tsx = fileURLToPath(new URL('../../../../node_modules/.bin/tsx', import.meta.url));
      const printed = execFileSync(tsx, [script], { env: { ...process.env, TZ: zone }, encoding: 'utf8' });
      expect(printed.trim()).toBe(await write());
    },
    60_000,
  );

  it('gives other bytes when a letter is another', async () => {
    const one = await writeDocx(styledDocument([section([paragraph('a')])]), context);
    const other = await writeDocx(styledDocument([section([paragraph('b')])]), context);
    expect(hash(one)).not.toBe(hash(other));
  });

  it('lists its parts in a fixed order', async () => {
    const names = Object.keys(unzipSync(await writeDocx(everything(), context)));
    expect(names.slice(0, 2)).toEqual(['[Content_Types].xml', '_rels/.rels']);
    expect(names.slice(2)).toEqual(names.slice(2).toSorted());
  });
});
