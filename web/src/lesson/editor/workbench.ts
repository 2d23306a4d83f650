import type { LessonProgress } from '../../state/progress.ts';
import { t } from '../../words/words.ts';
import { button, make } from '../shared/dom.ts';
import { type Change, DraftKeeper } from './draft.ts';
import { Editor, type Place } from './editor.ts';
import { Notice, showDifference } from './notice.ts';

export interface WorkbenchOptions {
  readonly shown: HTMLElement; // the code as delivered
  readonly label: string;
  readonly changed: string; // what is said where it is another now than when it was edited
  readonly lesson: LessonProgress;
  readonly id: string; // under which the draft is kept
  readonly onSubmit: () => void;
  readonly onEdit?: () => void;
  readonly submits: string; // what Ctrl+Enter does, as the editor's foot says it: "submits"
}

const followed = () => t('Brought up to date with what you wrote in another tab.');
const parted = () =>
  t(
    'There is another version of this code, from another tab or from a file. Below is the version of this tab; both are kept until you choose.',
  );
const aside = () => t('The code that stood here before is kept.');
const unsaved = () =>
  t(
    'Your code cannot be kept in this browser: its storage is full or blocked. You can go on; copy your code before you close the page.',
  );

/** An editor whose text is kept on the device, and can always be brought back to what it was. */
export class Workbench {
  readonly buttons: readonly HTMLButtonElement[];
  readonly #editor: Editor;
  readonly #draft: DraftKeeper;
  readonly #notice = new Notice();
  readonly #unsaved = make('p', { className: 'editor-unsaved' });
  readonly #reset: HTMLButtonElement;
  readonly #changed: string;
  readonly #onEdit: () => void;
  #hasFollowed = false; // another tab, and said so; not worth saying once something is typed here

  constructor({ shown, label, changed, lesson, id, onSubmit, onEdit, submits }: WorkbenchOptions) {
    this.#onEdit = onEdit ?? (() => {});
    this.#changed = changed;
    this.#editor = new Editor({ shown, label, onSubmit, submits, onChange: (text) => this.#typed(text) });
    this.#draft = new DraftKeeper(lesson, id, this.#editor.original);
    this.#reset = button(t('Reset'), () => this.#replace(this.#editor.original));
    this.buttons = [this.#editor.editButton, this.#reset];
    this.#unsaved.setAttribute('role', 'status');
    this.#editor.element.before(this.#notice.element);
    this.#editor.element.after(this.#unsaved);
    if (this.text !== this.#draft.text) this.#editor.text = this.#draft.text;
    this.#tell();
    this.#draft.watch(
      (change) => this.#changedElsewhere(change),
      () => this.#editor.element.isConnected,
    );
  }

  get text(): string {
    return this.#editor.text;
  }

  /** Whether `text` is more than what was given; spaces and comments are no change. */
  isChanged(text: string): boolean {
    return bare(text) !== bare(this.#editor.original);
  }

  /** Marks where something is wrong, until that line is edited. */
  mark(place: Place | null): void {
    this.#editor.mark(place);
  }

  /** Opens the editor with the caret there. */
  goTo(place: Place): void {
    this.#editor.goTo(place);
  }

  #typed(text: string): void {
    const before = this.#draft.rival;
    const saved = this.#draft.save(text);
    this.#after(saved, this.#hasFollowed || before !== this.#draft.rival);
  }

  #replace(text: string): void {
    const saved = this.#draft.replace(text);
    this.#show(text);
    this.#after(saved, true);
    this.#focus();
  }

  #changedElsewhere(change: Change): void {
    if (change.kind === 'followed') this.#show(change.text);
    this.#tell();
    if (change.kind !== 'followed') return;
    this.#notice.show(followed(), []);
    this.#hasFollowed = true;
  }

  #show(text: string): void {
    this.#editor.text = text;
  }

  #after(saved: boolean, tell: boolean): void {
    this.#onEdit();
    this.#reset.disabled = this.text === this.#editor.original;
    if (tell) this.#tell();
    if (saved) this.#unsaved.replaceChildren();
    else if (this.#unsaved.childNodes.length === 0) {
      this.#unsaved.append(
        unsaved(),
        ' ',
        button(t('Copy my code'), () => void this.#copy()),
      );
    }
  }

  async #copy(): Promise<void> {
    const copied = await navigator.clipboard.writeText(this.text).then(
      () => t('Copied.'),
      () => t('It could not be copied: select it, and copy it by hand.'),
    );
    this.#unsaved.replaceChildren(copied);
  }

  /** One thing at a time, the most pressing first; nothing is lost in any of them. */
  #tell(): void {
    const { rival } = this.#draft;
    this.#hasFollowed = false;
    this.#reset.disabled = this.text === this.#editor.original;
    if (rival !== null && rival !== this.text) this.#tellParted(rival);
    else if (this.#draft.isOutdated) this.#tellOutdated();
    else if (this.#draft.hasAside) this.#tellAside();
    else this.#notice.hide();
  }

  #tellParted(rival: string): void {
    const settle = (keep: 'mine' | 'theirs') => () => {
      const saved = this.#draft.settle(keep);
      this.#show(this.#draft.text);
      this.#after(saved, true);
      this.#focus();
    };
    const choices = [
      { word: t('Keep this one'), take: settle('mine') },
      { word: t('Take the other one'), take: settle('theirs') },
    ];
    this.#notice.show(
      parted(),
      choices,
      showDifference(this.text, rival, [t('Only here'), t('Only in the other one')]),
    );
  }

  #tellOutdated(): void {
    const keep = () => {
      this.#after(this.#draft.keepOutdated(), true);
      this.#focus();
    };
    const choices = [
      { word: t('Keep mine'), take: keep },
      { word: t('Take the new one'), take: () => this.#replace(this.#editor.original) },
    ];
    const difference = showDifference(this.text, this.#editor.original, [t('Only in yours'), t('Only in the new one')]);
    this.#notice.show(this.#changed, choices, difference);
  }

  #tellAside(): void {
    const back = () => {
      const saved = this.#draft.bringBack();
      this.#show(this.#draft.text);
      this.#after(saved, true);
      this.#focus();
    };
    const forget = () => {
      this.#after(this.#draft.forgetAside(), true);
      this.#focus();
    };
    this.#notice.show(aside(), [
      { word: t('Bring it back'), take: back },
      { word: t('Forget it'), take: forget },
    ]);
  }

  /** The button that was pressed has gone, and the focus must not go with it. */
  #focus(): void {
    if (!this.#notice.focus()) this.#editor.focus();
  }
}

const bare = (text: string) => text.replace(/\/\/.*|\/\*[\s\S]*?\*\//g, '').replace(/\s+/g, '');
