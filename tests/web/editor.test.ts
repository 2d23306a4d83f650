// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { differenceOf } from '../../web/src/lesson/editor/difference.ts';
import { DraftKeeper, markOf } from '../../web/src/lesson/editor/draft.ts';
import { showDifference } from '../../web/src/lesson/editor/notice.ts';
import { RunButton } from '../../web/src/lesson/editor/run-button.ts';
import { makeTabs } from '../../web/src/lesson/editor/tabs.ts';
import { Workbench } from '../../web/src/lesson/editor/workbench.ts';
import { isDraft, lessonProgress, progress } from '../../web/src/state/progress.ts';

const lesson = lessonProgress('what-is-a-loss');
const ORIGINAL = 'const x = 1;';

beforeEach(() => {
  document.body.replaceChildren();
  localStorage.clear();
  progress.remove('lessons/what-is-a-loss/drafts/cell'); // and what was kept in memory
  progress.set('settings/plain-editor', true); // CodeMirror needs a real browser
});

function workbench(original = ORIGINAL, onSubmit = () => {}) {
  document.body.innerHTML = `<div><pre class="code"><code><b>${original}</b></code></pre></div>`;
  const shown = document.querySelector('pre') as HTMLElement;
  return new Workbench({
    shown,
    label: 'Example',
    changed: 'This example has changed since you edited it.',
    lesson,
    id: 'cell',
    onSubmit,
    submits: 'runs',
  });
}

