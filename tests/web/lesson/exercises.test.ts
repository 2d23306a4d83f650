// @vitest-environment happy-dom
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import '../../../web/src/lesson/exercises.ts';
import { holds } from '../../../web/src/lesson/exercises/condition.ts';
import { lessonProgress } from '../../../web/src/state/progress.ts';
import type { FakeWidget } from './fake-widget.ts';
import './fake-widget.ts';
import { buttonNamed, openPage } from './open.ts';
import { renderLesson } from './render.ts';
import { EXPERIMENT } from './samples.ts';

const SOURCE = '::::exercises{from="experiment.yaml"}\n:::fake-widget{#houses}\nWords.\n:::\n::::\n';
const lesson = lessonProgress('what-is-a-loss');
let html = '';

beforeAll(async () => {
  const rendered = await renderLesson(SOURCE, { 'experiment.yaml': EXPERIMENT });
  expect(rendered.faults).toEqual([]);
  html = rendered.html;
});
beforeEach(() => {
  vi.useFakeTimers();
  openPage(html);
});
afterEach(() => {
  vi.useRealTimers();
  document.body.replaceChildren();
  localStorage.clear();
});

const widget = () => document.getElementById('houses') as unknown as FakeWidget;
const item = (id: string) => document.querySelector(`[data-exercise="${id}"]`) as HTMLElement;
const mark = (id: string) => item(id).querySelector('.exercise-mark')?.textContent;
const fold = (id: string) => item(id).querySelector('details') as HTMLDetailsElement;

it('is a list with folded answers on a plain page, around its widgets', () => {
  const page = new DOMParser().parseFromString(html, 'text/html');
  expect([...page.querySelectorAll('summary')].map((summary) => summary.textContent)).toEqual([
    'What you should see',
    'What you should see',
    'Compare with our answer',
  ]);
  expect(page.querySelector('downhill-exercises > downhill-fake-widget')).not.toBeNull();
});

it('stands right before the widget that it is about', () => {
  const list = widget().previousElementSibling;
  expect([...(list?.children ?? [])].map((entry) => (entry as HTMLElement).dataset.exercise)).toContain('price-at-500');
});

describe('an exercise with a condition', () => {
  it('ticks itself once the widget has come to rest where it should', async () => {
    widget().show({ mse: 14550.4 });
    expect(mark('price-at-500')).toBe('To do');
    vi.advanceTimersByTime(500);
    expect(mark('price-at-500')).toBe('Done');
    expect(fold('price-at-500').open).toBe(true);
    expect(lesson.done()).toEqual(['exercises/price-at-500']);
    vi.advanceTimersByTime(50);
    expect(document.querySelector('[data-live]')?.textContent).toBe('Exercise 1 done. MSE grew 83 times.');
    expect(widget().nextElementSibling?.textContent).toBe('Exercise 1 done. MSE grew 83 times.');
  });

  it('does not tick while a drag passes through', () => {
    for (const mse of [14000, 14550, 15000]) {
      widget().show({ mse });
      vi.advanceTimersByTime(100);
    }
    vi.advanceTimersByTime(1000);
    expect(mark('price-at-500')).toBe('To do');
  });

  it('needs all its conditions at once, and its own widget', () => {
    widget().show({ mse: 5, verdict: 'bad' });
    vi.advanceTimersByTime(500);
    expect(mark('small')).toBe('To do');
    widget().show({ mse: 5, verdict: 'good' });
    vi.advanceTimersByTime(500);
    expect(mark('small')).toBe('Done');
    openPage(html.replace('id="houses"', 'id="others"'));
    (document.getElementById('others') as unknown as FakeWidget).show({ mse: 14550 });
    vi.advanceTimersByTime(500);
    expect(mark('price-at-500')).toBe('To do');
  });

  it('stays done, also after a reload', () => {
    widget().show({ mse: 14550 });
    vi.advanceTimersByTime(500);
    widget().show({ mse: 1 });
    vi.advanceTimersByTime(500);
    openPage(html);
    expect(mark('price-at-500')).toBe('Done');
  });

  it('can be set up', async () => {
    buttonNamed(item('price-at-500'), 'Set it up for me').click();
    await vi.advanceTimersByTimeAsync(10);
    expect(widget().state).toMatchObject({ first: 250 });
  });
});

it('an open exercise is done when its reader has compared notes', () => {
  expect(mark('think')).toBe('To do');
  fold('think').open = true;
  fold('think').dispatchEvent(new Event('toggle'));
  expect(mark('think')).toBe('Done');
  expect(lesson.isDone('exercises', 'think')).toBe(true);
});

it.each([
  [{ mse: 5 }, { mse: 5 }, true],
  [{ mse: 5 }, { mse: 5.1 }, false],
  [{ mse: { min: 5 } }, { mse: 5 }, true],
  [{ mse: { max: 5 } }, { mse: 5.1 }, false],
  [{ mse: { min: 1, max: 2 } }, { mse: 1.5 }, true],
  [{ mse: { near: 5, tolerance: 0.1 } }, { mse: 5.05 }, true],
  [{ mse: { near: 5, tolerance: 0.1 } }, { mse: 5.2 }, false],
  [{ word: 'good' }, { word: 'good' }, true],
  [{ mse: { min: 5 } }, { mse: 'large' }, false],
  [{ mse: { min: 5 } }, {}, false],
])('%j holds of %j: %s', (wanted, readout, expected) => {
  expect(holds(wanted, readout as Record<string, number>)).toBe(expected);
});
