import type { ReadLink } from './read-document.ts';

/** Gathers the words of one paragraph, and the links in them. */
export interface Words {
  add(text: string): void;
  /** The words that `act` adds are a link. One that follows another to the same goal without words between goes on with it. */
  link(goal: Omit<ReadLink, 'text'>, act: () => void): void;
  /** All words so far, blanks squeezed; the links are handed on. */
  take(): string;
}

/** An empty gatherer. `addLink` takes the links of the paragraph when it is taken. */
export function gatherWords(addLink: (link: ReadLink) => void): Words {
  let text = '';
  let links: { readonly goal: Omit<ReadLink, 'text'>; readonly start: number; end: number }[] = [];
  return {
    add: (more) => {
      text += more;
    },
    link: (goal, act) => {
      const last = links.at(-1);
      const start = text.length;
      act();
      const goesOn =
        last &&
        last.goal.href === goal.href &&
        last.goal.target === goal.target &&
        isBlank(text.slice(last.end, start));
      if (goesOn) last.end = text.length;
      else links.push({ goal, start, end: text.length });
    },
    take: () => {
      for (const { goal, start, end } of links) addLink({ text: squeeze(text.slice(start, end)), ...goal });
      const all = squeeze(text);
      text = '';
      links = [];
      return all;
    },
  };
}

/** Runs of blanks of any kind as one space, none at the ends; signs that show nothing left out. */
export function squeeze(text: string): string {
  return text
    .replace(/[\u00ad\u200b\ufeff\u0000]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .normalize('NFC');
}

function isBlank(text: string): boolean {
  return squeeze(text) === '';
}
