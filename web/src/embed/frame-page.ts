import { ASK, type HeightMessage } from './height.ts';

/** The page of one widget in a frame: its address is its attributes, and it says how high it is. */
const figure = document.querySelector('[data-takes]') as HTMLElement;
const query = new URLSearchParams(location.search);

for (const name of (figure.dataset.takes ?? '').split(' ')) {
  const value = query.get(name);
  if (value !== null) figure.setAttribute(name, value);
}
const theme = query.get('theme');
if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;

if (parent !== window) {
  const tell = () => {
    const message: HeightMessage = {
      type: 'downhill-height',
      height: document.documentElement.getBoundingClientRect().height,
    };
    parent.postMessage(message, '*'); // how high it is, everybody may know
  };
  new ResizeObserver(tell).observe(document.documentElement);
  addEventListener('message', ({ source, data }) => {
    if (source === parent && data === ASK) tell();
  });
}
