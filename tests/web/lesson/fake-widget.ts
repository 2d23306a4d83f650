import { CHANGE, type Readout, type WidgetState } from '../../../web/src/widgets/widget.ts';

/** What lesson parts know of a widget, and nothing else: parts called `data` and `loss`, and a readout to be set. */
export class FakeWidget extends HTMLElement {
  readonly updateComplete = Promise.resolve(true);
  state: WidgetState = { weight: 2, size: 100 };
  readout: Readout = {};
  readonly parts = new Map(['data', 'loss'].map((name) => [name, document.createElement('div')]));

  setState(change: WidgetState): void {
    this.state = { ...this.state, ...change };
    this.#announce();
  }

  show(readout: Readout): void {
    this.readout = readout;
    this.#announce();
  }

  partNamed(name: string): Element | null {
    return this.parts.get(name) ?? null;
  }

  #announce(): void {
    this.dispatchEvent(new CustomEvent(CHANGE, { bubbles: true, composed: true }));
  }
}

customElements.define('downhill-fake-widget', FakeWidget);
