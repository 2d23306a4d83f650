import type { Codec, Fields, Refusal, StateOf } from '../../state/codec.ts';
import { t } from '../../words/words.ts';

/** The page's address with this widget's state in it and nothing of its former one; other widgets' stay. */
export function linkTo<F extends Fields>(href: string, id: string, codec: Codec<F>, state: StateOf<F>): string {
  const url = new URL(href);
  for (const name of [...url.searchParams.keys()]) {
    if (name.startsWith(`${id}.`)) url.searchParams.delete(name);
  }
  for (const [name, value] of new URLSearchParams(codec.toQuery(state, id))) url.searchParams.set(name, value);
  url.hash = id;
  return url.href;
}

export function explainRefusals(refused: readonly Refusal[]): string {
  return refused
    .map(({ name, text, expects }) =>
      t('The link asks for {name} “{text}”, but it must be {expects}.', { name, text: shorten(text), expects }),
    )
    .concat(refused.length > 0 ? t('The original is shown instead.') : [])
    .join(' ');
}

export function explainAttributes(refused: readonly Refusal[]): string {
  const faults = refused.map(({ name, text, expects }) =>
    t('{name} is “{text}”, but must be {expects}.', { name, text: shorten(text), expects }),
  );
  return faults.length > 0 ? t('This figure cannot be drawn: {why}', { why: faults.join(' ') }) : '';
}

const shorten = (text: string) => (text.length > 40 ? `${text.slice(0, 40)}…` : text);
