import './page.ts'; // first, for the playground waits for its language
import { PLACE, type Playground } from '../playground/playground.ts';
import { LINKABLE } from '../playground/setting/link.ts';
import { beforeLeaving } from '../state/leave.ts';
import { t } from '../words/words.ts';

const A_PAUSE = 250; // ms without a change: browsers refuse an address that changes with every step of a hand

/** The address follows the run whenever it rests, so that it can be bookmarked, sent and reloaded. */
let pause = 0;
addEventListener(PLACE, ({ target }) => {
  clearTimeout(pause);
  pause = window.setTimeout(() => follow(target as Playground), A_PAUSE);
});

function follow({ link }: Playground): void {
  if (link && link !== location.href) history.replaceState(history.state, '', link);
}

beforeLeaving((event) => {
  const playground = document.querySelector<Playground>('downhill-playground');
  if (!playground) return;
  follow(playground);
  const own = playground.player?.setting?.own ?? '';
  if (own.length > LINKABLE) event.wouldLose(t('your numbers under Data, which are too many for an address'));
});
