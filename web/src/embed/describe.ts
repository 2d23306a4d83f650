import { language } from 'virtual:language';
import 'lit'; // which brings a registry of elements to where there is none
import type { Taken } from '../widgets/frame/attributes.ts';
import type { Widget } from '../widgets/widget.ts';
import { speak } from '../words/words.ts';

/** An attribute, and beside which other it counts: `delta` where `loss` is `huber`. */
export interface Attribute extends Taken {
  readonly where: { readonly name: string; readonly values: readonly string[] } | null;
}

export interface Described {
  readonly name: string; // loss-curve
  readonly heading: string;
  readonly instruction: string;
  readonly attributes: readonly Attribute[];
}

type Kind = (new () => Widget) & { readonly observedAttributes: readonly string[] };

function describe(name: string): Described {
  const kind = customElements.get(`downhill-${name}`) as unknown as Kind;
  const written = (attribute?: string, value = '') => {
    const element = new kind();
    if (attribute) element.setAttribute(attribute, value);
    return element;
  };
  const watched = kind.observedAttributes; // asked for first: with it the properties become known
  const plain = written();
  const found = new Map<string, Attribute>(plain.taken.map((one) => [one.name, { ...one, where: null }]));
  const also = (attribute: string, value: string) => {
    for (const one of written(attribute, value).taken) {
      const known = found.get(one.name);
      const values = known?.where?.name === attribute ? known.where.values : [];
      if (!known || values.length > 0) {
        found.set(one.name, { ...one, ...known, where: { name: attribute, values: [...values, value] } });
      }
    }
  };
  for (const { name: attribute, options = [] } of plain.taken) for (const option of options) also(attribute, option);
  // What counts by being there at all.
  for (const one of watched.filter((attribute) => !found.has(attribute))) {
    const taken = written(one, '1').taken.find((attribute) => attribute.name === one);
    if (taken) found.set(one, { ...taken, where: null });
  }
  return {
    name,
    heading: plain.heading,
    instruction: plain.instruction,
    attributes: [...found.values()].sort((a, b) => rankOf(a) - rankOf(b)),
  };
}

/** What decides about others comes first, then what belongs to it; what is merely said comes last. */
function rankOf({ name, where }: Attribute): number {
  if (name === 'loss' || name === 'losses') return 0;
  if (name === 'heading' || name === 'instruction') return 3;
  return where ? 1 : 2;
}

// A widget says what it takes as soon as it is read, so the language comes first; and each has its own classes.
Object.assign(globalThis, { customElements: new (customElements.constructor as new () => CustomElementRegistry)() });
await speak(language);
const files = import.meta.glob('../widgets/*.ts');
for (const read of Object.values(files)) await read();

/** What every widget takes, found out by asking one of each kind. It needs no browser: the build reads this. */
export const widgets: readonly Described[] = Object.keys(files)
  .map((path) => path.replace(/^.*\/|\.ts$/g, ''))
  .filter((name) => customElements.get(`downhill-${name}`))
  .map(describe);
