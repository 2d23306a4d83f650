import { make } from '../lesson/shared/dom.ts';
import { language } from '../words/words.ts';
import type { Found } from './search.ts';
import { excerptOf, piecesOf } from './words.ts';

/** One result, as an option that is a link, so that it opens in another tab as any link does. */
export function resultOption({ entry, terms }: Found, id: string): HTMLAnchorElement {
  const { kind, title, place, names, text, href } = entry;
  const called = names.split(', ').filter((name) => piecesOf(name, terms).some(({ marked }) => marked));
  const head = make('span', { className: 'result-head' });
  head.append(
    make('span', { className: 'result-title' }, ...marked(title, terms)),
    ' ',
    make('span', { className: 'result-kind' }, place ? `${kind} · ${place}` : kind),
  );
  const option = make(
    'a',
    { id, href, className: 'result', role: 'option', tabIndex: -1, ariaSelected: 'false' },
    head,
  );
  if (language() !== 'en') option.lang = 'en'; // the pages that are found are in English
  if (called.length > 0) {
    option.append(' ', make('span', { className: 'result-names' }, 'Also ', ...marked(called.join(', '), terms)));
  }
  option.append(' ', make('span', { className: 'result-text' }, ...marked(excerptOf(text, terms), terms)));
  return option;
}

function marked(text: string, terms: ReadonlySet<string>): (Node | string)[] {
  return piecesOf(text, terms).map((piece) => (piece.marked ? make('mark', {}, piece.text) : piece.text));
}
