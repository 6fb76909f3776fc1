import type { WordContent, WordInline, WordParagraph, WordRunning } from '../elements.ts';
import type { Places } from './places.ts';

/** A document's content with places for the words of its running lines and notes; its blocks are left out. */
export function sampleContent({ sections, notes, numbering }: WordContent, places: Places): WordContent {
  const sample = (paragraph: WordParagraph): WordParagraph => sampleParagraph(paragraph, places);
  return {
    sections: sections.map(({ headers, footers, properties }) => ({
      headers: sampleRunning(headers, sample),
      footers: sampleRunning(footers, sample),
      properties,
      children: [],
    })),
    notes: new Map(Array.from(notes, ([id, note]) => [id, sample(note)])),
    numbering,
  };
}

function sampleRunning(running: WordRunning, sample: (paragraph: WordParagraph) => WordParagraph): WordRunning {
  return {
    ...(running.default ? { default: running.default.map(sample) } : {}),
    ...(running.first ? { first: running.first.map(sample) } : {}),
  };
}

function sampleParagraph(paragraph: WordParagraph, places: Places): WordParagraph {
  return { ...paragraph, children: paragraph.children.map((child) => sampleInline(child, places)) };
}

function sampleInline(inline: WordInline, places: Places): WordInline {
  switch (inline.type) {
    case 'run': {
      const { content } = inline;
      return content.type === 'text' ? { ...inline, content: { ...content, text: places.text(content.text) } } : inline;
    }
    case 'link':
      return { ...inline, children: inline.children.map((child) => sampleInline(child, places)) };
    default:
      return inline;
  }
}
