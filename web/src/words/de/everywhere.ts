import type { Words } from '../words.ts';
import { charts } from './charts.ts';
import { common } from './common.ts';
import { engine } from './engine.ts';
import { pages } from './pages.ts';
import { pwa } from './pwa.ts';
import { search } from './search.ts';
import { snippet } from './snippet.ts';
import { specs } from './specs.ts';
import { state } from './state.ts';
import { widgets } from './widgets.ts';

/** What pages of every kind say in German, a file a room: the English, as it stands in the code, and what is said for it. */
const everywhere: Words = {
  ...common,
  ...specs,
  ...state,
  ...charts,
  ...engine,
  ...widgets,
  ...search,
  ...snippet,
  ...pwa,
  ...pages,
};
export default everywhere;
