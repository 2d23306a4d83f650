import type { Engine } from './engine.ts';
import { type Finder, finder } from './finder.ts';
import type { Host } from './host.ts';
import { soon } from './programs.ts';

type Place = readonly [x: number, y: number];
export type Hand = 'mouse' | 'touch';

/** What is done to a page, and seen on it, in any engine. */
export class Page {
  readonly engine: Engine;
  readonly host: Host;
  hand: Hand = 'mouse';

  constructor(engine: Engine, host: Host) {
    this.engine = engine;
    this.host = host;
  }

  async go(path: string): Promise<void> {
    await this.engine.wire.call('Navigate', { url: `${this.host.origin}${path}` });
  }

  async reload(): Promise<void> {
    await this.engine.wire.call('Refresh');
  }

  /** Runs a function in the page; it may use nothing from outside but its arguments. */
  async ask<T, A extends unknown[]>(look: (find: Finder, ...args: A) => T | Promise<T>, ...args: A): Promise<T> {
    const script = `const done = arguments[arguments.length - 1];
      Promise.resolve().then(() => (${look})((${finder})(), ...[...arguments].slice(0, -1)))
        .then((value) => done({ value }), (error) => done({ error: String(error) }));`;
    const answer = (await this.engine.wire.call('ExecuteAsyncScript', { script, args })) as {
      value: T;
      error?: string;
    };
    if (answer.error) throw new Error(answer.error);
    return answer.value;
  }

  /** Waits until a part that says this is there, and gives all of its words. */
  async see(css: string, text = '', patience?: number): Promise<string> {
    const look = () => this.ask((find, css, text) => find.one(css, text).innerText, css, text);
    return soon(`${css} with "${text}"`, look, patience);
  }

  /** Waits for a value. */
  async until<T>(what: string, look: () => Promise<T>, fits: (value: T) => boolean, patience?: number): Promise<T> {
    return soon(
      what,
      async () => {
        const value = await look();
        if (!fits(value)) throw new Error(`it is ${JSON.stringify(value)}`);
        return value;
      },
      patience,
    );
  }

  /** The middle of a part, after it was brought to the middle of the window and has come to rest there. */
  async placeOf(css: string, text = ''): Promise<Place> {
    await this.see(css, text);
    const look = async (find: Finder, css: string, text: string) => {
      const element = find.one(css, text);
      const frame = () => new Promise((resolve) => setTimeout(resolve, 30));
      for (let [before, calm] = [Number.NaN, 0]; ; await frame()) {
        element.scrollIntoView({ block: 'center', behavior: 'instant' });
        const { left, top, width, height } = element.getBoundingClientRect();
        calm = top === before ? calm + 1 : 0;
        if (calm === 4) return [Math.round(left + width / 2), Math.round(top + height / 2)] as const;
        before = top;
      }
    };
    return this.ask(look, css, text);
  }

  async path(): Promise<string> {
    return new URL(String(await this.engine.wire.call('GetCurrentURL'))).pathname;
  }

  /** Into the window, with all parts of the page awake, as Tab wakes them: none moves another any more. */
  async bring(css: string): Promise<void> {
    const asleep = () =>
      this.ask((find) => {
        dispatchEvent(new KeyboardEvent('keydown', { key: 'Tab' }));
        return find.all(':not(:defined)').map(({ localName }) => localName);
      });
    await this.until('a page that is awake', asleep, ({ length }) => length === 0, 20_000);
    await this.placeOf(css);
  }

  async focus(css: string, text = ''): Promise<void> {
    await this.placeOf(css, text);
    await this.ask((find, css, text) => find.one(css, text).focus(), css, text);
  }

  /** Replaces the code in an editor. */
  async write(place: string, code: string): Promise<void> {
    await this.see(`${place} >> button`, 'Submit');
    if (await this.ask((find, css) => find.all(css, 'Edit').length > 0, `${place} >> button`))
      await this.press(`${place} >> button`, 'Edit');
    await this.press(`${place} >> .cm-content`);
    await this.type('a', key.control);
    await this.type(code);
  }

  async press(css: string, text = ''): Promise<void> {
    await this.pressAt(await this.placeOf(css, text));
  }

  async pressAt(place: Place): Promise<void> {
    await this.draw([place]);
  }

  /** Goes down at the first place, through the others, and up at the last. */
  async draw(places: readonly Place[]): Promise<void> {
    const move = ([x, y]: Place, duration: number) => ({ type: 'pointerMove', duration, x, y, origin: 'viewport' });
    const [first = [0, 0], ...rest] = places;
    const actions = [
      move(first as Place, 0),
      { type: 'pointerDown', button: 0 },
      ...rest.flatMap((place) => [move(place, 40)]),
      { type: 'pointerUp', button: 0 },
    ];
    const pointer = { type: 'pointer', id: this.hand, parameters: { pointerType: this.hand }, actions };
    await this.engine.wire.call('PerformActions', { actions: [pointer] });
  }

  /** Presses keys one after another; `chord` holds the first down meanwhile. */
  async type(text: string | readonly string[], chord = ''): Promise<void> {
    const strokes = [...text].flatMap((value) => [
      { type: 'keyDown', value },
      { type: 'keyUp', value },
    ]);
    const held = chord ? [{ type: 'keyDown', value: chord }, ...strokes, { type: 'keyUp', value: chord }] : strokes;
    await this.engine.wire.call('PerformActions', { actions: [{ type: 'key', id: 'keys', actions: held }] });
  }

  async faults(): Promise<string[]> {
    return [...(await this.engine.faults(this.host.origin)), ...this.host.faults.splice(0)];
  }
}

export const key = { enter: '\uE007', tab: '\uE004', escape: '\uE00C', right: '\uE014', control: '\uE009' } as const;
