// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import '../../web/src/widgets/loss-on-data.ts';
import { CHANGE } from '../../web/src/widgets/widget.ts';
import { button, find, mount, press, set, settled, textOf } from './widgets.ts';

const HOUSES = `<downhill-loss-on-data id="houses" losses="mse mae" predictions="250 300 180 400"
  targets="260 290 200 410" labels="House A,House B,House C,House D" unit="thousand" min="0" max="600" step="10">
  <p>Four houses.</p></downhill-loss-on-data>`;
const SPAM = `<downhill-loss-on-data losses="bce" predictions="0.9 0.1 0.8 0.3" targets="1 0 1 0" min="0" max="1"
  step="0.01"></downhill-loss-on-data>`;

beforeEach(() => history.replaceState(null, '', '/'));

describe('houses', () => {
  test('lose 175 squared and 12.5 absolute', async () => {
    const { readout } = await mount(HOUSES);
    expect(readout).toMatchObject({ mse: 175, mae: 12.5, 'predictions.0': 250, 'targets.3': 410, 'mse.terms.2': 400 });
  });

  test('show both losses in figures', async () => {
    const widget = await mount(HOUSES);
    expect(textOf(widget, '[data-part="mse"] .number')).toBe('175');
    expect(textOf(widget, '[data-part="mae"] .number')).toBe('12.5');
  });

  test('with the first at 500 lose 14,550 and 70: 83 times against 5.6', async () => {
    const widget = await mount(HOUSES);
    const readout = await set(widget, { predictions: [500, 300, 180, 400] });
    expect(readout).toMatchObject({ mse: 14550, mae: 70, 'mae.ratio': 5.6 });
    expect(readout['mse.ratio']).toBeCloseTo(14550 / 175);
    expect(readout['mse.largestShare']).toBeCloseTo(57600 / 58200);
    expect(textOf(widget, '.words')).toBe(
      'MSE 14,550: House A alone makes up 99% of it. MAE 70: House A makes up 86% of it. MSE is 83 times and MAE is 5.6 times what it was at the start.',
    );
  });

  test('that are all hit lose nothing, in words and without a division by zero', async () => {
    const widget = await mount(HOUSES);
    const readout = await set(widget, { predictions: [260, 290, 200, 410] });
    expect(readout).toMatchObject({ mse: 0, 'mse.largestShare': 0, 'mse.ratio': 0 });
    expect(textOf(widget, '.words')).toContain('MSE 0: every prediction hits its target.');
  });

  test('stand in a table with every term', async () => {
    const widget = await mount(HOUSES);
    button(widget, 'Data table').click();
    await widget.updateComplete;
    const rows = [...widget.renderRoot.querySelectorAll('tbody tr')].map((row) =>
      [...row.children].map((cell) => cell.textContent),
    );
    expect(rows[2]).toEqual(['House C', '180', '200', '−20', '400', '20']);
    expect(rows.at(-1)?.slice(-2)).toEqual(['175', '12.5']);
  });
});

describe('beside accuracy', () => {
  const MAILS = SPAM.replace('losses', 'metric="accuracy" losses');

  test('a loss falls while accuracy stays, and rises while it rises', async () => {
    const widget = await mount(MAILS);
    const before = await set(widget, { predictions: [0.55, 0.45, 0.45, 0.3] });
    expect(before.accuracy).toBe(0.75);
    expect(textOf(widget, '[data-part="accuracy"] .number')).toBe('75%');
    const surer = await set(widget, { predictions: [0.9, 0.1, 0.45, 0.1] });
    expect(surer.accuracy).toBe(0.75);
    expect(surer.bce).toBeLessThan(Number(before.bce) / 2);
    const right = await set(widget, { predictions: [0.51, 0.49, 0.51, 0.49] });
    expect(right.accuracy).toBe(1);
    expect(right.bce).toBeGreaterThan(Number(surer.bce));
    expect(textOf(widget, '.words')).toContain('4 of 4 right.');
  });

  test('exactly a half is a yes', async () => {
    const widget = await mount(MAILS);
    expect((await set(widget, { predictions: [0.5, 0.5, 0.5, 0.5] })).accuracy).toBe(0.5);
  });

  test('is not there unless asked for, and no other metric is', async () => {
    expect((await mount(SPAM)).readout).not.toHaveProperty('accuracy');
    const widget = await mount(SPAM.replace('losses', 'metric="recall" losses'));
    expect(textOf(widget, '[role="alert"]')).toContain('metric is “recall”, but must be one of none, accuracy');
  });
});

