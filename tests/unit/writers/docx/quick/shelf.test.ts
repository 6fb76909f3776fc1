import { deserialize, serialize } from 'node:v8';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { StyledDocument } from '../../../../../src/theme/index.ts';
import type { Shelf } from '../../../../../src/writers/types.ts';
import { layOutMarkup } from '../../../../support/from-markup.ts';
import { context } from '../../../../support/styled.ts';

interface TestShelf extends Shelf {
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** Keeps as a disk does: what comes back is never the very thing that was given. */
function newShelf(): TestShelf {
  const files = new Map<string, Uint8Array>();
  return {
    files,
    find: (key) => {
      const bytes = files.get(key);
      return bytes && deserialize(bytes);
    },
    keep: (key, value) => void files.set(key, serialize(value)),
  };
}

const PARTS = ['docx', 'docx/charts'];

/** Writes a document in a program that has just started. */
async function writeAnew(document: StyledDocument, shelf?: Shelf): Promise<string> {
  vi.resetModules();
  const { writeDocx } = await import('../../../../../src/writers/docx/index.ts');
  const bytes = await writeDocx(document, { ...context, shelf, custom: { word: document.properties.title } });
  return Buffer.from(bytes).toString('base64');
}

/** The same, in a program that cannot load the library. */
function writeWithout(document: StyledDocument, shelf?: Shelf): Promise<string> {
  for (const name of PARTS) vi.doMock(name, () => Promise.reject(new Error(`${name} is loaded`)));
  return writeAnew(document, shelf).finally(() => {
    for (const name of PARTS) vi.doUnmock(name);
  });
}

afterEach(() => vi.resetModules());

/** A document of all sorts of things, all of them in the same words and with the same value. */
function documentOf(word: string, value: number): StyledDocument {
  const chart = `<category>${word}</category><series name="${word}"><point value="${value}"/></series>`;
  const xml =
    `<document><header><p>${word} <a href="https://example.vn/">${word}</a></p></header><footer><p>${word} <page-number/></p></footer>` +
    `<h1 id="goal">${word}</h1><p>${word}<note>${word} <a href="mailto:a@example.vn">${word}</a></note></p><ol><li><p>${word}</p></li></ol>` +
    `<table columns="100%"><caption>${word}</caption><tr><td>${word}</td></tr></table><chart kind="bar" data="none" alt="${word}">${chart}</chart></document>`;
  const { styled } = layOutMarkup(xml);
  return { ...styled, properties: { title: word, subject: word, author: word, keywords: [word] } };
}

describe('a shelf', () => {
  it('makes no difference to the bytes, and does without the library the next time', async () => {
    const [shelf, document] = [newShelf(), documentOf('Zwrqx', 5)];
    const plain = await writeAnew(document);
    expect(await writeAnew(document, shelf)).toBe(plain);
    expect(await writeWithout(document, shelf)).toBe(plain);
    await expect(writeWithout(document)).rejects.toThrow();
  });

  it('serves documents in other words', async () => {
    const [shelf, other] = [newShelf(), documentOf('Kết &amp; luận', 12_345)];
    await writeAnew(documentOf('Zwrqx', 5), shelf);
    expect(await writeWithout(other, shelf)).toBe(await writeAnew(other));
  });

  it('has nothing of the record', async () => {
    const shelf = newShelf();
    await writeAnew(documentOf('Zwrqx', 271_828), shelf);
    const files = [...shelf.files].map(([key, bytes]) => Buffer.concat([Buffer.from(key), bytes]));
    expect(files.length).toBe(1);
    const holds = (word: string): boolean =>
      (['latin1', 'utf16le'] as const).some((form) => files.some((bytes) => bytes.includes(Buffer.from(word, form))));
    expect(['Zwrqx', '271828'].filter(holds)).toEqual([]);
    expect(['w:hdr', 'Heading1'].filter(holds)).toEqual(['w:hdr', 'Heading1']);
  });

  it('gathers what documents of another build have called for', async () => {
    const [shelf, first] = [newShelf(), documentOf('a', 5)];
    const second = { ...first, sections: first.sections.map((one) => ({ ...one, blocks: one.blocks.slice(0, 2) })) };
    for (const document of [first, second]) await writeAnew(document, shelf);
    for (const document of [first, second]) expect(await writeWithout(document, shelf)).toBe(await writeAnew(document));
  });
});
