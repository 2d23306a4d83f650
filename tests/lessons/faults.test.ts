import { expect, it } from 'vitest';
import { printFault } from '../../web/build/lessons/faults.ts';
import { FILE, LESSON, readChanged, readFiles, SECOND } from './fixture.ts';

const lineOf = (text: string) => LESSON.slice(0, LESSON.indexOf(text)).split('\n').length;

it('finds nothing wrong with a good lesson', async () => {
  const { documents, faults } = await readFiles({ [FILE]: LESSON });
  expect(faults).toEqual([]);
  expect(documents).toHaveLength(1);
});

/** Each: what is wrong; how to make the good lesson so; the line that is named; what is said. */
it.each([
  ['no head', /^---.*?---\n/s, '', 1, 'The lesson has no head'],
  ['no title', 'title: A lesson\n', '', 2, 'title: is missing'],
  ['a misspelt entry', 'summary:', 'sumary:', 2, 'nothing is called "sumary"'],
  ['a wrong word', 'difficulty: beginner', 'difficulty: easy', 4, 'difficulty: is not one of the words allowed'],
  ['broken YAML', 'title: A lesson', 'title: [A lesson', 3, 'This is not YAML'],
  [
    'uneven data',
    'targets: [260, 290, 200, 410]',
    'targets: [260]',
    7,
    'data, houses: predictions and targets differ in number',
  ],
  ['a missing section', '## Pitfalls\n\nHoles.\n', '', 1, 'The section `Pitfalls` is missing'],
  [
    'an unknown section',
    'Holes.',
    'Holes.\n\n## History\n\nLong.',
    lineOf('Holes.') + 2,
    'No lesson has a section `History`',
  ],
  [
    'a section twice',
    'Holes.',
    'Holes.\n\n## Pitfalls\n\nMore.',
    lineOf('Holes.') + 2,
    'There are two sections `Pitfalls`',
  ],
  ['an empty section', 'Cars.', '', lineOf('## In the real'), 'The section `In the real world` is empty'],
  [
    'a quiz without questions',
    '::quiz{progress="quiz/first"}',
    'Later.',
    lineOf('## Quiz'),
    'The section `Quiz` has no `quiz`',
  ],
  ['six takeaways', '- One.', '- 1\n- 2\n- 3\n- 4\n- 5\n- 6', lineOf('## Key'), 'There are 6 key takeaways'],
  [
    'a term without a colon',
    '- **Target**: what',
    '- **Target** what',
    lineOf('- **Target'),
    'This item of the terms is no definition',
  ],
  ['a term that is not bold', '**Target**', 'Target', lineOf('- **Target'), 'This item of the terms is no definition'],
  ['a title in the text', 'Holes.', '# Holes', lineOf('Holes.'), 'A lesson has its title from its head'],
  ['a heading too deep', 'Holes.', '#### Holes', lineOf('Holes.'), 'This heading is deeper than ###'],
  ['an unknown directive', 'Holes.', '::hole', lineOf('Holes.'), 'There is no directive `hole`'],
  ['a colon that became a directive', 'Holes.', 'Note:well.', lineOf('Holes.'), 'There is no directive `well`'],
  ['HTML', 'Holes.', '<b>Holes</b>', lineOf('Holes.'), 'HTML in Markdown is not shown'],
  ['a formula that cannot be set', 'Holes.', '$\\frac{1}$', lineOf('Holes.'), 'The formula cannot be set'],
  ['a number that is wrong', '[175]', '[176]', lineOf('The loss is'), 'The text says 176, but mse(houses) is 175'],
  ['a number of nothing', '{of="mse(houses)"}', '', lineOf('The loss is'), 'The number does not say what it is of'],
  [
    'a number of an unknown loss',
    'mse(houses)',
    'mee(houses)',
    lineOf('The loss is'),
    '`mee(houses)` cannot be computed',
  ],
  ['a number of an array', 'mse(houses)', 'houses.targets', lineOf('The loss is'), '`houses.targets` gives no number'],
  [
    'a number that no widget shows',
    '{of="mse(houses)"}',
    '{on="homes" of="shown.mse"}',
    lineOf('The loss is'),
    'The number 175 cannot be read off: nothing in this lesson has the id `homes`',
  ],
  [
    'a number of nothing that a widget shows',
    '{of="mse(houses)"}',
    '{on="houses"}',
    lineOf('The loss is'),
    'The number 175 cannot be read off: it needs `on`',
  ],
  [
    'a number of a widget in no state',
    '{of="mse(houses)"}',
    '{on="houses" at="step: [" of="shown.mse"}',
    lineOf('The loss is'),
    'The number 175 cannot be read off: `at` is “step: [”',
  ],
  ['a widget with nothing in it', 'It shows 175.\n', '', lineOf(':::meter'), 'The widget `meter` has nothing to show'],
  [
    'an attribute that hast renames',
    'min="0"',
    'dataset="line"',
    lineOf(':::meter'),
    'HTML is written with `data-set` for `dataset`',
  ],
  [
    'a part for a widget that is not there',
    'for="houses"',
    'for="homes"',
    lineOf('::tour'),
    'There is no `#homes` in this lesson',
  ],
  ['a link to nothing here', '(#houses)', '(#homes)', lineOf('The loss is'), 'The link #homes leads nowhere'],
  ['a link to no lesson', '(#houses)', '(../two/)', lineOf('The loss is'), 'The link ../two/ leads nowhere'],
  [
    'a link without https',
    '(#houses)',
    '(http://a.example)',
    lineOf('The loss is'),
    'The link http://a.example leads nowhere',
  ],
  [
    'an id twice',
    '::tour{for="houses"}',
    '::tour{#houses for="houses"}',
    lineOf('::tour'),
    'The id `houses` is given twice',
  ],
  [
    'an id of the page',
    '::tour{for="houses"}',
    '::tour{#main for="houses"}',
    lineOf('::tour'),
    'The id `main` is given twice',
  ],
  ['a typo in a directive', 'Holes.', '::aisde', lineOf('Holes.'), 'There is no directive `aisde`'],
  [
    'a directive that is never closed',
    'It shows 175.\n:::',
    'It shows 175.',
    lineOf(':::meter'),
    'The directive `meter` is opened, and never closed',
  ],
  ['colons that close nothing', 'Holes.', 'Holes.\n\n:::', lineOf('Holes.') + 2, '`:::` closes nothing here'],
  [
    'a space before the attributes',
    'Holes.',
    '::quiz {from="quiz.yaml"}',
    lineOf('Holes.'),
    'This looks like a directive, and is none',
  ],
  ['a picture', 'Holes.', '![](a.png)', lineOf('Holes.'), 'Lessons have no pictures from files'],
  ['an unknown language', 'Holes.', '```pyhton\n1\n```', lineOf('Holes.'), 'Lessons show no code in `pyhton`'],
  [
    'an attribute of a number',
    '{of="mse(houses)"}',
    '{fo="1" of="mse(houses)"}',
    lineOf('The loss is'),
    '`number` has no attribute `fo`',
  ],
  ['a link that cannot be decoded', '(#houses)', '(#100%)', lineOf('The loss is'), 'The link #100%25 leads nowhere'],
  ['a fold without a title', 'Holes.', ':::fold\nHoles.\n:::', lineOf('Holes.'), 'The fold has no title'],
])('tells of %s', async (_, from, to, line, what) => {
  const { faults } = await readChanged(from, to);
  expect(faults.map((fault) => `${fault.file}:${fault.line} ${fault.what}`)).toContainEqual(
    expect.stringContaining(`${FILE}:${line} ${what}`),
  );
  for (const { mend } of faults) expect(mend).toMatch(/^[A-Z].*[.`]$/s);
});

it('tells that sections are out of order', async () => {
  const { faults } = await readChanged(
    /## Predict first\n\n::predict\n\n(.*?)## Quiz/s,
    '$1## Predict first\n\n::predict\n\n## Quiz',
  );
  expect(faults).toMatchObject([
    {
      line: lineOf('## Quiz') - 4,
      what: '`Predict first` stands after `Experiment`',
      mend: 'Move it after `## Code example`.',
    },
  ]);
});

