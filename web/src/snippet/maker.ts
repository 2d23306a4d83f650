import { button, find, make } from '../lesson/shared/dom.ts';
import { t } from '../words/words.ts';
import { type Attribute, countingOf, readWidgets, type Widget, writtenOf } from './described.ts';
import { elementTag, frameTag, type Source, scriptTag } from './snippet.ts';

const FIRST = 'loss-curve';
const START: Readonly<Record<string, string>> = { loss: 'huber', delta: '1.5' };
const PAUSE = 300; // ms after the last key, before the figure is made anew

/** Puts an element together: the choices on the left, the figure as they make it, and the lines to paste. */
export class Maker {
  readonly #widgets: readonly Widget[];
  readonly #place: HTMLElement;
  readonly #source: Source;
  readonly #bringToLife: (tag: string) => unknown;
  readonly #fields = make('div', { className: 'maker-fields' });
  readonly #which: HTMLSelectElement;
  readonly #exact = make('input', { type: 'checkbox', checked: true, id: 'maker-exact' });
  #widget: Widget;
  #chosen: Record<string, string> = {};
  #waiting = 0;

  constructor(page: HTMLElement, bringToLife: (tag: string) => unknown) {
    this.#bringToLife = bringToLife;
    this.#widgets = readWidgets(page);
    this.#place = find(page, '.maker');
    const { base = '', script = '', integrity = '' } = this.#place.dataset;
    this.#source = { base: new URL(base, location.href).href, script, integrity };
    const options = this.#widgets.map(({ name, heading }) => make('option', { value: name }, heading));
    this.#which = make('select', { id: 'maker-which' }, ...options);
    this.#widget = this.#readAddress();
    find(this.#place, 'form').append(
      make('div', { className: 'maker-field' }, make('label', { htmlFor: 'maker-which' }, t('Figure')), this.#which),
      this.#fields,
      make(
        'p',
        { className: 'maker-check' },
        this.#exact,
        make('label', { htmlFor: 'maker-exact' }, t('The script is checked by its hash, and never changes')),
      ),
    );
    find(this.#place, 'form').addEventListener('submit', (event) => event.preventDefault());
    this.#which.addEventListener('change', () => this.#choose(this.#which.value));
    this.#exact.addEventListener('change', () => this.#write());
    for (const snippet of page.querySelectorAll<HTMLElement>('[data-snippet]')) snippet.append(copier(snippet));
    for (const section of page.querySelectorAll<HTMLElement>('[data-widget]')) {
      section.querySelector('details')?.before(
        make(
          'p',
          {},
          button(t('Put one together'), () => this.#begin(section)),
        ),
      );
    }
    this.#place.hidden = false;
    this.#showFields();
    this.#show();
  }

  #readAddress(): Widget {
    const { widget: name = FIRST, ...chosen } = Object.fromEntries(new URLSearchParams(location.search));
    const widget = this.#widgets.find((one) => one.name === name) ?? this.#widgets[0];
    if (!widget) throw new Error('The page names no figure.');
    this.#chosen = name === FIRST && Object.keys(chosen).length === 0 ? { ...START } : chosen;
    this.#which.value = widget.name;
    return widget;
  }

  #begin({ dataset }: HTMLElement): void {
    this.#which.value = dataset.widget ?? '';
    this.#choose(this.#which.value);
    this.#place.scrollIntoView({ block: 'start' });
    this.#which.focus({ preventScroll: true });
  }

  #choose(name: string): void {
    this.#widget = this.#widgets.find((one) => one.name === name) ?? this.#widget;
    this.#chosen = {};
    this.#showFields();
    this.#show();
  }

  #showFields(): void {
    const focused = document.activeElement?.id;
    this.#fields.replaceChildren(...countingOf(this.#widget, this.#chosen).map((one) => this.#field(one)));
    if (focused?.startsWith('maker-of-')) document.getElementById(focused)?.focus();
  }

  #field({ name, expects, fallback, options }: Attribute): HTMLElement {
    const id = `maker-of-${name}`;
    const value = this.#chosen[name] ?? fallback;
    const hint = make('span', { className: 'maker-hint', id: `${id}-hint` }, options.length > 0 ? '' : expects);
    const control =
      options.length > 0
        ? make(
            'select',
            { id, value },
            ...options.map((one) => make('option', { value: one, selected: one === value }, one)),
          )
        : make('input', { id, value, type: 'text', autocomplete: 'off', spellcheck: false });
    if (options.length === 0) control.setAttribute('aria-describedby', hint.id);
    control.addEventListener('input', () => {
      this.#chosen[name] = control.value;
      if (this.#decides(name)) this.#showFields();
      clearTimeout(this.#waiting);
      this.#waiting = window.setTimeout(() => this.#show(), options.length > 0 ? 0 : PAUSE);
    });
    return make('div', { className: 'maker-field' }, make('label', { htmlFor: id }, name), control, hint);
  }

  #decides(name: string): boolean {
    return this.#widget.attributes.some(({ beside }) => beside === name);
  }

  #show(): void {
    const { name, link } = this.#widget;
    const tag = `downhill-${name}`;
    const element = document.createElement(tag);
    element.className = 'widget';
    for (const [attribute, value] of Object.entries(writtenOf(this.#widget, this.#chosen)))
      element.setAttribute(attribute, value);
    element.append(make('a', { href: link.href }, link.text));
    find(this.#place, '.maker-preview').replaceChildren(element);
    void this.#bringToLife(tag);
    this.#write();
  }

  #write(): void {
    const { name, heading, link } = this.#widget;
    const written = writtenOf(this.#widget, this.#chosen);
    const source = this.#exact.checked ? this.#source : { ...this.#source, script: 'downhill.js', integrity: '' };
    this.#put('element', `${scriptTag(source)}\n${elementTag(name, written, link)}`);
    this.#put('frame', frameTag(source, name, written, heading));
    const query = new URLSearchParams({ widget: name, ...written });
    history.replaceState(null, '', `?${query}${location.hash}`);
  }

  #put(kind: string, text: string): void {
    find(document, `[data-snippet="${kind}"] code`).textContent = text;
  }
}

function copier(snippet: HTMLElement): HTMLElement {
  const told = make('span', { className: 'snippet-told', role: 'status' });
  const copy = button(t('Copy'), async () => {
    const text = find(snippet, 'code').textContent ?? '';
    const done = await navigator.clipboard?.writeText(text).then(
      () => true,
      () => false,
    );
    told.textContent = done ? t('Copied.') : t('This browser did not allow copying: select the lines and copy them.');
  });
  return make('p', { className: 'snippet-actions' }, copy, told);
}
