/** Every state worth looking at, on one page: `npx vite tests/web/gallery`. `?only=name` shows a single one. */
import { scenes } from './scenes.ts';

const only = new URLSearchParams(location.search).get('only');
const gallery = document.querySelector('#gallery') as HTMLElement;

for (const [name, scene] of Object.entries(scenes)) {
  if (only && only !== name) continue;
  const element = scene();
  element.dataset.scene = name;
  gallery.append(element);
}