it('tells of the folder and the order of lessons', async () => {
  const draft = (more = '') => `---\ntitle: T\nsummary: S.\ndifficulty: beginner\ndraft: true\n${more}---\n`;
  const { lessons, faults } = await readFiles({
    'lessons/Three/lesson.md': draft(),
    'lessons/01-one/lesson.md': draft('builds-on: [two]\n'),
    'lessons/02-two/lesson.md': draft('builds-on: [one]\n'),
    'lessons/02-again/lesson.md': draft(),
    'lessons/03-empty/notes.txt': '',
  });
  expect(lessons.map(({ slug }) => slug)).toEqual(['one', 'again', 'two']);
  expect(faults.map(({ file, what }) => `${file}: ${what}`).sort()).toEqual([
    'lessons/01-one/lesson.md: It builds on `two`, which is no earlier lesson',
    'lessons/02-two/lesson.md: Two lessons have the number 2',
    'lessons/03-empty/lesson.md: There is no lesson.md',
    "lessons/Three/lesson.md: The folder's name `Three` tells neither order nor address",
  ]);
});

it('names the line of another file, when the fault is there', async () => {
  const lesson = LESSON.replace('Holes.', '::aside');
  const { faults } = await readFiles({
    [FILE]: lesson,
    'lessons/01-one/aside.md': 'Good.\n\n:number[1]{of="mse(houses)"}',
  });
  expect(faults).toMatchObject([
    { file: 'lessons/01-one/aside.md', line: 3, mend: 'Write 175, or mend the expression.' },
  ]);
});

