import { language, t } from '../words/words.ts';
import type { Scene } from './run/plan.ts';
import type { Preview } from './run/previews.ts';
import type { Remote } from './run/remote.ts';
import type { Begun, Details, Frame, Session, Slice } from './run/session.ts';
import { type KeptPlace, MOST_KEPT, MOST_STEPS } from './setting/link.ts';
import type { Parts } from './setting/parts.ts';
import type { Setting } from './setting/setting.ts';

/** Updates a second; the fastest makes as many as fit between two frames. */
export const SPEEDS = { slow: 6, normal: 60, fast: 600, fastest: Number.POSITIVE_INFINITY } as const;
export type Speed = keyof typeof SPEEDS;

export type Connect = () => Promise<Remote<Session>>;

const PER_FRAME = 8; // ms of training, of the 16 that a frame has
const AT_ONCE = 100; // ms, where a reader waits for one step far away
const DETAILS_EVERY = 120; // ms; small pictures and charts need not follow every frame

/** Plays a run: asks the session for one frame after another, never for two at once. */
export class Player {
  parts: Parts | null = null;
  previews: readonly Preview[] = [];
  scene: Scene | null = null;
  frame: Frame | null = null;
  details: Details | null = null;
  fault = ''; // why these settings cannot be trained
  trouble = ''; // why nothing can
  kept: readonly KeptPlace[] = [];
  speed: Speed = 'normal';
  #setting: Setting | null = null;
  #session: Remote<Session> | null = null;
  #playing = false;
  #busy = false;
  #idle: Promise<void> = Promise.resolve(); // when it is no longer
  #next: Setting | null = null; // asked for while the session was busy
  #frameRequest = 0;
  #lastTick = 0;
  #due = 0; // updates that the clock asks for
  #detailed = 0;
  readonly #changed: () => void;

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  get #canRun(): boolean {
    return this.frame !== null && this.fault === '' && this.trouble === '';
  }

  get playing(): boolean {
    return this.#playing;
  }

  get setting(): Setting | null {
    return this.#next ?? this.#setting;
  }

  get step(): number {
    return this.frame?.step ?? 0;
  }

  /** Whether there is no step after this one. */
  get atEnd(): boolean {
    return Boolean(this.frame?.stopped) || this.step >= MOST_STEPS;
  }

  async open(connect: Connect): Promise<Parts> {
    this.#session = await connect();
    const { parts, previews } = await this.#session.open(language());
    Object.assign(this, { parts, previews });
    return parts;
  }

  /** A run from its start; if one is playing, the new one plays. */
  async begin(setting: Setting): Promise<void> {
    this.#next = setting;
    if (this.#busy) return; // the latest is begun as soon as the session is free
    await this.#exclusively(async () => undefined);
  }

  play(): void {
    if (this.#playing || !this.#canRun || this.atEnd) return;
    this.#playing = true;
    this.#lastTick = performance.now();
    this.#due = 1;
    this.#schedule();
    this.#changed();
  }

  pause(): void {
    if (!this.#playing) return;
    this.#playing = false;
    cancelAnimationFrame(this.#frameRequest);
    this.#changed();
    void this.seek(this.step); // the chart may be a few frames behind
  }

  changeSpeed(speed: Speed): void {
    this.speed = speed;
    this.#changed();
  }

  /** Forward or back to a step, however long it takes. */
  async seek(step: number): Promise<void> {
    if (!this.#canRun) return;
    const target = Math.max(0, Math.min(step, MOST_STEPS));
    await this.#exclusively(async (session) => {
      do this.#show(await session.seek(target, AT_ONCE, true));
      while (this.step < target && !this.frame?.stopped && !this.#next);
    });
  }

  async keep(): Promise<void> {
    const setting = this.#setting;
    if (!setting || this.kept.length >= MOST_KEPT) return;
    await this.keepAlso({ setting, step: this.frame?.furthest ?? 0 });
  }

  /** Says why that run cannot be, or nothing. */
  async keepAlso(place: KeptPlace): Promise<string> {
    let fault = '';
    if (!this.#canRun) return fault;
    await this.#exclusively(async (session) => {
      const kept = await session.keep(place.setting, place.step);
      fault = kept.fault ?? '';
      if (kept.fault !== null) return;
      this.kept = [...this.kept, place];
      this.#show(kept.frame);
    });
    return fault;
  }

  async forget(index: number): Promise<void> {
    await this.#exclusively(async (session) => {
      this.#show(await session.forget(index));
      this.kept = this.kept.filter((_, place) => place !== index);
    });
  }

  async slice(first: number, second: number): Promise<Slice | null> {
    return this.#canRun ? ((await this.#session?.slice(first, second)) ?? null) : null;
  }

  #schedule(): void {
    this.#frameRequest = requestAnimationFrame((now) => {
      if (!this.#playing) return;
      this.#schedule();
      this.#tick(now);
    });
  }

  #tick(now: number): void {
    const elapsed = Math.max(0, now - this.#lastTick);
    this.#lastTick = now;
    // After a pause of the whole page the clock would ask for all that was missed.
    this.#due += (Math.min(elapsed, 100) / 1000) * SPEEDS[this.speed];
    if (this.#busy || this.#due < 1) return;
    const updates = Math.min(Math.floor(this.#due), MOST_STEPS - this.step);
    this.#due = this.speed === 'fastest' ? 0 : this.#due - Math.floor(this.#due);
    const wantsDetails = now - this.#detailed > DETAILS_EVERY;
    if (wantsDetails) this.#detailed = now;
    void this.#exclusively(async (session) => {
      const frame = await session.seek(this.step + updates, PER_FRAME, wantsDetails);
      if (this.#playing) this.#show(frame);
    });
  }

  /** One thing at a time; if other settings came meanwhile, they are begun afterwards. */
  async #exclusively(work: (session: Remote<Session>) => Promise<void>): Promise<void> {
    const session = this.#session;
    if (!session) return;
    while (this.#busy) await this.#idle;
    this.#busy = true;
    this.#idle = this.#do(work, session).finally(() => {
      this.#busy = false;
    });
    await this.#idle;
  }

  async #do(work: (session: Remote<Session>) => Promise<void>, session: Remote<Session>): Promise<void> {
    try {
      if (!this.#next) await work(session);
      while (this.#next) {
        const setting = this.#next;
        this.#next = null;
        this.#take(setting, await session.begin(setting));
      }
    } catch (error) {
      this.#playing = false;
      const why = error instanceof Error ? error.message : String(error);
      this.trouble = t('Training broke off: {why} Reload the page.', { why });
      this.#changed();
    }
  }

  #take(setting: Setting, begun: Begun): void {
    this.#setting = setting;
    this.fault = begun.fault ?? '';
    if (begun.fault !== null) {
      this.#playing = false;
      this.#changed();
      return;
    }
    this.scene = begun.scene;
    this.#due = 0;
    this.#show(begun.frame);
  }

  #show(frame: Frame): void {
    this.frame = frame;
    this.details = frame.details ?? this.details;
    if (this.atEnd) this.#playing = false;
    this.#changed();
  }
}
