/** How a peer wants its tags. */
export interface Dialect {
  /** A text of the document. */
  value(name: string): string;
  /** A text of one of many. */
  item(name: string): string;
  /** A paragraph that is repeated for each of a list. */
  paragraphs(list: string, paragraph: string): string;
  /** A table row that is repeated for each of a list. */
  rows(list: string, row: string): string;
}

const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const paragraphOf = (text: string): string => `<w:p>${run(text)}</w:p>`;
const rowOf = (text: string): string => `<w:tr><w:tc>${paragraphOf(text)}</w:tc></w:tr>`;

/** docxtemplater and easy-template-x: `{name}`, `{#list}` … `{/list}`. */
export const braces: Dialect = {
  value: (name) => `{${name}}`,
  item: (name) => `{${name}}`,
  paragraphs: (list, paragraph) => `${paragraphOf(`{#${list}}`)}${paragraph}${paragraphOf(`{/${list}}`)}`,
  rows: (list, row) => {
    const end = row.lastIndexOf('</w:p>');
    const closed = `${row.slice(0, end)}${run(`{/${list}}`)}${row.slice(end)}`;
    return closed.replace(/<w:p>(?:<w:pPr>.*?<\/w:pPr>)?/, (start) => start + run(`{#${list}}`));
  },
};

/** docx-templates: commands between `+++`, in paragraphs or rows of their own where they repeat. */
export const commands: Dialect = {
  value: (name) => `+++= ${name}+++`,
  item: (name) => `+++= $one.${name}+++`,
  paragraphs: (list, paragraph) =>
    `${paragraphOf(`+++FOR one IN ${list}+++`)}${paragraph}${paragraphOf('+++END-FOR one+++')}`,
  rows: (list, row) => `${rowOf(`+++FOR one IN ${list}+++`)}${row}${rowOf('+++END-FOR one+++')}`,
};