it('tells of a file that is not there', async () => {
  const { faults } = await readChanged('Holes.', '::aside');
  expect(faults).toMatchObject([
    { file: FILE, line: lineOf('Holes.'), what: 'There is no file lessons/01-one/aside.md' },
  ]);
});

it('takes the ends of lines and the mark of any editor', async () => {
  const { faults } = await readFiles({ [FILE]: `\uFEFF${LESSON.replaceAll('\n', '\r\n')}` });
  expect(faults).toEqual([]);
});

it.each([
  ['', 1, 'The lesson has no head'],
  [`${LESSON}\u0000`, LESSON.split('\n').length, 'This is not text in UTF-8'],
  [LESSON + 'Long. '.repeat(100_000), 1, 'The file has 600,'],
])('refuses a file that is none: %#', async (text, line, what) => {
  const { faults } = await readFiles({ [FILE]: text });
  expect(faults).toMatchObject([{ file: FILE, line, what: expect.stringContaining(what) }]);
});

it('looks for places in other lessons, and says which was meant', async () => {
  const other = SECOND.replace('(#houses)', '(../one/#pitfals)');
  const { faults } = await readFiles({ [FILE]: LESSON, 'lessons/02-two/lesson.md': other });
  expect(faults).toMatchObject([
    {
      file: 'lessons/02-two/lesson.md',
      line: lineOf('The loss is'),
      what: 'The lesson one has no `#pitfals`',
      mend: 'Did you mean `pitfalls`? Link to the id of a heading or a widget of that lesson.',
    },
  ]);
});

it('tells of a broken link in another file at its line there', async () => {
  const lesson = LESSON.replace('Holes.', '::aside');
  const { faults } = await readFiles({ [FILE]: lesson, 'lessons/01-one/aside.md': 'Good.\n\n[Here](#nowhere).' });
  expect(faults).toMatchObject([{ file: 'lessons/01-one/aside.md', line: 3, what: 'The link #nowhere leads nowhere' }]);
});

it('lets a draft be incomplete, and not wrong', async () => {
  const draft = LESSON.replace('---\n', '---\ndraft: true\n')
    .replace('## Pitfalls\n\nHoles.\n', '')
    .replace('[175]', '[176]');
  const { documents, drafts, faults } = await readFiles({ [FILE]: draft });
  expect(faults.map(({ what }) => what)).toEqual(['The text says 176, but mse(houses) is 175']);
  expect([documents.length, drafts.length]).toEqual([0, 1]);
});

it('prints a fault as an editor would', () => {
  expect(printFault({ file: 'a.md', line: 3, what: 'It is wrong', mend: 'Mend it.' })).toBe(
    'a.md:3: It is wrong\n    Mend it.',
  );
});
