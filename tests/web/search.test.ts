import { describe, expect, it } from 'vitest';
import type { Entry } from '../../web/src/search/entry.ts';
import { Search } from '../../web/src/search/search.ts';
import { excerptOf, piecesOf, termOf } from '../../web/src/search/words.ts';

const entry = (title: string, over: Partial<Entry> = {}): Entry => ({
  kind: 'Section',
  title,
  place: 'Lesson 1',
  names: '',
  text: '',
  href: '/',
  ...over,
});

const entries = [
  entry('Pitfalls', { text: 'One outlier can lead the Huber loss astray.' }),
  entry('Huber loss', { kind: 'Loss', names: 'huber, torch.nn.HuberLoss', text: 'Squared, then straight.' }),
  entry('Mean absolute error', { kind: 'Loss', names: 'mae, torch.nn.L1Loss', text: 'The size of the error.' }),
  entry('Outlier', { kind: 'Term', text: 'A value far from the others, naïve or not.' }),
];
const search = new Search(entries);
const titles = (query: string) => search.find(query).map(({ entry: { title } }) => title);

describe('finding', () => {
  it('puts what is called so before what speaks of it', () => {
    expect(titles('huber')).toEqual(['Huber loss', 'Pitfalls']);
    expect(titles('outlier')).toEqual(['Outlier', 'Pitfalls']);
  });

  it('takes the beginning of a word, and a slip in it', () => {
    expect(titles('hub')[0]).toBe('Huber loss');
    expect(titles('hubr')[0]).toBe('Huber loss');
    expect(titles('outleir')[0]).toBe('Outlier');
  });

  it('knows the names that libraries use, whole and by their parts', () => {
    expect(titles('torch.nn.L1Loss')[0]).toBe('Mean absolute error');
    expect(titles('L1')).toEqual(['Mean absolute error']);
    expect(titles('l1 loss')[0]).toBe('Mean absolute error');
  });

  it('wants all of the words, or else some', () => {
    expect(titles('outlier astray')).toEqual(['Pitfalls']);
    expect(titles('outlier qqqqqq')).toEqual(['Outlier', 'Pitfalls']);
  });

  it('does not seek what a question is put with, unless there is nothing else', () => {
    expect(titles('what is an outlier')).toEqual(titles('outlier'));
    expect(titles('How do I find a Huber loss?')[0]).toBe('Huber loss');
  });

  it('puts what is called so first, a loss before a term, however it is hyphened', () => {
    const same = [entry('Log cosh', { kind: 'Term' }), entry('Log-cosh', { kind: 'Loss' }), entry('Log-cosh loss')];
    expect(new Search(same).find('log-cosh').map(({ entry: { kind } }) => kind)).toEqual(['Loss', 'Term', 'Section']);
  });

  it('finds nothing for nothing, and whatever is typed', () => {
    for (const query of ['', ' ', '.,;', 'qqqqqq', '\0', '(', '*'.repeat(100)]) expect(titles(query)).toEqual([]);
    expect(titles('NAIVE')).toEqual(['Outlier']);
    expect(titles('constructor __proto__ toString')).toEqual([]);
  });
});

describe('marking', () => {
  const terms = new Set(['error']);

  it('cuts a text at the words, whatever their case and accents', () => {
    expect(termOf('Naïve')).toBe('naive');
    expect(piecesOf('An Error, errors.', terms)).toEqual([
      { text: 'An ', marked: false },
      { text: 'Error', marked: true },
      { text: ', errors.', marked: false },
    ]);
    expect(piecesOf('', terms)).toEqual([]);
  });

  it('shows a long text around the first of them, cut between words', () => {
    const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ');
    const excerpt = excerptOf(`${words(100)} error ${words(100)}`, terms);
    expect(excerpt).toMatch(/^… word .*error.* word …$/);
    expect(excerpt.length).toBeLessThan(170);
    expect(excerptOf('A short error.', terms)).toBe('A short error.');
    expect(excerptOf('x'.repeat(1000), terms)).toHaveLength(152);
  });
});
