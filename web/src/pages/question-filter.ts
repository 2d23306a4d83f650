import { t, tCount } from '../words/words.ts';

/** Shows the questions that have every word that is typed, keeps the words in the address, and says how many there are. */
export function filterQuestions(page: Document): void {
  const box = page.querySelector<HTMLInputElement>('.question-filter input');
  if (!box) return;
  const entries = [...page.querySelectorAll<HTMLDetailsElement>('.question')];
  const texts = new Map(entries.map((entry) => [entry, plain(entry.textContent ?? '')]));
  const show = () => {
    const words = plain(box.value).split(/\s+/).filter(Boolean);
    for (const entry of entries) entry.hidden = !words.every((word) => texts.get(entry)?.includes(word));
    for (const group of page.querySelectorAll<HTMLElement>('.questions')) {
      group.hidden = group.querySelector('.question:not([hidden])') === null;
    }
    tell(page, entries.filter(({ hidden }) => !hidden).length, entries.length);
  };
  const restore = () => {
    box.value = new URLSearchParams(location.search).get('words') ?? '';
    show();
  };

  box.addEventListener('input', () => {
    remember(box.value.trim());
    show();
  });
  const clear = () => {
    box.value = '';
    remember('');
    show();
  };
  page.querySelector('.question-clear')?.addEventListener('click', () => {
    clear();
    box.focus(); // the button has gone, and the focus must not go with it
  });
  /** A link to a question leads to its answer, whatever the filter has hidden. */
  const openNamed = () => {
    const named = page.getElementById(idIn(location.hash));
    if (!(named instanceof HTMLDetailsElement)) return;
    named.open = true;
    if (!named.hidden) return;
    clear();
    named.scrollIntoView();
  };
  addEventListener('popstate', restore);
  addEventListener('hashchange', openNamed);
  restore();
  openNamed();
}

function tell(page: Document, shown: number, all: number): void {
  const count = page.querySelector('.question-count');
  if (count) {
    count.textContent =
      shown === all ? tCount(all, '{n} question', '{n} questions') : t('{n} of {all} questions', { n: shown, all });
  }
  const none = page.querySelector<HTMLElement>('.no-question');
  if (none) none.hidden = shown > 0;
}

function remember(words: string): void {
  const url = new URL(location.href);
  if (words) url.searchParams.set('words', words);
  else url.searchParams.delete('words');
  history.replaceState(history.state, '', url);
}

/** Anybody may write an address, and a lone “%” is no part of a coded one. */
function idIn(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return '';
  }
}

/** Without capitals, and with hyphens and quotes as they are typed. */
const plain = (text: string): string =>
  text.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '').replace(/[‐-–]/g, '-').replace(/[‘’]/g, "'");
