import { t, tCount } from '../words/words.ts';

/** What is chosen, by the name of its group: `task` to regression and binary. */
type Choice = ReadonlyMap<string, ReadonlySet<string>>;

/** A loss may be for one task only, so tasks widen the choice; laws hold together, so each one narrows it. */
const NARROWING = 'trait';

/** Shows the losses that the chips ask for, keeps the choice in the address, and says how many there are. */
export function followFilter(page: Document): void {
  const boxes = [...page.querySelectorAll<HTMLInputElement>('.filter input')];
  const entries = [...page.querySelectorAll<HTMLElement>('.entry')];
  const show = () => {
    const choice = chosen(boxes);
    for (const entry of entries) entry.hidden = !matches(entry, choice);
    for (const group of page.querySelectorAll<HTMLElement>('.losses')) {
      group.hidden = group.querySelector('.entry:not([hidden])') === null;
    }
    tell(page, entries.filter(({ hidden }) => !hidden).length, entries.length);
  };
  const choose = (check: (box: HTMLInputElement) => boolean) => {
    for (const box of boxes) box.checked = check(box);
    show();
  };
  const restore = () => {
    const query = new URLSearchParams(location.search);
    choose(({ name, value }) => query.getAll(name).includes(value));
  };

  page.querySelector('.filter')?.addEventListener('change', () => {
    remember(boxes);
    show();
  });
  page.querySelector('.filter-clear')?.addEventListener('click', () => {
    choose(() => false);
    remember(boxes);
    boxes[0]?.focus(); // the button has gone, and the focus must not go with it
  });
  addEventListener('popstate', restore);
  restore();
}

function chosen(boxes: readonly HTMLInputElement[]): Choice {
  const choice = new Map<string, Set<string>>();
  for (const { name, value } of boxes.filter(({ checked }) => checked)) {
    choice.set(name, (choice.get(name) ?? new Set()).add(value));
  }
  return choice;
}

function matches(entry: HTMLElement, choice: Choice): boolean {
  return [...choice].every(([name, wanted]) => {
    const own = (entry.dataset[name] ?? '').split(' ');
    const asks = [...wanted];
    return name === NARROWING ? asks.every((value) => own.includes(value)) : asks.some((value) => own.includes(value));
  });
}

function tell(page: Document, shown: number, all: number): void {
  const count = page.querySelector('.filter-count');
  if (count) {
    count.textContent =
      shown === all ? tCount(all, '{n} loss', '{n} losses') : t('{n} of {all} losses', { n: shown, all });
  }
  const none = page.querySelector<HTMLElement>('.no-match');
  if (none) none.hidden = shown > 0;
}

function remember(boxes: readonly HTMLInputElement[]): void {
  const url = new URL(location.href);
  for (const { name } of boxes) url.searchParams.delete(name);
  for (const { name, value } of boxes.filter(({ checked }) => checked)) url.searchParams.append(name, value);
  history.replaceState(history.state, '', url);
}
