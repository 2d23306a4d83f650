/** The event on `window` before the page reloads without the reader's hand on it. */
export const LEAVE = 'downhill-leave';

const A_MOMENT = 300; // ms, for what follows from a field

/** Whoever has something that is not kept yet keeps it now, or says what a reload would lose. */
export class LeaveEvent extends Event {
  readonly lost: string[] = [];

  constructor() {
    super(LEAVE);
  }

  /** `what` goes on from "A reload would lose": "the files that you opened". */
  wouldLose(what: string): void {
    this.lost.push(what);
  }
}

/** Gives every part of the page the time to keep what it has; tells what cannot be kept. */
export async function prepareToLeave(): Promise<readonly string[]> {
  const field = focused();
  if (field?.matches('input, textarea, select')) {
    field.dispatchEvent(new Event('change', { bubbles: true })); // as when it is left, which is when it is read
    await new Promise((resolve) => setTimeout(resolve, A_MOMENT));
  }
  const event = new LeaveEvent();
  dispatchEvent(event);
  return event.lost;
}

/** Calls `keep` before such a reload. */
export function beforeLeaving(keep: (event: LeaveEvent) => void): void {
  addEventListener(LEAVE, (event) => keep(event as LeaveEvent));
}

/** Be it inside a shadow root. */
function focused(): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}
