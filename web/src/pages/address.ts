import { beforeLeaving } from '../state/leave.ts';
import { CHANGE, type Widget } from '../widgets/widget.ts';

const A_PAUSE = 250; // ms without a change: browsers refuse an address that changes with every step of a hand

/** The address follows the figures, so that what is seen can be bookmarked, sent and reloaded. */
export function followFigures(): void {
  const changed = new Set<Widget>();
  let pause = 0;
  const catchUp = () => {
    for (const widget of changed) follow(widget);
    changed.clear();
  };
  addEventListener(CHANGE, ({ target }) => {
    changed.add(target as Widget);
    clearTimeout(pause);
    pause = window.setTimeout(catchUp, A_PAUSE);
  });
  beforeLeaving(catchUp);
}

function follow({ link }: Widget): void {
  if (!link) return;
  const url = new URL(link);
  url.hash = location.hash; // a reload should not jump to the figure unasked
  if (url.href !== location.href) history.replaceState(history.state, '', url);
}