/** Another tab's workbench writes; this one hears of it as the browser would tell it. */
function elsewhere(change: () => void) {
  const key = 'downhill:lessons/what-is-a-loss/drafts/cell';
  change();
  dispatchEvent(new StorageEvent('storage', { key, newValue: localStorage.getItem(key) }));
}
const notice = () => document.querySelector('.editor-notice') as HTMLElement;
const press = (name: string) => {
  const found = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === name);
  if (!found) throw new Error(`There is no button ${name}`);
  found.click();
};
const draft = () => lesson.get('drafts', 'cell', isDraft, null);

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
    expect(notice().textContent).toBe('');
  });

  test('Reset brings the original back, and can be undone, after a reload too', () => {
    const bench = workbench();
    const [edit, reset] = bench.buttons;
    expect(reset?.disabled).toBe(true);
    edit?.click();
    type('mine');
    expect(reset?.disabled).toBe(false);
    reset?.click();
    expect(bench.text).toBe(ORIGINAL);
    expect(document.activeElement?.textContent).toBe('Bring it back');
    const again = workbench();
    expect(again.text).toBe(ORIGINAL);
    press('Bring it back');
    expect(again.text).toBe('mine');
    expect(notice().textContent).toBe('');
    expect(workbench().text).toBe('mine');
  });

  test('what was written after a reset is not lost by undoing it', () => {
    const bench = workbench();
    bench.buttons[0]?.click();
    type('first');
    bench.buttons[1]?.click();
    type('second');
    press('Bring it back');
    expect(bench.text).toBe('first');
    press('Bring it back');
    expect(bench.text).toBe('second');
    press('Forget it');
    expect(notice().textContent).toBe('');
    expect(workbench().text).toBe('second');
  });

  test('says when the original has changed since, what differs, and loses neither version', () => {
    workbench('a\nb\nc').buttons[0]?.click();
    type('a\nmine\nc');
    workbench('a\nnew\nc').buttons[0]?.click();
    expect(notice().querySelector('[role="status"]')?.textContent).toContain('This example has changed');
    const lines = [...notice().querySelectorAll('li')].map((item) => item.textContent);
    expect(lines).toEqual(['a', 'Only in yours: mine', 'Only in the new one: new', 'c']);
    type('a\nmine too\nc');
    const bench = workbench('a\nnew\nc');
    expect(notice().textContent).toContain('has changed'); // still, for nothing was chosen
    press('Take the new one');
    expect(bench.text).toBe('a\nnew\nc');
    press('Bring it back');
    expect(bench.text).toBe('a\nmine too\nc');
    bench.buttons[1]?.click();
    expect(bench.text).toBe('a\nnew\nc');
  });

  test('who keeps theirs is not asked again', () => {
    workbench().buttons[0]?.click();
    type('mine');
    const bench = workbench('const x = 3;');
    press('Keep mine');
    expect(notice().textContent).toBe('');
    expect(bench.text).toBe('mine');
    expect(workbench('const x = 3;').text).toBe('mine');
    expect(notice().textContent).toBe('');
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

describe('two tabs with the same code', () => {
  const keeper = () => new DraftKeeper(lesson, 'cell', ORIGINAL);

  test('one in which nothing was typed follows the other, and says so', () => {
    const bench = workbench();
    elsewhere(() => keeper().save('theirs'));
    expect(bench.text).toBe('theirs');
    expect(notice().textContent).toContain('another tab');
    bench.buttons[0]?.click();
    type('theirs, and mine');
    expect(draft()).toMatchObject({ text: 'theirs, and mine', from: markOf('theirs') });
  });

  test('one whose own words the other went on from follows it', () => {
    const bench = workbench();
    bench.buttons[0]?.click();
    type('mine');
    elsewhere(() => keeper().save('mine, and theirs'));
    expect(bench.text).toBe('mine, and theirs');
    expect(draft()?.rival).toBeUndefined();
  });

  test.each([
    ['Keep this one', 'mine', 'theirs'],
    ['Take the other one', 'theirs', 'mine'],
  ])('that part keep both until one is chosen: %s', (choice, chosen, other) => {
    const bench = workbench();
    bench.buttons[0]?.click();
    const late = keeper(); // it has not seen what is typed here
    type('mine');
    elsewhere(() =>
      lesson.set('drafts', 'cell', { text: 'theirs', basedOn: markOf(ORIGINAL), from: markOf(ORIGINAL) }),
    );
    expect(late.text).toBe(ORIGINAL);
    expect(bench.text).toBe('mine');
    expect(draft()).toMatchObject({ text: 'theirs', rival: 'mine' });
    expect(notice().textContent).toContain('another version of this code');
    press(choice);
    expect(bench.text).toBe(chosen);
    expect(draft()).toMatchObject({ text: chosen, aside: [other] });
    expect(draft()?.rival).toBeUndefined();
    press('Bring it back');
    expect(bench.text).toBe(other);
  });

  test('that part agree again when the other one takes what stands here', () => {
    const bench = workbench();
    bench.buttons[0]?.click();
    type('mine');
    const theirs = { text: 'theirs', basedOn: markOf(ORIGINAL), from: markOf(ORIGINAL) };
    elsewhere(() => lesson.set('drafts', 'cell', theirs));
    expect(notice().textContent).toContain('Take the other one');
    elsewhere(() => keeper().settle('theirs')); // for that tab, "mine" is theirs
    expect(notice().textContent).not.toContain('Take the other one');
    type('mine, and more');
    expect(draft()).toMatchObject({ text: 'mine, and more' });
    expect(draft()?.rival).toBeUndefined();
  });

  test('a tab that was never told still overwrites nothing', () => {
    const bench = workbench();
    bench.buttons[0]?.click();
    lesson.set('drafts', 'other', 0); // no event for our own draft
    localStorage.setItem(
      'downhill:lessons/what-is-a-loss/drafts/cell',
      JSON.stringify({ version: 1, value: { text: 'theirs', basedOn: markOf(ORIGINAL) } }),
    );
    type('mine');
    expect(draft()).toMatchObject({ text: 'theirs', rival: 'mine' });
    expect(notice().textContent).toContain('Take the other one');
    expect(workbench().text).toBe('theirs'); // after a reload both are offered still
    press('Take the other one');
    expect(document.querySelector('.editor')?.textContent).toContain('mine');
  });
});

test('a full or blocked storage is told beside the editor, and work goes on', () => {
  const full = {
    getItem: () => null,
    setItem: () => {
      throw new DOMException('full', 'QuotaExceededError');
    },
  };
  vi.stubGlobal('localStorage', full);
  const bench = workbench();
  bench.buttons[0]?.click();
  type('mine');
  const told = document.querySelector('.editor-unsaved') as HTMLElement;
  expect(told.textContent).toContain('storage is full or blocked');
  expect(told.getAttribute('role')).toBe('status');
  expect(bench.text).toBe('mine');
  bench.buttons[1]?.click();
  press('Bring it back');
  expect(bench.text).toBe('mine');
  vi.unstubAllGlobals();
  type('mine again');
  expect(told.textContent).toBe('');
});

describe('the difference of two texts', () => {
  const told = (mine: string, theirs: string) =>
    differenceOf(mine, theirs).map(({ where, text }) => `${{ both: ' ', mine: '-', theirs: '+' }[where]}${text}`);

  test('is told line by line', () => {
    expect(told('a\nb\nc\nd', 'a\nc\nx\nd')).toEqual([' a', '-b', ' c', '+x', ' d']);
    expect(told('', 'a')).toEqual(['-', '+a']);
    expect(told('a\na', 'a')).toEqual([' a', '-a']);
    expect(told('same', 'same')).toEqual([' same']);
  });

  test('of very long texts is found at once', () => {
    const long = (word: string) => Array.from({ length: 20_000 }, (_, i) => `${word} ${i}`).join('\n');
    const began = performance.now();
    expect(told(`head\n${long('a')}\nfoot`, `head\n${long('b')}\nfoot`)).toHaveLength(40_002);
    expect(performance.now() - began).toBeLessThan(1000);
  });

  test('leaves out what is alike and far away, and says how much', () => {
    const before = Array.from({ length: 9 }, (_, i) => `line ${i}`).join('\n');
    const list = showDifference(`${before}\nmine`, `${before}\n`, ['Yours', 'Ours']);
    const items = [...list.querySelectorAll('li')].map((item) => item.textContent);
    expect(items).toEqual(['7 lines alike', 'line 7', 'line 8', 'Yours: mine', 'Ours: empty line']);
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
  const pressKey = (tab: HTMLElement | undefined, key: string) =>
    tab?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));

  test('show one panel, and only its tab is in the tab order', () => {
    const { panels, tabs: list } = tabs();
    expect(panels.map(({ hidden }) => hidden)).toEqual([false, true, true]);
    expect(list.map(({ tabIndex }) => tabIndex)).toEqual([0, -1, -1]);
    expect(panels[0]?.getAttribute('aria-labelledby')).toBe(list[0]?.id);
  });

  test('arrows go round, Home and End go to the ends', () => {
    const { tabs: list, shown } = tabs();
    pressKey(list[0], 'ArrowLeft');
    pressKey(list[2], 'ArrowRight');
    pressKey(list[0], 'End');
    pressKey(list[2], 'Home');
    pressKey(list[0], 'x');
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
