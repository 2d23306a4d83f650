import { type CSSResultGroup, html, LitElement, type PropertyDeclarations, type TemplateResult, unsafeCSS } from 'lit';
import { type Engine, EngineError, loadEngine } from '../engine/live.ts';
import { Codec, type Fields, type StateOf } from '../state/codec.ts';
import controlStyles from '../styles/controls.css?inline';
import { t } from '../words/words.ts';
import { type Taken, takenBy } from './frame/attributes.ts';
import { EngineController } from './frame/engine-controller.ts';
import frameStyles from './frame/frame.css?inline';
import { type Figure, frame } from './frame/frame.ts';
import hostStyles from './frame/host.css?inline';
import { explainAttributes, explainRefusals, linkTo } from './frame/link.ts';

/** Everything a widget needs to be shown again as it is: plain data, small enough for a URL. */
export type WidgetState = Readonly<Record<string, unknown>>;

/** Named numbers and words that a widget shows, for exercises, tours and tests to read. */
export type Readout = Readonly<Record<string, number | string>>;

export const CHANGE = 'downhill-change';

/**
 * What all widgets share: a state made of fields, an engine, the frame, and what lesson parts may know of them.
 * Every change, by hand or by `setState`, is told by one bubbling `downhill-change` event; so is the engine's arrival,
 * for the readout is empty before. Until then, and if the engine does not come, the author's children are shown.
 */
export abstract class Widget<F extends Fields = Fields> extends LitElement {
  static override properties: PropertyDeclarations = { heading: {}, instruction: {} };
  static override styles: CSSResultGroup = [unsafeCSS(controlStyles), unsafeCSS(frameStyles), unsafeCSS(hostStyles)];

  declare heading: string;
  declare instruction: string;

  readonly #engine = new EngineController(
    this,
    () => this.load(),
    () => this.announceChange(),
  );
  #state: StateOf<F> | null = null; // null: as the author wrote it
  #note = '';
  #tableOpen = false;

  /** What the state is made of; the fallbacks are the author's values. */
  protected abstract get fields(): F;

  /** The picture, its controls and its words; called when the engine is there. */
  protected abstract figure(engine: Engine): Figure;

  protected abstract read(engine: Engine): Readout;

  /** The engine, and whatever else the picture must wait for. */
  protected load(): Promise<Engine> {
    return loadEngine();
  }

  /** What the page's author alone decides, by attributes: no reader and no address can change it. */
  protected get settings(): Fields {
    return {};
  }

  get state(): StateOf<F> {
    return this.#state ?? this.#codec.fallback;
  }

  get readout(): Readout {
    return this.#engine.engine && !this.#fault ? this.read(this.#engine.engine) : {};
  }

  /** The page's address with this state in it; null for a widget without an id. */
  get link(): string | null {
    return this.id ? linkTo(location.href, this.id, this.#codec, this.state) : null;
  }

  /** The attributes that count as the element is written now. */
  get taken(): readonly Taken[] {
    return takenBy(this, this.#written);
  }

  /** The state as the page's author wrote it. */
  protected get original(): StateOf<F> {
    return this.#codec.fallback;
  }

  protected get engine(): Engine | null {
    return this.#engine.engine;
  }

  /** Sets some of the state; what is not named stays. Values outside their range are refused with an error. */
  setState(change: WidgetState): void {
    const accepted = Object.entries(change).map(([name, value]) => [name, this.#accept(name, value)]);
    this.#show({ ...this.state, ...Object.fromEntries(accepted) });
  }

  /** Back to the state that the page's author wrote. */
  reset(): void {
    this.#show(null);
  }

  /** The element of the picture called `name` (`data-part` in the template), for a tour to point at. */
  partNamed(name: string): Element | null {
    return this.renderRoot.querySelector(`[data-part="${CSS.escape(name)}"]`);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.id && !this.#state) this.#restore(location.search);
  }

  protected announceChange(): void {
    this.dispatchEvent(new CustomEvent(CHANGE, { bubbles: true, composed: true }));
  }

  /** One line beneath the picture, until the next change. */
  protected tell(note: string): void {
    this.#note = note;
    this.requestUpdate();
  }

  protected override render(): TemplateResult {
    const { engine, trouble } = this.#engine;
    if (this.#fault) return this.#fallback(this.#fault);
    if (!engine) return trouble ? this.#fallback(trouble) : html`<slot></slot>`;
    try {
      return frame(this.figure(engine), this.#foot);
    } catch (error) {
      if (error instanceof EngineError)
        return this.#fallback(t('This figure cannot be drawn: {why}', { why: `${error.message}.` }));
      throw error;
    }
  }

  get #codec(): Codec<F> {
    return new Codec(this.fields);
  }

  /** Whatever is read from attributes. */
  get #written(): Fields {
    return { ...this.fields, ...this.settings };
  }

  /** What the author wrote as an attribute and the widget cannot take; empty if there is nothing of the kind. */
  get #fault(): string {
    const { refused } = new Codec(this.#written).fromAttributes(this);
    return explainAttributes(refused);
  }

  get #foot() {
    return {
      reset: () => this.reset(),
      copyLink: this.id ? () => void this.#copyLink() : null,
      toggleTable: () => this.#toggleTable(),
      tableOpen: this.#tableOpen,
      note: this.#note,
    };
  }

  #fallback(trouble: string): TemplateResult {
    return html`<slot></slot><p class="trouble" part="trouble" role="alert">${trouble}</p>`;
  }

  #show(state: StateOf<F> | null): void {
    this.#state = state;
    this.#note = '';
    this.requestUpdate();
    this.announceChange();
  }

  // State comes from authors, addresses and hands alike, so all of it takes the one way through the fields' parsers.
  #accept(name: string, value: unknown): unknown {
    const field = this.fields[name];
    if (!field)
      throw new RangeError(`${this.localName} has no state called ${name}; it has ${Object.keys(this.fields)}.`);
    const accepted = field.parse(Array.isArray(value) ? value.join(' ') : String(value));
    if (accepted === null)
      throw new RangeError(`${this.localName}: ${name} was ${value}, but must be ${field.expects}.`);
    return accepted;
  }

  #restore(query: string): void {
    const { state, refused } = this.#codec.fromQuery(query, this.id);
    if (Object.keys(this.#codec.encode(state)).length > 0) this.#state = state;
    this.#note = explainRefusals(refused);
  }

  async #copyLink(): Promise<void> {
    const link = this.link ?? '';
    try {
      await navigator.clipboard.writeText(link);
      this.tell(t('Link copied. It opens this figure as it is now.'));
    } catch {
      this.tell(t('The browser did not allow copying. The link is {link}', { link }));
    }
  }

  #toggleTable(): void {
    this.#tableOpen = !this.#tableOpen;
    this.requestUpdate();
  }
}
