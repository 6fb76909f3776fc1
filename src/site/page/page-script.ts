import { PAGE_WORDS } from './words.ts';

/** The script's words, safe inside a script element. */
function asData(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}

/**
 * What the page does by itself: it searches without diacritics, filters, and changes its language; what was chosen
 * stands in the address after `#`, so that it can be kept and sent. It needs no network.
 */
export const PAGE_SCRIPT = `(() => {
'use strict';
const WORDS = ${asData(PAGE_WORDS)};
const one = (id) => document.getElementById(id);
const all = (query) => [...document.querySelectorAll(query)];
const fields = ['search', 'party', 'year', 'kind'];
const meetings = all('.meeting').map((node) => ({
  node,
  text: node.dataset.text,
  year: node.dataset.year,
  parties: JSON.parse(node.dataset.parties),
  kinds: JSON.parse(node.dataset.kinds),
}));
let language = 'vi';

const fold = (text) =>
  text.normalize('NFD').replace(/\\p{M}/gu, '').toLowerCase().replaceAll('đ', 'd').split(/\\s+/).filter(Boolean);

function filter() {
  const [words, party, year, kind] = fields.map((id) => (id === 'search' ? fold(one(id).value) : one(id).value));
  let count = 0;
  for (const { node, text, ...facts } of meetings) {
    const fits =
      words.every((word) => text.includes(word)) &&
      (party === '' || facts.parties.includes(party)) &&
      (year === '' || facts.year === year) &&
      (kind === '' || facts.kinds.includes(kind));
    node.hidden = !fits;
    if (fits) count += 1;
    for (const item of node.querySelectorAll('.document')) item.hidden = kind !== '' && item.dataset.kind !== kind;
  }
  one('found').dataset.n = String(count);
  one('found').textContent = WORDS[language].found.replace('{n}', count);
  one('none').hidden = count > 0;
  one('clear').hidden = fields.every((id) => one(id).value === '');
  keep();
}

function speak(next) {
  language = next;
  document.documentElement.lang = next;
  for (const node of all('[data-word]')) {
    const n = (next === 'en' && node.dataset.nEn) || node.dataset.n || '';
    node.textContent = WORDS[next][node.dataset.word].replace('{n}', n);
  }
  for (const node of all('[data-vi]')) node.textContent = node.dataset[next];
  for (const node of all('[data-label-vi]')) node.setAttribute('aria-label', node.dataset[next === 'vi' ? 'labelVi' : 'labelEn']);
  one('language').lang = next === 'vi' ? 'en' : 'vi';
  keep();
}

function keep() {
  const state = new URLSearchParams();
  for (const id of fields) if (one(id)?.value) state.set(id, one(id).value);
  if (language !== 'vi') state.set('lang', language);
  const hash = state.toString();
  if (location.hash.slice(1) !== hash) history.replaceState(null, '', hash ? '#' + hash : location.pathname + location.search);
}

const state = new URLSearchParams(location.hash.slice(1));
if (one('filters')) {
  for (const id of fields) one(id).value = state.get(id) ?? '';
  for (const id of ['party', 'year', 'kind']) if (one(id).selectedIndex < 0) one(id).value = '';
}
if (state.get('lang') === 'en') speak('en');
one('language').addEventListener('click', () => speak(language === 'vi' ? 'en' : 'vi'));
if (one('filters')) {
  one('filters').addEventListener('input', filter);
  one('filters').addEventListener('submit', (event) => event.preventDefault());
  one('filters').addEventListener('reset', () => setTimeout(() => { filter(); one('search').focus(); }));
  filter();
}
})();
`;
