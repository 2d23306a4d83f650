import { PLACE, type Playground } from '../playground/playground.ts';
import './page.ts';

const A_PAUSE = 250; // ms without a change: browsers refuse an address that changes with every step of a hand

/** The address follows the run whenever it rests, so that it can be bookmarked, sent and reloaded. */
let pause = 0;
addEventListener(PLACE, ({ target }) => {
  clearTimeout(pause);
  pause = window.setTimeout(() => {
    const { link } = target as Playground;
    if (link && link !== location.href) history.replaceState(history.state, '', link);
  }, A_PAUSE);
});
