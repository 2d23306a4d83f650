// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import '../../web/src/widgets/softmax.ts';
import { button, find, mount, press, set, textOf } from './widgets.ts';

const ANIMALS = '<downhill-softmax id="animals" logits="2 1 0.1"><p>Three classes.</p></downhill-softmax>';
const TOKENS = `<downhill-softmax labels="mat, sofa, moon, the" logits="3 2.2 0 -2" target="sofa" temperature="0.5"
  label-smoothing="0.1"></downhill-softmax>`;

/** The definition, without the kernel. */
function softmax(scores: readonly number[]): number[] {
  const powers = scores.map(Math.exp);
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}

beforeEach(() => history.replaceState(null, '', '/'));

describe('the numbers', () => {
  test('are the softmax of the scores, and the surprise at the true class', async () => {
    const { readout } = await mount(ANIMALS);
    const expected = softmax([2, 1, 0.1]);
    for (const [index, probability] of expected.entries())
      expect(readout[`probabilities.${index}`]).toBeCloseTo(probability, 12);
    expect(readout).toMatchObject({ target: 'cat', likeliest: 'cat', temperature: 1 });
    expect(readout.loss).toBeCloseTo(-Math.log(expected[0] ?? 0), 12);
    expect(readout.perplexity).toBeCloseTo(1 / (expected[0] ?? 0), 12);
  });

  test('take the temperature and the smoothing into account', async () => {
    const { readout } = await mount(TOKENS);
    const expected = softmax([6, 4.4, 0, -4]);
    expect(readout.probability).toBeCloseTo(expected[1] ?? 0, 12);
    const truth = [0.025, 0.925, 0.025, 0.025];
    const byHand = expected.reduce((sum, probability, index) => sum - (truth[index] ?? 0) * Math.log(probability), 0);
    expect(readout.loss).toBeCloseTo(byHand, 12);
  });

  test('stay finite at the ends', async () => {
    const widget = await mount(ANIMALS);
    const readout = await set(widget, { logits: [-10, 10, 10], temperature: 0.1 });
    expect(readout.loss).toBeCloseTo(200 + Math.log(2), 9);
    expect(readout['probabilities.1']).toBeCloseTo(0.5, 12);
  });
});

describe('what is said', () => {
  test('names the bet and the truth', async () => {
    const widget = await mount(ANIMALS);
    expect(textOf(widget, '.words')).toBe('The largest bet, 66%, is on “cat”, and that is true: the loss is 0.417.');
    await set(widget, { target: 'bird' });
    expect(textOf(widget, '.words')).toContain('on “cat”: wrong, if not sure. “bird”, which is true, got 10%');
    await set(widget, { logits: [2.9, 0.5, 0] });
    expect(textOf(widget, '.words')).toContain('wrong, if not sure');
    await set(widget, { logits: [5, 0.5, 0] });
    expect(textOf(widget, '.words')).toContain('on “cat”: confident and wrong');
  });

  test('tells what temperature and smoothing do', async () => {
    const widget = await mount(TOKENS);
    expect(textOf(widget, '.words')).toContain('Temperature 0.5 sharpens');
    expect(textOf(widget, '.words')).toContain('Smoothing asks for 0.925 on the true class and 0.025 on each other');
  });

  test('stands in the table, class by class', async () => {
    const widget = await mount(ANIMALS);
    button(widget, 'Data table').click();
    await widget.updateComplete;
    const rows = [...widget.renderRoot.querySelectorAll('tbody tr')].map((row) =>
      [...row.children].map((cell) => cell.textContent),
    );
    expect(rows).toHaveLength(3);
    expect(rows[1]?.slice(0, 4)).toEqual(['dog', '1', '0.2424', '0']);
  });
});

describe('by hand', () => {
  test('a score moves by arrow keys', async () => {
    const widget = await mount(ANIMALS);
    press(find(widget, '[data-part="class.1"] input[type="range"]'), 'ArrowRight');
    expect(widget.readout['logits.1']).toBe(1.1);
  });

  test('a radio button chooses the true class', async () => {
    const widget = await mount(ANIMALS);
    find(widget, '[data-part="class.2"] input[type="radio"]').dispatchEvent(new Event('change'));
    expect(widget.readout.target).toBe('bird');
  });

  test('smoothing can be moved only where the author asks for it', async () => {
    expect((await mount(ANIMALS)).partNamed('label-smoothing')).toBeNull();
    const widget = await mount(TOKENS);
    press(find(widget, '[data-part="label-smoothing"] input'), 'Home');
    expect(widget.readout.labelSmoothing).toBe(0);
  });
});

describe('state', () => {
  test('comes back from its link, names with spaces and all', async () => {
    const html = '<downhill-softmax id="words" labels="New York, Oslo" logits="1 0">Two.</downhill-softmax>';
    const widget = await mount(html);
    await set(widget, { target: 'Oslo', logits: [0.5, -3], temperature: 2, 'label-smoothing': 0.2 });
    history.replaceState(null, '', widget.link ?? '');
    expect((await mount(html)).state).toEqual(widget.state);
  });

  test.each([
    ['logits="2 1"', 'logits is “2 1”, but must be 3 numbers from -10 to 10.'],
    ['logits="2 1 hot"', 'logits is “2 1 hot”, but must be 3 numbers'],
    ['temperature="0"', 'temperature is “0”, but must be a number from 0.1 to 5.'],
    ['target="fish"', 'target is “fish”, but must be one of cat, dog, bird.'],
    ['labels="cat, cat"', 'labels is “cat, cat”, but must be 2 to 12 different names'],
    ['label-smoothing="2"', 'label-smoothing is “2”, but must be a number from 0 to 0.5.'],
  ])('%s is refused in words, and the author’s words stay', async (attribute, message) => {
    const widget = await mount(`<downhill-softmax ${attribute}>Three classes.</downhill-softmax>`);
    expect(textOf(widget, '[role="alert"]')).toContain(message);
    expect(widget.renderRoot.querySelector('slot')).not.toBeNull();
    expect(widget.readout).toEqual({});
  });
});
