import { LitElement } from 'lit';

/** Everything a widget needs to be shown again as it is: plain data, small enough for a URL. */
export type WidgetState = Readonly<Record<string, unknown>>;

/** Named numbers and words that a widget shows, for exercises, tours and tests to read. */
export type Readout = Readonly<Record<string, number | string>>;

export const CHANGE = 'downhill-change';

/**
 * What lesson parts may know of a widget: its state, what it shows, and where its named parts are.
 * Every change, by hand or by `setState`, is told by one bubbling `downhill-change` event.
 */
export abstract class Widget extends LitElement {
  abstract get state(): WidgetState;
  abstract get readout(): Readout;

  /** Sets some of the state; what is not named stays. Values outside their range are refused with an error. */
  abstract setState(change: WidgetState): void;

  /** Back to the state that the page's author wrote. */
  abstract reset(): void;

  /** The element of the picture called `name` (`data-part` in the template), for a tour to point at. */
  partNamed(name: string): Element | null {
    return this.renderRoot.querySelector(`[data-part="${CSS.escape(name)}"]`);
  }

  protected announceChange(): void {
    this.dispatchEvent(new CustomEvent(CHANGE, { bubbles: true, composed: true }));
  }
}
