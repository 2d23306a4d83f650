// @vitest-environment happy-dom
import { afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import '../../../web/src/lesson/tour.ts';
import { lessonProgress } from '../../../web/src/state/progress.ts';
import type { FakeWidget } from './fake-widget.ts';
import './fake-widget.ts';
import { buttonNamed, nextFrame, openPage } from './open.ts';
import { renderLesson } from './render.ts';
import { TOUR } from './samples.ts';

const SOURCE = ':::fake-widget{#pipeline}\nWords.\n:::\n\n::tour{for="pipeline" steps="tour.yaml"}\n';
let html = '';

beforeAll(async () => {
  const rendered = await renderLesson(SOURCE, { 'tour.yaml': TOUR });
  expect(rendered.faults).toEqual([]);
  html = rendered.html;
});
beforeEach(() => openPage(html));
afterEach(() => {
  document.body.replaceChildren();
  localStorage.clear();
});

const widget = () => document.getElementById('pipeline') as unknown as FakeWidget;
const panel = () => document.querySelector('.tour-panel') as HTMLElement;
const caption = () => panel().querySelector('.tour-caption')?.textContent;
const outline = () => document.querySelector<HTMLElement>('.tour-outline');

async function press(name: string): Promise<void> {
  buttonNamed(document, name).click();
  await settled();
}

async function key(name: string): Promise<void> {
  (document.activeElement ?? document).dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true }));
  await settled();
}

async function settled(): Promise<void> {
  for (let turn = 0; turn < 3; turn++) await nextFrame();
}

it('is a list of steps on a plain page', () => {
  const page = new DOMParser().parseFromString(html, 'text/html');
  expect(page.querySelector('summary')?.textContent).toBe('The tour in words');
  expect(page.querySelectorAll('ol > li')).toHaveLength(3);
  expect(page.querySelector('ol em')?.textContent).toBe('something');
  expect(page.querySelectorAll('button')).toHaveLength(0);
});

it('leads through the steps with Next and Back, and tells which of how many', async () => {
  await press('Start tour');
  expect(caption()).toBe('Step 1 of 3The dataIt starts with something you know.');
  expect(buttonNamed(panel(), 'Back').ariaDisabled).toBe('true');
  await press('Back');
  expect(caption()).toContain('Step 1 of 3');
  await press('Next');
  expect(caption()).toContain('Step 2 of 3The loss');
  await press('Back');
  expect(caption()).toContain('Step 1 of 3');
});

it('is announced by a live region, and the focus stays on the button one presses', async () => {
  await press('Start tour');
  expect(panel().querySelector('[aria-live], .tour-caption')?.ariaLive).toBe('polite');
  expect(document.activeElement?.textContent).toBe('Next');
  await press('Next');
  await press('Next');
  expect(document.activeElement?.textContent).toBe('Done');
});

it('answers the arrow keys while its caption has the focus, and leaves them alone elsewhere', async () => {
  await press('Start tour');
  await key('ArrowRight');
  expect(caption()).toContain('Step 2');
  await key('ArrowLeft');
  expect(caption()).toContain('Step 1');
  document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }));
  await settled();
  expect(caption()).toContain('Step 1');
});

it('sets the same state for a step whichever way one came to it, and gives the found state back', async () => {
  widget().setState({ weight: 3 });
  await press('Start tour');
  expect(widget().state).toEqual({ weight: 1.5, size: 100 });
  await press('Next');
  await press('Next');
  expect(widget().state).toEqual({ weight: 2.6, size: 100 });
  await press('Back');
  expect(widget().state).toEqual({ weight: 1.5, size: 100 });
  await press('End tour');
  expect(widget().state).toEqual({ weight: 3, size: 100 });
});

it('ends on Escape from anywhere, gives the focus back and leaves nothing behind', async () => {
  await press('Start tour');
  expect(outline()).not.toBeNull();
  document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
  await settled();
  expect(panel().hidden).toBe(true);
  expect(outline()).toBeNull();
  expect(document.activeElement?.textContent).toBe('Start tour');
  expect(lessonProgress('what-is-a-loss').isDone('tours', 'pipeline')).toBe(false);
});

it('is done when its last step is', async () => {
  await press('Start tour');
  await press('Next');
  await press('Next');
  await press('Done');
  expect(panel().hidden).toBe(true);
  expect(lessonProgress('what-is-a-loss').done()).toEqual(['tours/pipeline']);
});

it('draws its outline just outside the part, and follows it when it moves', async () => {
  const part = widget().parts.get('data') as HTMLElement;
  Object.defineProperty(document.documentElement, 'clientWidth', { value: 1000, configurable: true });
  part.getBoundingClientRect = () => DOMRect.fromRect({ x: 100, y: 200, width: 50, height: 20 });
  await press('Start tour');
  expect(outline()?.style.width).toBe('58px');
  expect(outline()?.style.translate).toBe('96px 196px');
  part.getBoundingClientRect = () => DOMRect.fromRect({ x: 990, y: 200, width: 50, height: 20 });
  await expect.poll(() => outline()?.style.translate).toBe('986px 196px');
  expect(outline()?.style.width).toBe('13px'); // not beyond the window
});

it('needs a widget that is there', async () => {
  const { faults } = await renderLesson('\n::tour{for="elsewhere" steps="tour.yaml"}', { 'tour.yaml': TOUR });
  expect(faults).toEqual([
    {
      file: 'lesson.md',
      line: 2,
      what: 'The tour is for `elsewhere`, and nothing in this lesson has that id',
      mend: 'Write for="" with the id of a widget, as in `:::loss-pipeline{#pipeline}`.',
    },
  ]);
});
