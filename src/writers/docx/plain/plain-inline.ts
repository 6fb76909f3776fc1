import {
  BookmarkEnd,
  BookmarkStart,
  ConcreteHyperlink,
  ImageRun,
  type IRunOptions,
  StringContainer,
  Tab,
  TextRun,
  type XmlComponent,
} from 'docx';
import { element } from '../element.ts';
import type { RunContent, WordInline, WordLink } from '../elements.ts';
import { plainChart } from './plain-chart.ts';

/** What stands in a paragraph, as the library's object. */
export function plainInline(inline: WordInline): XmlComponent {
  switch (inline.type) {
    case 'run':
      return new TextRun({ ...inline.format, ...plainContent(inline.content) });
    case 'link':
      return plainLink(inline);
    case 'picture':
      return new ImageRun(inline.options);
    case 'chart':
      return plainChart(inline);
    case 'bookmark-start':
      return new BookmarkStart(inline.name, inline.number);
    case 'bookmark-end':
      return new BookmarkEnd(inline.number);
  }
}

function plainContent(content: RunContent): Pick<IRunOptions, 'break' | 'children' | 'text'> {
  switch (content.type) {
    case 'text':
      return { text: content.text };
    case 'instruction':
      return { children: [new StringContainer('w:instrText', content.text)] };
    case 'field-mark':
      return { children: [element('w:fldChar', { 'w:fldCharType': content.mark })] };
    case 'note-call':
      return { children: [element('w:footnoteReference', { 'w:id': content.id })] };
    case 'line-break':
      return { break: 1 };
    case 'tab':
      return { children: [new Tab()] };
  }
}

function plainLink({ goal, children }: WordLink): ConcreteHyperlink {
  const link = 'id' in goal ? new ConcreteHyperlink([], goal.id) : new ConcreteHyperlink([], '', goal.anchor);
  for (const child of children) link.addChildElement(plainInline(child));
  return link;
}
