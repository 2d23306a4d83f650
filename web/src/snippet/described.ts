/** A widget and what it takes, as the page has it in its tables. */
export interface Widget {
  readonly name: string;
  readonly heading: string;
  readonly link: { readonly text: string; readonly href: string }; // for those who see no figure
  readonly attributes: readonly Attribute[];
}

export interface Attribute {
  readonly name: string;
  readonly expects: string;
  readonly fallback: string;
  readonly options: readonly string[]; // none: it is typed
  readonly beside: string; // the attribute that decides whether this one counts; empty: it always does
  readonly values: readonly string[];
}

export function readWidgets(root: ParentNode): readonly Widget[] {
  return [...root.querySelectorAll<HTMLElement>('[data-widget]')].map((section) => {
    const name = section.dataset.widget ?? '';
    const heading = section.querySelector('h3')?.textContent ?? '';
    const lesson = section.querySelector<HTMLAnchorElement>('p a');
    return {
      name,
      heading,
      link: { text: heading, href: lesson?.href ?? new URL(`#${name}`, location.href.replace(/[?#].*/, '')).href },
      attributes: [...section.querySelectorAll<HTMLElement>('[data-attribute]')].map(readAttribute),
    };
  });
}

function readAttribute({ dataset }: HTMLElement): Attribute {
  const words = (text = '') => text.split(' ').filter(Boolean);
  return {
    name: dataset.attribute ?? '',
    expects: dataset.expects ?? '',
    fallback: dataset.fallback ?? '',
    options: words(dataset.options),
    beside: dataset.beside ?? '',
    values: words(dataset.values),
  };
}

/** The attributes that count, given those that were chosen. */
export function countingOf({ attributes }: Widget, chosen: Readonly<Record<string, string>>): readonly Attribute[] {
  const chosenOf = (name: string) => chosen[name] ?? attributes.find((one) => one.name === name)?.fallback ?? '';
  return attributes.filter(
    ({ beside, values }) =>
      beside === '' ||
      chosenOf(beside)
        .split(/[\s,]+/)
        .some((one) => values.includes(one)),
  );
}

/** What has to be written: what counts and differs from what holds anyway. */
export function writtenOf(widget: Widget, chosen: Readonly<Record<string, string>>): Record<string, string> {
  const written = countingOf(widget, chosen).flatMap(({ name, fallback }) => {
    const value = chosen[name]?.trim() ?? '';
    return value === '' || value === fallback ? [] : [[name, value] as const];
  });
  return Object.fromEntries(written);
}
