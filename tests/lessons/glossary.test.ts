import { expect, it } from 'vitest';
import { FILE, LESSON, readChanged, readFiles, SECOND } from './fixture.ts';

const OTHER = 'lessons/02-two/lesson.md';
const other = (term: string, text = '') =>
  SECOND.replace('## Terms\n\n- **Margin**: room.\n', () => `${text}\n\n## Terms\n\n${term}`);

it('orders terms from A to Z, with their other names and their lessons', async () => {
  const { glossary, faults } = await readFiles({ [FILE]: LESSON, [OTHER]: SECOND });
  expect(faults).toEqual([]);
  expect(glossary.map(({ term, lesson }) => [term.name, lesson.slug])).toEqual([
    ['Loss', 'one'],
    ['Margin', 'two'],
    ['Target', 'one'],
  ]);
  expect(glossary[0]?.term.aliases).toEqual(['cost', 'error']);
  expect(glossary[2]?.definition).toBe('what is <em>true</em>: always.');
});

it('reports a term that an earlier lesson has defined, at its line', async () => {
  const text = other('- **Loss**: again.\n');
  const { faults } = await readFiles({ [FILE]: LESSON, [OTHER]: text });
  expect(faults).toEqual([
    {
      file: OTHER,
      line: text.slice(0, text.indexOf('- **Loss')).split('\n').length,
      what: '“Loss” is defined in the lesson one already',
      mend: 'Link to it there, as [loss](../one/#term-loss), or give it another name.',
    },
  ]);
});

it.each([
  ['../one/#term-gain', 'The lesson one does not define `#term-gain`', 'Link to a term of that lesson.'],
  ['../two/#term-loss', 'The lesson two does not define `#term-loss`', 'It is in ../one/#term-loss.'],
])('reports the link %s, which leads to no term', async (href, what, mend) => {
  const [own, far] = href.startsWith('../one') ? [OTHER, FILE] : ['lessons/03-three/lesson.md', OTHER];
  const files = { [FILE]: LESSON, [far]: far === FILE ? LESSON : SECOND };
  const linking = other('- **Slope**: tilt.\n', `[Here](${href}).`);
  const { faults } = await readFiles({ ...files, [own]: linking });
  const line = linking.slice(0, linking.indexOf('[Here]')).split('\n').length;
  expect(faults).toEqual([{ file: own, line, what, mend }]);
});

it('takes the questions with their answers, and turns links so that they lead to the same places', async () => {
  const text =
    '### Why [this](#term-loss)?\n\nBecause.\n\nSee [MSE](../../catalogue/mse/), [that](https://a.org/b).\n\n### And?\n\nNo.';
  const { documents, faults } = await readChanged('Why?', text);
  expect(faults).toEqual([]);
  expect(documents[0]?.questions).toEqual([
    {
      id: 'why-this',
      question: 'Why <a href="../lessons/one/#term-loss">this</a>?',
      answer: '<p>Because.</p>\n<p>See <a href="../catalogue/mse/">MSE</a>, <a href="https://a.org/b">that</a>.</p>',
    },
    { id: 'and', question: 'And?', answer: '<p>No.</p>' },
  ]);
});
