import { ASK, isHeight } from './height.ts';

/** Gives every frame of ours the height that it asks for; `base` is the address under which all of them are. */
export function sizeFrames(base: URL): void {
  const ours = () => [...document.querySelectorAll('iframe')].filter(({ src }) => src.startsWith(base.href));
  addEventListener('message', ({ source, origin, data }) => {
    if (origin !== base.origin || !isHeight(data)) return;
    const frame = ours().find(({ contentWindow }) => contentWindow === source);
    if (!frame) return;
    const border = getComputedStyle(frame).boxSizing === 'border-box' ? frame.offsetHeight - frame.clientHeight : 0;
    frame.style.height = `${Math.ceil(data.height) + border}px`;
  });
  // To whoever is there: a frame that has not loaded yet is still of the page's own origin, and the question is no secret.
  for (const { contentWindow } of ours()) contentWindow?.postMessage(ASK, '*');
}
