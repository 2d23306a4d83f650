import type { Words } from '../words.ts';
import { charts } from './charts.ts';
import { data } from './data.ts';
import { engine } from './engine.ts';
import { grader } from './grader.ts';
import { lesson } from './lesson.ts';
import { pages } from './pages.ts';
import { playground } from './playground.ts';
import { pwa } from './pwa.ts';
import { sandbox } from './sandbox.ts';
import { search } from './search.ts';
import { snippet } from './snippet.ts';
import { specs } from './specs.ts';
import { state } from './state.ts';
import { widgets } from './widgets.ts';

/** All that pages say in German, a file a room: the English text, as it stands in the code, and what is said for it. */
const german: Words = {
  ...specs,
  ...snippet,
  ...state,
  ...charts,
  ...engine,
  ...data,
  ...sandbox,
  ...grader,
  ...widgets,
  ...lesson,
  ...search,
  ...playground,
  ...pwa,
  ...pages,
};
export default german;
