// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { RunButton } from '../../web/src/lesson/editor/run-button.ts';
import { makeTabs } from '../../web/src/lesson/editor/tabs.ts';
import { Workbench } from '../../web/src/lesson/editor/workbench.ts';
import { lessonProgress, progress } from '../../web/src/state/progress.ts';

const lesson = lessonProgress('what-is-a-loss');
const ORIGINAL = 'const x = 1;';

beforeEach(() => {
  localStorage.clear();
  progress.set('settings/plain-editor', true); // CodeMirror needs a real browser
});

function workbench(original = ORIGINAL, onSubmit = () => {}) {
  document.body.innerHTML = `<div><pre class="code"><code><b>${original}</b></code></pre></div>`;
  const shown = document.querySelector('pre') as HTMLElement;
  return new Workbench({ shown, label: 'Example', what: 'This example', lesson, id: 'cell', onSubmit });
}

function type(text: string) {
  const box = document.querySelector('textarea') as HTMLTextAreaElement;
  box.value = text;
  box.dispatchEvent(new Event('input'));
}

describe('the workbench', () => {
  test('shows the code as delivered until somebody edits', () => {
    const bench = workbench();
    expect(bench.text).toBe(ORIGINAL);
    expect(document.querySelector('textarea')).toBeNull();
    bench.buttons[0]?.click();
    expect(document.querySelector('textarea')?.value).toBe(ORIGINAL);
    expect(document.querySelector('textarea')?.getAttribute('aria-label')).toBe('Example');
  });

  test('keeps what was typed, and brings it back', () => {
    workbench().buttons[0]?.click();
    type('const x = 2;');
    const again = workbench();
    expect(again.text).toBe('const x = 2;');
    expect(document.querySelector('.editor-outdated')).toBeNull();
  });

  test('Reset brings the original back and forgets the draft', () => {
    const bench = workbench();
    const [edit, reset] = bench.buttons;
    expect(reset?.disabled).toBe(true);
    edit?.click();
    type('other');
    expect(reset?.disabled).toBe(false);
    reset?.click();
    expect(bench.text).toBe(ORIGINAL);
    expect(workbench().text).toBe(ORIGINAL);
  });

  test('says when the original has changed since, and offers both', () => {
    workbench().buttons[0]?.click();
    type('mine');
    const bench = workbench('const x = 3;');
    const [showNew, showMine] = document.querySelectorAll<HTMLButtonElement>('.editor-outdated button');
    expect(bench.text).toBe('mine');
    showNew?.click();
    expect(bench.text).toBe('const x = 3;');
    showMine?.click();
    expect(bench.text).toBe('mine');
  });

  test('Ctrl+Enter submits', () => {
    const onSubmit = vi.fn();
    workbench(ORIGINAL, onSubmit).buttons[0]?.click();
    document.querySelector('textarea')?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', ctrlKey: true }));
    expect(onSubmit).toHaveBeenCalledOnce();
  });

  test('text that looks like markup stays text', () => {
    workbench().buttons[0]?.click();
    type('<img src=x>');
    workbench();
    expect(document.querySelector('img')).toBeNull();
  });
});

describe('tabs', () => {
  function tabs() {
    document.body.innerHTML =
      '<div id="panels"><p data-title="A"></p><p data-title="B"></p><p data-title="C"></p></div>';
    const panels = [...document.querySelectorAll<HTMLElement>('p')];
    const shown: number[] = [];
    makeTabs(document.querySelector('#panels') as HTMLElement, panels, 'cell', (index) => shown.push(index));
    return { panels, shown, tabs: [...document.querySelectorAll<HTMLElement>('[role="tab"]')] };
  }
  const press = (tab: HTMLElement | undefined, key: string) =>
    tab?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));

  test('show one panel, and only its tab is in the tab order', () => {
    const { panels, tabs: list } = tabs();
    expect(panels.map(({ hidden }) => hidden)).toEqual([false, true, true]);
    expect(list.map(({ tabIndex }) => tabIndex)).toEqual([0, -1, -1]);
    expect(panels[0]?.getAttribute('aria-labelledby')).toBe(list[0]?.id);
  });

  test('arrows go round, Home and End go to the ends', () => {
    const { tabs: list, shown } = tabs();
    press(list[0], 'ArrowLeft');
    press(list[2], 'ArrowRight');
    press(list[0], 'End');
    press(list[2], 'Home');
    press(list[0], 'x');
    expect(shown).toEqual([0, 2, 0, 2, 0]);
    expect(document.activeElement).toBe(list[0]);
  });
});

test('the run button stops what it started', async () => {
  let signal: AbortSignal | undefined;
  const button = new RunButton('Run', (given) => {
    signal = given;
    return new Promise((resolve) => given.addEventListener('abort', () => resolve()));
  });
  button.element.click();
  expect(button.element.textContent).toBe('Stop');
  button.element.click();
  expect(signal?.aborted).toBe(true);
  await vi.waitFor(() => expect(button.element.textContent).toBe('Run'));
});
