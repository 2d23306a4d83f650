// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { mistakesMet, rememberMistake } from '../../../web/src/state/mistakes.ts';
import { lastPlace, rememberPlace } from '../../../web/src/state/place.ts';
import { isDraft, lessonProgress, progress } from '../../../web/src/state/progress.ts';
import { MESSAGE, Store } from '../../../web/src/state/store.ts';

const isNumber = (value: unknown): value is number => typeof value === 'number';

beforeEach(() => localStorage.clear());
afterEach(() => vi.restoreAllMocks());

describe('the store', () => {
  it('gives back what was set, also to a store opened later', () => {
    new Store().set('lessons/a/x', 3);
    expect(new Store().get('lessons/a/x', isNumber, 0)).toBe(3);
  });

  it('gives the fallback for what was never set', () => {
    expect(new Store().get('nothing', isNumber, 7)).toBe(7);
  });

  it.each([
    ['cut short', '{"version":1,"val'],
    ['of another shape', '{"version":1,"value":"three"}'],
    ['of another version', '{"version":99,"value":3}'],
    ['null', 'null'],
  ])('sets an entry that is %s aside, unharmed', (_, text) => {
    localStorage.setItem('downhill:x', text);
    const store = new Store();
    expect(store.get('x', isNumber, 7)).toBe(7);
    expect(localStorage.getItem('downhill:x')).toBeNull();
    expect(localStorage.getItem('downhill-set-aside:x')).toBe(text);
    expect(store.keys()).toEqual([]);
  });

  it('lists keys under a prefix, and forgets what is removed', () => {
    const store = new Store();
    localStorage.setItem('somebody-else', '1');
    store.set('a/1', 1);
    store.set('a/2', 2);
    store.set('b/1', 3);
    store.remove('a/1');
    expect(store.keys('a/')).toEqual(['a/2']);
    expect(store.keys()).toEqual(['a/2', 'b/1']);
  });

  it('tells subscribers of changes under their prefix until they stop', () => {
    const store = new Store();
    const heard: string[] = [];
    const stop = store.subscribe('a/', (key) => heard.push(key));
    store.set('a/1', 1);
    store.set('b/1', 1);
    store.remove('a/1');
    stop();
    store.set('a/1', 2);
    expect(heard).toEqual(['a/1', 'a/1']);
  });

  it('hears what another tab did', () => {
    const store = new Store();
    const heard: string[] = [];
    store.subscribe('a/', (key) => heard.push(key));
    window.dispatchEvent(new StorageEvent('storage', { key: 'downhill:a/1' }));
    window.dispatchEvent(new StorageEvent('storage', { key: 'another-site:a/1' }));
    window.dispatchEvent(new StorageEvent('storage', { key: null }));
    expect(heard).toEqual(['a/1', 'a/']);
  });

  it('goes on in memory when storage is blocked, and says so once', () => {
    const messages = collectMessages();
    const store = new Store(() => {
      throw new DOMException('denied', 'SecurityError');
    });
    store.set('a', 1);
    store.set('b', 2);
    expect(store.get('a', isNumber, 0)).toBe(1);
    expect(store.keys()).toEqual(['a', 'b']);
    store.remove('a');
    expect(store.get('a', isNumber, 0)).toBe(0);
    expect(messages).toEqual([
      'Your progress cannot be saved in this browser: it blocks storage for this site. It is kept until you close this page.',
    ]);
  });

  it('goes on in memory when storage is full, over the older value that is there', () => {
    const messages = collectMessages();
    const full = {
      getItem: () => '{"version":1,"value":1}',
      setItem: () => {
        throw new DOMException('full', 'QuotaExceededError');
      },
    } as unknown as Storage;
    const store = new Store(() => full);
    store.set('a', 2);
    expect(store.get('a', isNumber, 0)).toBe(2);
    expect(messages[0]).toContain('its storage for this site is full');
  });
});

describe('the progress of a lesson', () => {
  it('knows what is done, and tells of it', () => {
    const lesson = lessonProgress('what-is-a-loss');
    const listener = vi.fn();
    const stop = lesson.subscribe(listener);
    lesson.markDone('quiz', 'first');
    lesson.markDone('quiz', 'first');
    stop();
    expect(listener).toHaveBeenCalledTimes(1);
    expect(lesson.isDone('quiz', 'first')).toBe(true);
    expect(lesson.isDone('exercises', 'first')).toBe(false);
    expect(lesson.done()).toEqual(['quiz/first']);
    expect(lessonProgress('huber').done()).toEqual([]);
  });

  it('keeps drafts under the lesson', () => {
    const lesson = lessonProgress('what-is-a-loss');
    const draft = { text: 'return 1', basedOn: 'abc' };
    lesson.set('drafts', 'mae-loss', draft);
    expect(lesson.get('drafts', 'mae-loss', isDraft, null)).toEqual(draft);
    expect(progress.keys()).toEqual(['lessons/what-is-a-loss/drafts/mae-loss']);
    lesson.remove('drafts', 'mae-loss');
    expect(progress.keys()).toEqual([]);
  });
});

describe('what a reader has met', () => {
  it('is the sections that were read, each once', () => {
    const lesson = lessonProgress('what-is-a-loss');
    lesson.markRead('the-idea');
    lesson.markRead('pitfalls');
    lesson.markRead('the-idea');
    expect(lesson.sectionsRead).toEqual(['the-idea', 'pitfalls']);
  });

  it('is the place they were last in, written only when it is another', () => {
    const heard = vi.fn();
    const stop = progress.subscribe('place', heard);
    rememberPlace({ lesson: 'huber', section: 'why' });
    rememberPlace({ lesson: 'huber', section: 'why' });
    stop();
    expect(heard).toHaveBeenCalledTimes(1);
    expect(lastPlace()).toEqual({ lesson: 'huber', section: 'why' });
  });

  it('is mistakes, each once, of which the latest twenty stay', () => {
    const lesson = lessonProgress('what-is-a-loss');
    for (let i = 0; i < 30; i++) rememberMistake(lesson, 'mae-loss', `mistake-${i}`);
    rememberMistake(lesson, 'mae-loss', 'mistake-29');
    expect(mistakesMet(lesson, 'mae-loss')).toHaveLength(20);
    expect(mistakesMet(lesson, 'mae-loss').at(-1)).toBe('mistake-29');
    expect(mistakesMet(lesson, 'compare-losses')).toEqual([]);
  });
});

function collectMessages(): string[] {
  const messages: string[] = [];
  window.addEventListener(MESSAGE, (event) => messages.push((event as CustomEvent).detail.text));
  return messages;
}
