import { button, make } from '../lesson/shared/dom.ts';
import type { Entry } from './entry.ts';
import { searchKey } from './key.ts';
import { resultOption } from './results.ts';
import { Search } from './search.ts';
import './search.css';
import { t, tCount, tParts } from '../words/words.ts';

const LONGEST_QUERY = 100;
const toTry = () => t('Type a few letters: outlier, L1Loss, learning rate.');

/** A field and its results in a modal dialog: the focus stays in the field, and the arrows move the choice. */
export class SearchDialog {
  readonly #search: Search;
  readonly #field = make('input', {
    type: 'text',
    role: 'combobox',
    ariaLabel: t('Search lessons, losses, terms, questions and challenges'),
    ariaAutoComplete: 'list',
    ariaExpanded: 'false',
    placeholder: t('Lessons, losses, terms, questions'),
    autocomplete: 'off',
    autocapitalize: 'off',
    spellcheck: false,
    enterKeyHint: 'go',
    maxLength: LONGEST_QUERY,
  });
  readonly #count = make('p', { className: 'search-count', role: 'status' });
  readonly #list = make('div', {
    id: 'search-results',
    className: 'results',
    role: 'listbox',
    ariaLabel: t('Results'),
  });
  readonly #key = make('input', { type: 'checkbox' });
  readonly #dialog = make('dialog', { className: 'search-dialog', ariaLabel: t('Search') });
  #chosen = -1;

  constructor(entries: readonly Entry[]) {
    this.#search = new Search(entries);
    this.#field.setAttribute('aria-controls', this.#list.id);
    this.#dialog.append(
      make(
        'div',
        { className: 'search-head' },
        this.#field,
        button(t('Close'), () => this.#dialog.close(), 'bare'),
      ),
      this.#count,
      this.#list,
      make(
        'label',
        { className: 'search-key' },
        this.#key,
        ' ',
        ...tParts<Node | string>('Open the search with the key {key}', { key: make('kbd', {}, '/') }),
      ),
    );
    document.body.append(this.#dialog);
    this.#field.addEventListener('input', () => this.#show());
    this.#field.addEventListener('keydown', (event) => this.#onKey(event));
    this.#key.addEventListener('change', () => {
      searchKey.isOn = this.#key.checked;
    });
    this.#list.addEventListener('mousedown', (event) => event.preventDefault()); // the focus stays in the field
    this.#list.addEventListener('click', ({ ctrlKey, metaKey, shiftKey }) => {
      if (!ctrlKey && !metaKey && !shiftKey) this.#dialog.close(); // the result may be on this page
    });
    this.#dialog.addEventListener('click', ({ target }) => {
      if (target === this.#dialog) this.#dialog.close(); // beside it
    });
  }

  /** The browser gives the focus back to where it was when the dialog closes. */
  open(): void {
    if (this.#dialog.open) return;
    this.#key.checked = searchKey.isOn;
    this.#dialog.showModal();
    this.#field.focus();
    this.#field.select();
    this.#show();
  }

  #show(): void {
    const query = this.#field.value.trim();
    const found = query === '' ? [] : this.#search.find(query);
    this.#list.replaceChildren(...found.map((one, index) => resultOption(one, `search-result-${index}`)));
    this.#list.hidden = found.length === 0;
    this.#field.ariaExpanded = String(found.length > 0);
    this.#count.textContent = query === '' ? toTry() : told(query, found.length);
    this.#choose(found.length > 0 ? 0 : -1);
  }

  #choose(index: number): void {
    this.#list.children[this.#chosen]?.setAttribute('aria-selected', 'false');
    const option = this.#list.children[index];
    this.#chosen = option ? index : -1;
    option?.setAttribute('aria-selected', 'true');
    option?.scrollIntoView({ block: 'nearest' });
    if (option) this.#field.setAttribute('aria-activedescendant', option.id);
    else this.#field.removeAttribute('aria-activedescendant');
  }

  #onKey(event: KeyboardEvent): void {
    const count = this.#list.children.length;
    if (event.isComposing || count === 0) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) this.#choose((this.#chosen + step + count) % count);
    else if (event.key === 'Enter') (this.#list.children[this.#chosen] as HTMLElement | undefined)?.click();
    else return;
    event.preventDefault();
  }
}

function told(query: string, count: number): string {
  if (count > 0) return tCount(count, '{n} result', '{n} results');
  return t('Nothing here says “{query}”. Try fewer words or another one, such as error, slope or class.', { query });
}
