import { expect, it } from 'vitest';
import { FILE, LESSON, readChanged, readFiles, render, SECOND } from './fixture.ts';

const { documents } = await readFiles({ [FILE]: LESSON });
const [good] = documents;

it('wraps each section in an element of its own, for the rail to lead to', () => {
  expect(good?.sections).toHaveLength(12);
  expect(good?.sections[0]).toEqual({ id: 'why-this-matters', title: 'Why this matters' });
  expect(good?.html).toContain('<section aria-labelledby="quiz"><h2 id="quiz">Quiz</h2>');
});

it('makes a definition list of the terms', () => {
  const lineOf = (text: string) => LESSON.slice(0, LESSON.indexOf(text)).split('\n').length;
  expect(good?.terms).toEqual([
    {
      id: 'term-loss',
      name: 'Loss',
      aliases: ['cost', 'error'],
      definition: 'how wrong it is.',
      line: lineOf('- **Loss'),
    },
    { id: 'term-target', name: 'Target', aliases: [], definition: 'what is true: always.', line: lineOf('- **Target') },
  ]);
  expect(good?.html).toContain(
    '<dt id="term-loss"><dfn>Loss</dfn><small> also <em>cost</em>, <em>error</em></small></dt>',
  );
  expect(good?.html).toContain('<dd>what is <em>true</em>: always.</dd>');
});

it('makes an element of a widget, around what is read until it lives', () => {
  expect(good?.html).toContain(
    '<downhill-meter id="houses" min="0" class="widget wide"><p>It shows 175.</p></downhill-meter>',
  );
});

it('lists what a reader can do', () => {
  expect(good?.parts).toEqual(['exercises/first', 'quiz/first']);
});

it('keeps the number that the kernel agrees to, at the digits that the text shows', async () => {
  const html = await render('It is :number[14,550]{of="mse(houses) * 14550 / 175"}, or :number[-0.3]{of="-1 / 3"}.');
  expect(html).toContain('>14,550</data>');
  expect(html).toContain('>-0.3</data>');
});

it('computes terms and gradients by the kernels', async () => {
  const html = await render(
    ':number[400]{of="terms(\'mse\', houses)[2]"} :number[-5]{of="gradient(\'mse\', houses)[0]"}',
  );
  expect(html.match(/class="number"/g)).toHaveLength(3); // and the one of the fixture
});

it('takes data of triplets in the head, without targets', async () => {
  const faces = '  faces: { predictions: [0, 0], positives: [3, 4], negatives: [0, 6], dims: 2 }\n---\n';
  const { documents, faults } = await readChanged(
    /---\n(\n## Why this matters\n)/,
    `${faces}$1\nIt is :number[0]{of="triplet(faces)"}.\n`,
  );
  expect(faults).toEqual([]);
  expect(documents[0]?.html).toContain('>0</data>');
});

it('sets formulas as MathML, without styles', async () => {
  const html = await render('$x^2$\n\n$$\n\\frac{1}{n}\\sum_i (p_i - y_i)^2\n$$');
  expect(html).toContain('<msup><mi>x</mi><mn>2</mn></msup>');
  expect(html).toContain('tabindex="0"><math xmlns="http://www.w3.org/1998/Math/MathML" display="block">');
  expect(html).not.toMatch(/style=|katex-html/);
});

it('spaces a function from its argument, but not from a bracket', async () => {
  expect(await render('$\\ln p$')).toContain('<mi>ln</mi><mo rspace="0.1667em">\u2061</mo><mi>p</mi>');
  expect(await render('$\\ln(p)$')).toContain('<mi>ln</mi><mo rspace="0">\u2061</mo><mo stretchy="false">(</mo>');
});

it('colours code by class, and leaves plain code plain', async () => {
  const html = await render('```js\nconst x = "one" + 2; // three\n```\n\n```\nplain\n```');
  expect(html).toContain('<span class="code-keyword">const</span> x = <span class="code-string">"one"</span>');
  expect(html).toContain('<span class="code-number">2</span>');
  expect(html).toContain('<span class="code-comment">// three</span>');
  expect(html).toContain('<pre class="code"><code>plain\n</code></pre>');
  expect(html).not.toContain('style=');
});

it('folds what is for some', async () => {
  const html = await render(':::fold[The mathematics]\nA *proof*.\n:::');
  expect(html).toContain(
    '<details class="fold"><summary>The mathematics</summary><div><p>A <em>proof</em>.</p></div></details>',
  );
});

it('puts a note into the margin', async () => {
  expect(await render(':::note\nBy the way.\n:::')).toContain('<aside class="note"><p>By the way.</p></aside>');
});

it('sets quotation marks as a printer does, but not in code', async () => {
  const html = await render('Say "a *\'b\'*" and don\'t say `"c"`.');
  expect(html).toContain('Say “a <em>‘b’</em>” and don’t say <code>"c"</code>.');
});

it('links to lessons that are written, and to no drafts', async () => {
  const draft = '---\ntitle: T\nsummary: S.\ndifficulty: beginner\ndraft: true\n---\n';
  const linking = LESSON.replace('(#houses)', '(../two/)');
  const written = await readFiles({ [FILE]: linking, 'lessons/02-two/lesson.md': SECOND });
  const announced = await readFiles({ [FILE]: linking, 'lessons/02-two/lesson.md': draft });
  expect(written.faults).toEqual([]);
  expect(announced.faults).toMatchObject([{ what: 'The link ../two/ leads to a draft, which has no page yet' }]);
});

it('counts the minutes of prose alone', async () => {
  const words = 'word '.repeat(600);
  const longer = await readChanged('Holes.', words);
  const folded = await readChanged('Holes.', `:::fold[More]\n${words}\n:::`);
  expect(longer.documents[0]?.minutes).toBe(4);
  expect(folded.documents[0]?.minutes).toBe(1);
});
