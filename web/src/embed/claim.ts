const MARK = 'downhill-embed';

/** The registry of elements is what all scripts of a page share anyway, so the mark is left there and not on `window`. */
interface Mark {
  readonly version: string;
  readonly source: string;
  readonly tags: string[];
}

/**
 * Of these tags, those that no other copy on the page sees to: the first copy of a tag wins, whatever its version. It
 * never happens that a widget's parts come from two versions, for those are named after theirs.
 */
export function claim(version: string, source: string, tags: readonly string[]): readonly string[] {
  const before = customElements.get(MARK) as (CustomElementConstructor & Mark) | undefined;
  if (!before) {
    customElements.define(
      MARK,
      class extends HTMLElement {
        static readonly version = version;
        static readonly source = source;
        static readonly tags = [...tags];
      },
    );
    return tags;
  }
  const added = tags.filter((tag) => !before.tags.includes(tag));
  before.tags.push(...added);
  const others = added.length > 0 ? `; this one brings ${added.join(', ')}` : '';
  console.info(
    `Downhill's embeds are on this page already (${before.version}, from ${before.source}), and ${version} is included too, from ${source}. The first does the work${others}.`,
  );
  return added;
}
