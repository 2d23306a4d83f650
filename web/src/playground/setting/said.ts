import { tSpec } from '../../words/words.ts';
import type { Parts } from './parts.ts';

/** What there is to choose from, with its titles in the language of the page: they come from a worker, which has none. */
export function partsInWords(parts: Parts): Parts {
  return {
    losses: titled(parts.losses, 'losses'),
    activations: titled(parts.activations, 'activations'),
    optimizers: titled(parts.optimizers, 'optimizers'),
    schedules: titled(parts.schedules, 'schedules'),
    datasets: titled(parts.datasets, 'datasets').map((dataset) => ({
      ...dataset,
      features: dataset.features.map(quantity),
      target: dataset.target && quantity(dataset.target),
      classes: dataset.classes.map((name) => say(name, 'classes')),
    })),
  };
}

interface Titled {
  readonly title: string;
  readonly parameters: readonly { readonly title: string }[];
}

const titled = <Part extends Titled>(parts: readonly Part[], kind: string): readonly Part[] =>
  parts.map((part) => ({
    ...part,
    title: say(part.title, kind),
    parameters: part.parameters.map((rules) => ({ ...rules, title: say(rules.title, 'parameters') })),
  }));

const quantity = <Q extends { readonly title: string; readonly unit: string }>(one: Q): Q => ({
  ...one,
  title: say(one.title, 'quantities'),
  unit: say(one.unit, 'units'),
});

/** Where two kinds have one word for two things, the kind stands behind it. */
function say(title: string, kind: string): string {
  const said = tSpec(`${title}||${kind}`);
  return said === title ? tSpec(title) : said;
}
