/**
 * What the page does by itself: it follows one document, shows each new state of it where the reader is, and follows
 * another one when that is chosen; what was chosen stands in the address.
 */
export const PREVIEW_SCRIPT = `(() => {
'use strict';
const one = (id) => document.getElementById(id);
const WORDS = JSON.parse(document.body.dataset.words);
const fields = ['record', 'kind', 'form', 'language'];
let source;
let shown = [];

function fill(field, { options, value }) {
  const select = one(field);
  const wanted = JSON.stringify(options);
  if (select.dataset.options !== wanted) {
    select.replaceChildren(...options.map((option) => new Option(option.name, option.value)));
    select.dataset.options = wanted;
  }
  select.value = value;
  select.closest('label').hidden = options.length < 2;
}

function showPages(pages) {
  const box = one('pages');
  while (box.children.length > pages.length) box.lastElementChild.remove();
  pages.forEach((svg, index) => {
    if (shown[index] === svg && box.children[index]) return;
    const page = box.children[index] ?? box.appendChild(document.createElement('div'));
    page.className = 'page';
    page.id = 'page-' + (index + 1);
    page.innerHTML = svg;
  });
  shown = pages;
}

function textOf(told, isError) {
  return told.filter(({ severity }) => (severity === 'error') === isError).map(({ text }) => text).join('\\n\\n');
}

function show(view) {
  for (const field of fields) fill(field, view[field]);
  showPages(view.pages);
  const errors = textOf(view.told, true);
  const warnings = textOf(view.told, false);
  document.body.classList.toggle('stale', !view.isCurrent);
  one('trouble').hidden = view.isCurrent;
  one('errors').textContent = errors;
  one('errors').lang = view.spoken;
  one('last').textContent = view.pages.length > 0 ? WORDS.lastGood : WORDS.noPages;
  one('remarks').hidden = warnings === '';
  one('count').textContent = WORDS.remarks.replace('{n}', view.told.filter(({ severity }) => severity === 'warning').length);
  one('warnings').textContent = warnings;
  one('warnings').lang = view.spoken;
  const time = new Date().toLocaleTimeString('vi-VN');
  const words = view.isCurrent ? WORDS.current.replace('{n}', view.pages.length).replace('{time}', time) : WORDS.stale;
  one('status').textContent = words;
  document.title = (view.isCurrent ? '' : '⚠ ') + view.record.value + ' · ' + WORDS.title;
  const query = '?' + new URLSearchParams(fields.map((field) => [field, view[field].value]));
  for (const format of ['docx', 'pdf']) one(format).href = 'file/' + format + query;
}

function follow(choice) {
  source?.close();
  source = new EventSource('events?' + choice);
  source.onmessage = ({ data }) => show(JSON.parse(data));
  source.onerror = () => { one('status').textContent = WORDS.lost; };
}

function choose() {
  const choice = new URLSearchParams(fields.filter((field) => one(field).value).map((field) => [field, one(field).value]));
  history.replaceState(null, '', '?' + choice);
  one('status').textContent = WORDS.loading;
  follow(choice);
}

document.querySelector('form').addEventListener('change', choose);
document.querySelector('form').addEventListener('submit', (event) => event.preventDefault());
follow(new URLSearchParams(location.search));
})();
`;
