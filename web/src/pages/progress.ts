import { find, make } from '../lesson/shared/dom.ts';
import { confidence } from '../state/confidence.ts';
import { progress } from '../state/progress.ts';
import { learn, t } from '../words/words.ts';
import { whereToGoOn } from './go-on.ts';
import './page.ts';
import { offerExport } from './progress/export.ts';
import { offerImport } from './progress/import.ts';
import { showLessons } from './progress/lessons.ts';
import { offerReset } from './progress/reset.ts';

/** What is done, where to go on, and the three things that can be done with all of it. */
const main = find<HTMLElement>(document, 'main');
find(main, '.without-scripts').remove();
offerExport(find(main, '.progress-export'));
offerImport(find(main, '.progress-import'));
offerReset(find(main, '.progress-asked'));
find<HTMLElement>(main, '.progress-keep').hidden = false;
progress.subscribe('', show);
show();

function show(): void {
  showLessons(main);
  showWhereToGoOn();
  showObstacle();
  void showCalibration();
}

function showWhereToGoOn(): void {
  const place = find<HTMLElement>(main, '.progress-go-on');
  const goOn = whereToGoOn(main);
  place.hidden = goOn === null;
  if (!goOn) return;
  const { order, title, href } = goOn;
  const words = t('Go on with lesson {n}: {title}', { n: order, title });
  place.replaceChildren(make('a', { className: 'button primary', href }, words));
}

function showObstacle(): void {
  const place = find<HTMLElement>(main, '.progress-obstacle');
  const why = progress.obstacle;
  place.hidden = why === null;
  place.textContent = t(
    'Nothing new can be kept in this browser: {why} Export what is here before you close the page.',
    { why: why ?? '' },
  );
}

/** The picture comes with the kernels, so it is fetched only where there is something to draw. */
async function showCalibration(): Promise<void> {
  const place = find<HTMLElement>(main, '.progress-sure');
  place.hidden = confidence.all().length === 0;
  if (place.hidden || place.firstChild) return;
  place.append(document.createElement('downhill-calibration')); // it follows what is answered by itself
  await learn('lesson')
    .then(() => import('../lesson/calibration.ts'))
    .catch(() => {
      place.textContent = t(
        'The picture of how sure you were could not be loaded. Check the connection, then reload the page.',
      );
    });
}
