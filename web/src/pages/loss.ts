import { CHANGE, type Widget } from '../widgets/widget.ts';
import './page.ts';

const A_PAUSE = 250; // ms without a change: browsers refuse an address that changes with every step of a hand

/** The address follows the figure, so that what is seen can be bookmarked, sent and reloaded. */
let pause = 0;
addEventListener(CHANGE, ({ target }) => {
  clearTimeout(pause);
  pause = window.setTimeout(() => {
    const { link } = target as Widget;
    if (!link) return;
    const url = new URL(link);
    url.hash = location.hash; // a reload should not jump to the figure unasked
    if (url.href !== location.href) history.replaceState(history.state, '', url);
  }, A_PAUSE);
});
