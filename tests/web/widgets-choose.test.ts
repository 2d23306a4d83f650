// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { endsBelow, firstQuestion, tree } from '../../web/src/choosing/tree.ts';
import { rules } from '../../web/src/engine/live.ts';
import '../../web/src/widgets/choose.ts';
import type { Widget } from '../../web/src/widgets/widget.ts';
import { button, find, mount, set, settled, textOf } from './widgets.ts';

// happy-dom has no canvas for Chart.js.
vi.mock('../../web/src/charts/draw.ts', () => ({ draw: () => ({ show() {}, point() {}, destroy() {} }) }));

const WIDGET = '<downhill-choose id="which"><p>The tree.</p><div slot="huber">Its code.</div></downhill-choose>';
const UNASKED = Object.fromEntries(tree().map(({ id }) => [id, 'open']));
const HUBER = { answer: 'number', costs: 'alike', outliers: 'some' };

async function press(widget: Widget, question: string, value: string): Promise<void> {
  const radio = find<HTMLInputElement>(widget, `[data-part="${question}.${value}"] input`);
  radio.checked = true;
  radio.dispatchEvent(new Event('change'));
  await widget.updateComplete;
}

const asked = (widget: Widget) =>
  [...widget.renderRoot.querySelectorAll('.steps legend')].map((one) => one.textContent);

beforeEach(() => history.replaceState(null, '', '/'));

test('every end is a loss of the catalogue, and every question is met', () => {
  const ids = rules.map(({ id }) => id);
  const ends = endsBelow(firstQuestion());
  expect(ends.length).toBeGreaterThanOrEqual(15);
  for (const loss of ends) expect(ids).toContain(loss);
  const met = tree().flatMap(({ answers }) => answers.flatMap((answer) => ('asks' in answer ? [answer.asks] : [])));
  expect(met.sort()).toEqual(
    tree()
      .map(({ id }) => id)
      .filter((id) => id !== firstQuestion().id)
      .sort(),
  );
});

test('no question has two answers of one value, and none says open', () => {
  for (const { answers } of tree()) {
    const values = answers.map(({ value }) => value);
    expect(new Set(values).size).toBe(values.length);
    expect(values).not.toContain('open');
    expect(values.length).toBeGreaterThanOrEqual(2);
  }
});

test('asks one question after the other, and ends in a loss with its code and its curve', async () => {
  const widget = await mount(WIDGET);
  expect(asked(widget)).toEqual(['What kind of answer should the model give?']);
  expect(widget.readout).toEqual({ ...UNASKED, answers: 0, loss: 'none' });
  await press(widget, 'answer', 'number');
  expect(asked(widget)).toHaveLength(2);
  expect(textOf(widget, '.words')).toBe(
    'A number. Next question: Is a prediction that is too low as bad as one that is too high?',
  );
  await press(widget, 'costs', 'alike');
  await press(widget, 'outliers', 'some');
  expect(widget.readout).toEqual({ ...UNASKED, ...HUBER, answers: 3, loss: 'huber' });
  expect(textOf(widget, '.words')).toBe('Three answers led to your loss: Huber loss.');
  expect(find<HTMLSlotElement>(widget, 'slot[name="huber"]').assignedNodes()[0]?.textContent).toBe('Its code.');
  expect(find(widget, 'downhill-loss-curve').getAttribute('loss')).toBe('huber');
});

test('another answer to an early question opens those after it again', async () => {
  const widget = await mount(WIDGET);
  await set(widget, HUBER);
  await press(widget, 'costs', 'unlike');
  expect(widget.readout).toEqual({ ...UNASKED, answer: 'number', costs: 'unlike', answers: 2, loss: 'quantile' });
  await press(widget, 'costs', 'alike');
  expect(widget.readout).toEqual({ ...UNASKED, answer: 'number', costs: 'alike', answers: 2, loss: 'none' });
  expect(widget.renderRoot.querySelector('downhill-loss-curve')).toBeNull();
});

test('every way to an end is told in words', async () => {
  const widget = await mount(WIDGET);
  await set(widget, { answer: 'yes-no', rare: 'fair', misses: 'alike', output: 'probabilities' });
  expect(textOf(widget, '.words')).toBe('Four answers led to your loss: Binary cross-entropy.');
  await press(widget, 'answer', 'margin');
  expect(textOf(widget, '.words')).toBe('One answer led to your loss: Hinge loss.');
});

test('what does not lie on the way is not looked at', async () => {
  const widget = await mount(WIDGET);
  const readout = await set(widget, { answer: 'count', outliers: 'many', output: 'logits' });
  expect(readout).toEqual({ ...UNASKED, answer: 'count', answers: 1, loss: 'poisson-nll' });
});

test('the radio buttons show the answers, and Reset clears them', async () => {
  const widget = await mount(WIDGET);
  await set(widget, HUBER);
  const checked = () =>
    [...widget.renderRoot.querySelectorAll<HTMLInputElement>('.steps input')].filter((one) => one.checked);
  expect(checked().map(({ value }) => value)).toEqual(['number', 'alike', 'some']);
  button(widget, 'Reset').click();
  await settled(widget);
  expect(checked()).toEqual([]);
  expect(asked(widget)).toHaveLength(1);
});

test('the table has the way taken', async () => {
  const widget = await mount(WIDGET);
  await set(widget, { answer: 'one-of-many', targets: 'classes' });
  button(widget, 'Data table').click();
  await widget.updateComplete;
  const rows = [...widget.renderRoot.querySelectorAll('#table tbody tr')].map((row) =>
    [...row.children].map((cell) => cell.textContent),
  );
  expect(rows).toEqual([
    ['What kind of answer should the model give?', 'Exactly one of many'],
    ['How are the targets written?', 'As the number of the class'],
    ['The loss', 'Cross-entropy against a class'],
  ]);
});

test('comes back from its link', async () => {
  const widget = await mount(WIDGET);
  await set(widget, HUBER);
  expect(widget.link).toContain('which.answer=number&which.costs=alike&which.outliers=some');
  history.replaceState(null, '', widget.link ?? '');
  expect((await mount(WIDGET)).readout.loss).toBe('huber');
});

test('an answer that there is not is refused in words', async () => {
  const widget = await mount('<downhill-choose answer="maybe">Words.</downhill-choose>');
  expect(textOf(widget, '[role="alert"]')).toContain('answer is “maybe”, but must be one of open, number, count');
});