describe('by hand', () => {
  test('arrow keys move by a step, the page keys by ten, Home and End to the ends', async () => {
    const widget = await mount(HOUSES);
    const slider = find(widget, 'input[type="range"]');
    for (const key of ['ArrowRight', 'PageUp', 'ArrowLeft']) {
      press(slider, key);
      await widget.updateComplete;
    }
    expect(widget.readout['predictions.0']).toBe(350);
    press(slider, 'End');
    expect(widget.readout['predictions.0']).toBe(600);
  });

  test('a drag lands on a step', async () => {
    const widget = await mount(HOUSES);
    const slider = find<HTMLInputElement>(widget, 'input[type="range"]');
    slider.value = '503.7';
    slider.dispatchEvent(new Event('input'));
    expect(widget.readout['predictions.0']).toBe(500);
  });

  const type = async (widget: Awaited<ReturnType<typeof mount>>, text: string) => {
    const field = find<HTMLInputElement>(widget, 'input[type="text"]');
    field.value = text;
    field.dispatchEvent(new Event('change'));
    await widget.updateComplete;
    return field;
  };

  test('a typed value is taken exactly', async () => {
    const widget = await mount(HOUSES);
    await type(widget, '503.7');
    expect(widget.readout['predictions.0']).toBe(503.7);
  });

  test.each(['abc', '', '1e999', '601'])('typing "%s" keeps the last good value and says so', async (text) => {
    const widget = await mount(HOUSES);
    const field = await type(widget, text);
    expect(widget.readout['predictions.0']).toBe(250);
    expect(field.value).toBe('250');
    expect(textOf(widget, '.note')).toBe(`“${text}” is not a number from 0 to 600. Prediction for House A stays 250.`);
  });

  test('targets can be moved where the author allows it', async () => {
    const widget = await mount(HOUSES.replace('unit=', 'adjust="both" unit='));
    expect(widget.renderRoot.querySelectorAll('input[type="range"]')).toHaveLength(8);
    expect(await set(widget, { targets: [250, 300, 180, 400] })).toMatchObject({ mse: 0 });
  });
});

describe('spam', () => {
  test('loses 0.1976', async () => {
    const widget = await mount(SPAM);
    expect(widget.readout.bce).toBeCloseTo(0.1976, 4);
    expect(textOf(widget, '[data-part="bce"] .number')).toBe('0.1976');
  });

  test('predicted 0 for a true 1 costs 34.54, and the clip is explained', async () => {
    const widget = await mount(SPAM);
    const readout = await set(widget, { predictions: [0, 0.1, 0.8, 0.3] });
    expect(readout['bce.terms.0']).toBeCloseTo(34.54, 2);
    expect(textOf(widget, '.clip')).toContain('10⁻¹⁵ instead of 0: the term is 34.54');
    expect(find(widget, 'figure').textContent).not.toMatch(/infinite at|NaN|not a number/);
  });

  test('predicted 0 for a true 0 needs no explanation', async () => {
    const widget = await mount(SPAM);
    await set(widget, { predictions: [0.9, 0, 0.8, 0.3] });
    expect(widget.renderRoot.querySelector('.clip')).toBeNull();
  });
});

describe('state', () => {
  test('round trip: what a widget says of itself can be set again', async () => {
    const widget = await mount(HOUSES);
    await set(widget, { predictions: [1, 2, 3, 4] });
    const { state } = widget;
    widget.reset();
    expect(widget.readout.mse).toBe(175);
    widget.setState(state);
    expect(widget.state).toEqual(state);
  });

  test.each([
    [{ predictions: [1, 2, 3] }, '4 numbers from 0 to 600'],
    [{ predictions: [1, 2, 3, 601] }, '4 numbers from 0 to 600'],
    [{ predictions: 'many' }, '4 numbers from 0 to 600'],
    [{ guesses: [1] }, 'no state called guesses'],
  ])('%o is refused with an error', async (change, message) => {
    const widget = await mount(HOUSES);
    expect(() => widget.setState(change)).toThrow(message);
    expect(widget.readout.mse).toBe(175);
  });

  test('every change is told once', async () => {
    const widget = await mount(HOUSES);
    let told = 0;
    widget.addEventListener(CHANGE, () => told++);
    widget.setState({ predictions: [1, 2, 3, 4] });
    widget.reset();
    expect(told).toBe(2);
  });

  test('comes from the address, and bad values there are refused in words', async () => {
    history.replaceState(null, '', '/?houses.predictions=500+300+180+400');
    expect((await mount(HOUSES)).readout.mse).toBe(14550);
    history.replaceState(null, '', '/?houses.predictions=%3Cscript%3E');
    const widget = await mount(HOUSES);
    expect(widget.readout.mse).toBe(175);
    expect(textOf(widget, '.note')).toBe(
      'The link asks for predictions “<script>”, but it must be 4 numbers from 0 to 600. The original is shown instead.',
    );
  });

  test('what an author got wrong is said, and the author’s words stay', async () => {
    const widget = await mount(HOUSES.replace('260 290 200 410', '260 290'));
    await settled(widget);
    expect(textOf(widget, '[role="alert"]')).toContain('targets');
    expect(widget.renderRoot.querySelector('slot')).not.toBeNull();
  });
});
