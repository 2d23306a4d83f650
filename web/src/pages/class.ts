import { button, find, make } from '../lesson/shared/dom.ts';
import { save } from '../playground/save.ts';
import { Refused, readProgressFile } from '../state/file/read.ts';
import { beforeLeaving } from '../state/leave.ts';
import { t, tCount, tParts } from '../words/words.ts';
import { readCourse } from './class/course.ts';
import { toCsv } from './class/csv.ts';
import { commonMistakes, type Learner, learnerOf } from './class/learner.ts';
import { mistakesOf, rollOf } from './class/tables.ts';
import { takeFiles } from './drop.ts';
import './page.ts';

/** Reads files of progress and lays them beside one another. They stay in the memory of this page. */
const main = find<HTMLElement>(document, 'main');
const files = find<HTMLElement>(main, '.class-files');
const told = find<HTMLElement>(main, '.class-told');
const result = find<HTMLElement>(main, '.class-result');
const input = find<HTMLInputElement>(files, 'input');
const course = readCourse(main);
let learners: readonly Learner[] = [];
let reading: Promise<void> = Promise.resolve(); // one lot after another

find(main, '.without-scripts').remove();
files.hidden = false;
offerActions(find(main, '.class-actions'));
beforeLeaving((event) => {
  if (learners.length > 0) event.wouldLose(t('the files that you opened'));
});
takeFiles(files, input, (chosen) => {
  reading = reading.then(() => take(chosen));
});

function offerActions(place: HTMLElement): void {
  place.append(button(t('Export as CSV'), exportCsv), button(t('Clear'), clear));
}

function clear(): void {
  learners = [];
  told.replaceChildren(t('Cleared.'));
  void show();
  input.focus(); // the button that was pressed has gone
}

/** A file that is none is named, and the others are taken. */
async function take(chosen: readonly File[]): Promise<void> {
  const faults: HTMLElement[] = [];
  const fault = (name: string, why: string) =>
    faults.push(make('li', {}, ...tParts('{name} was not taken. {why}', { name: make('strong', {}, name), why })));
  let taken = 0;
  for (const file of chosen) {
    const learner = await read(file).catch((error: unknown) => error);
    if (learner instanceof Refused) fault(file.name, learner.message);
    else if (isKnown(learner as Learner)) fault(file.name, t('It is here already.'));
    else {
      learners = [...learners, learner as Learner].sort((a, b) => a.name.localeCompare(b.name));
      taken++;
    }
  }
  const words = tCount(taken, '{n} file read; {all} in all.', '{n} files read; {all} in all.', {
    all: learners.length,
  });
  told.replaceChildren(
    make('p', {}, words),
    ...(faults.length > 0 ? [make('ul', { className: 'bad' }, ...faults)] : []),
  );
  await show();
}

async function read(file: File): Promise<Learner> {
  return learnerOf(file.name, await readProgressFile(file), course);
}

/** Exports are told apart by the millisecond. */
function isKnown({ name, saved }: Learner): boolean {
  return learners.some((one) => one.name === name && one.saved === saved);
}

async function show(): Promise<void> {
  const shown = learners;
  result.hidden = shown.length === 0;
  find(result, '.class-roll').replaceChildren(rollOf(shown, course));
  const mistakes = await mistakesOf(commonMistakes(shown), shown.length);
  if (shown === learners) find(result, '.class-mistakes').replaceChildren(mistakes);
}

function exportCsv(): void {
  const day = new Date().toISOString().slice(0, 10);
  save(new Blob([toCsv(learners, course)], { type: 'text/csv' }), `downhill-class-${day}.csv`);
}
