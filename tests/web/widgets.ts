import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { loadEngine } from '../../web/src/engine/live.ts';
import type { Readout, Widget, WidgetState } from '../../web/src/widgets/widget.ts';

const project = fileURLToPath(new URL('../..', `file://${import.meta.filename}`));

// In happy-dom everything has an http address, and there is no server: the very files are handed out instead.
window.fetch = async (address) => new Response(await readFile(`${project}${new URL(String(address)).pathname}`));

/** Puts a widget's HTML on the page and waits for its picture. */
export async function mount(html: string): Promise<Widget> {
  document.body.innerHTML = html;
  const widget = document.body.firstElementChild as Widget;
  await loadEngine();
  for (let turn = 0; turn < 3; turn++) await settled(widget); // some take turns before their first drawing
  return widget;
}

export async function settled(widget: Widget): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve));
  await widget.updateComplete;
}

export async function set(widget: Widget, change: WidgetState): Promise<Readout> {
  widget.setState(change);
  await widget.updateComplete;
  return widget.readout;
}

export const find = <E extends HTMLElement = HTMLElement>(widget: Widget, selector: string): E => {
  const found = widget.renderRoot.querySelector<E>(selector);
  if (!found) throw new Error(`${widget.localName} shows no ${selector}.`);
  return found;
};

export const textOf = (widget: Widget, selector: string) =>
  (find(widget, selector).textContent ?? '').replace(/\s+/g, ' ').trim();

export function button(widget: Widget, label: string): HTMLButtonElement {
  const all = [...widget.renderRoot.querySelectorAll('button')];
  const found = all.find((candidate) => candidate.textContent?.trim() === label);
  if (!found) throw new Error(`${widget.localName} has no button ${label}.`);
  return found;
}

export function press(element: Element, key: string): void {
  element.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
}
