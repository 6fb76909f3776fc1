import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Runs a test's questions on a PDF opened as a browser opens it. */
export async function withPdf<T>(bytes: Uint8Array, ask: (pdf: OpenPdf) => Promise<T>): Promise<T> {
  const task = getDocument({ data: bytes.slice(), isEvalSupported: false, useSystemFonts: false, verbosity: 0 });
  try {
    return await ask(await task.promise);
  } finally {
    await task.destroy();
  }
}

export type OpenPdf = Awaited<ReturnType<typeof getDocument>['promise']>;
export type OpenPage = Awaited<ReturnType<OpenPdf['getPage']>>;

/**
 * The structure tree of one page as an indented list: role, language and alternative text, and behind a
 * colon the text that the element holds itself, each mark in brackets, without the spaces at its ends.
 */
export async function structureOf(bytes: Uint8Array, pageNumber: number): Promise<string> {
  return withPdf(bytes, async (pdf) => {
    const page = await pdf.getPage(pageNumber);
    const marks = await textOfMarks(page);
    const lines: string[] = [];
    const visit = (node: TreeNode, depth: number): void => {
      const own = node.children.flatMap((child) => ('role' in child ? [] : [wordOf(child, marks)]));
      const more = [node.lang && `lang=${node.lang}`, node.alt && `alt=${node.alt}`].filter(Boolean);
      lines.push(`${'  '.repeat(depth)}${[node.role, ...more].join(' ')}${own.length ? `: ${own.join('')}` : ''}`);
      for (const child of node.children) if ('role' in child) visit(child, depth + 1);
    };
    const tree: TreeNode | null = await page.getStructTree();
    for (const child of tree?.children ?? []) if ('role' in child) visit(child, 0);
    return lines.join('\n');
  });
}

interface Content {
  readonly type: string;
  readonly id: string;
}
interface TreeNode {
  readonly role: string;
  readonly lang?: string;
  readonly alt?: string;
  readonly children: readonly (TreeNode | Content)[];
}

function wordOf(content: Content, marks: ReadonlyMap<string, string>): string {
  return content.type === 'content' ? `[${(marks.get(content.id) ?? '').trim()}]` : `<${content.type}>`;
}

async function textOfMarks(page: OpenPage): Promise<ReadonlyMap<string, string>> {
  const { items } = await page.getTextContent({ includeMarkedContent: true, disableNormalization: true });
  const texts = new Map<string, string>();
  const open: string[] = [];
  for (const item of items) {
    if ('str' in item)
      for (const id of open) texts.set(id, `${texts.get(id) ?? ''}${item.str}${item.hasEOL ? ' ' : ''}`);
    else if (item.type === 'endMarkedContent') open.pop();
    else open.push(item.id ?? '');
  }
  return texts;
}
