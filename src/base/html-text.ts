/** HTML (or SVG) text that is complete in itself. Only `element`, `voidElement` and `escapeText` make it. */
export type Html = string;

/** Attributes by name; what is undefined is left out, true is written as the name itself. */
export type Attributes = Readonly<Record<string, string | number | true | undefined>>;

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** What neither HTML nor XML can hold. */
const UNSAYABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]|\p{Cs}/gu;

/** What may have to be said in another way; most texts have nothing of it. */
const SUSPECT = /[&<>"'\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ud800-\udfff\ufffe\uffff]/;

/** Text as HTML shows it: nothing in it is markup. What no page can hold becomes U+FFFD. */
export function escapeText(text: string): Html {
  if (!SUSPECT.test(text)) return text;
  return text.replace(UNSAYABLE, '\ufffd').replace(/[&<>"']/g, (sign) => escapes[sign] ?? sign);
}

/** An element and what is in it. The page is also well-formed XML, so that it can be read back strictly. */
export function element(name: string, attributes: Attributes, ...content: readonly Html[]): Html {
  return `<${name}${written(attributes)}>${content.join('')}</${name}>`;
}

/** Likewise, piece by piece: what is in it need not be in memory as a whole. */
export function* elementPieces(
  name: string,
  attributes: Attributes,
  content: Iterable<Html>,
): Generator<Html, void, undefined> {
  yield `<${name}${written(attributes)}>`;
  yield* content;
  yield `</${name}>`;
}

/** An element that holds nothing: `br`, `img`, `col`, `hr`, `meta`. */
export function voidElement(name: string, attributes: Attributes): Html {
  return `<${name}${written(attributes)}/>`;
}

function written(attributes: Attributes): string {
  let text = '';
  for (const [name, value] of Object.entries(attributes))
    if (value !== undefined) text += ` ${name}="${escapeText(value === true ? name : String(value))}"`;
  return text;
}

/** Names of classes in one attribute; undefined when there are none. */
export function classes(...names: readonly (string | undefined)[]): string | undefined {
  const given = names.filter((name) => name !== undefined && name !== '');
  return given.length > 0 ? given.join(' ') : undefined;
}
