/** The elements at the top of a piece of XML, each whole; what stands between them is dropped. */
export function splitElements(xml: string): readonly string[] {
  const elements: string[] = [];
  let depth = 0;
  let begin = 0;
  for (const { 0: tag, index } of xml.matchAll(/<[^>]*>/g)) {
    if (depth === 0) begin = index;
    if (tag.startsWith('</')) depth -= 1;
    else if (!tag.endsWith('/>')) depth += 1;
    if (depth === 0) elements.push(xml.slice(begin, index + tag.length));
  }
  return elements;
}

/** What stands before the elements inside an element, those, and what closes it. */
export function openElement(xml: string): {
  readonly head: string;
  readonly inner: readonly string[];
  readonly foot: string;
} {
  const head = xml.indexOf('>') + 1;
  const foot = xml.lastIndexOf('<');
  return { head: xml.slice(0, head), inner: splitElements(xml.slice(head, foot)), foot: xml.slice(foot) };
}

const SIGNS: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
};

/** Text as it is meant. */
export function unescapeXml(text: string): string {
  return text.replace(/&(?:amp|lt|gt|quot|apos);/g, (sign) => SIGNS[sign] ?? sign);
}
