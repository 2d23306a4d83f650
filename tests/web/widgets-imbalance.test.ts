// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import { loadEngine } from '../../web/src/engine/live.ts';
import '../../web/src/widgets/imbalance.ts';
import { casesWith } from '../../web/src/widgets/imbalance/cases.ts';
import { type Remedy, readImbalance } from '../../web/src/widgets/imbalance/reading.ts';
import { lowest } from '../../web/src/widgets/parts/lowest.ts';
import { button, find, mount, press, set, textOf } from './widgets.ts';

const engine = await loadEngine();
const RARE = '<downhill-imbalance id="rare">One in a hundred.</downhill-imbalance>';
const read = (remedy: Remedy, share = 0.01, threshold = 0.5) => readImbalance(engine, { share, threshold, remedy });

beforeEach(() => history.replaceState(null, '', '/'));

describe('the numbers', () => {
  test('always no is right in all but the positives, finds none, and loses as much as the entropy of the share', () => {
    for (const share of [0.01, 0.2, 0.5]) {
      const { alwaysNo } = read({ loss: 'bce', weight: 1 }, share);
      expect(alwaysNo).toMatchObject({ accuracy: 1 - share, recall: 0, precision: null });
      expect(alwaysNo.loss).toBeCloseTo(-share * Math.log(share) - (1 - share) * Math.log(1 - share), 12);
    }
  });

  test('the parts of each loss are the definitions, summed by hand', () => {
    const share = 0.03;
    const { logits, targets } = casesWith(share);
    const sums = (term: (pt: number, isPositive: boolean) => number) => {
      const parts = { positives: 0, hard: 0, easy: 0 };
      for (const [index, logit] of logits.entries()) {
        const isPositive = targets[index] === 1;
        const pt = 1 / (1 + Math.exp(isPositive ? -logit : logit));
        const kind = isPositive ? 'positives' : logit >= 0 ? 'hard' : 'easy';
        parts[kind] += (isPositive ? share : 1 - share) * term(pt, isPositive);
      }
      const all = parts.positives + parts.hard + parts.easy;
      return { positives: parts.positives / all, hard: parts.hard / all, easy: parts.easy / all };
    };
    const focal = read({ loss: 'focal', gamma: 3, alpha: 0.3 }, share);
    const expected = {
      plain: sums((pt) => -Math.log(pt)),
      chosen: sums((pt, isPositive) => -(isPositive ? 0.3 : 0.7) * (1 - pt) ** 3 * Math.log(pt)),
    };
    for (const which of ['plain', 'chosen'] as const) {
      for (const kind of ['positives', 'hard', 'easy'] as const) {
        expect(focal[which][kind]).toBeCloseTo(expected[which][kind], 10);
      }
    }
    expect(focal.cases.positives).toBeCloseTo(share, 12);
  });

  test('training leaves the bias where the pulls of both classes are even', () => {
    // At its lowest, plain BCE pulls as often up as down: the mean probability is the share of positives.
    const share = 0.2;
    const { logits, weights } = casesWith(share);
    const { x: bias } = lowest(
      (shift) =>
        engine.value('bce-with-logits', {
          predictions: logits.map((logit) => logit + shift),
          targets: casesWith(share).targets,
          weights,
        }),
      [-8, -4, 0, 4],
    );
    const mean = logits.reduce((sum, logit, index) => sum + (weights[index] ?? 0) / (1 + Math.exp(-(logit + bias))), 0);
    expect(mean).toBeCloseTo(share, 6);
  });

  test('a weight, a focus and a lower threshold each find more positives', () => {
    const plain = read({ loss: 'bce', weight: 1 });
    expect(plain.afterChosen).toEqual(plain.afterPlain);
    expect(plain.afterPlain.recall).toBeLessThan(0.05);
    expect(read({ loss: 'bce', weight: 20 }).afterChosen.recall).toBeGreaterThan(plain.afterPlain.recall);
    expect(read({ loss: 'focal', gamma: 2, alpha: 0.5 }).afterChosen.recall).toBeGreaterThan(plain.afterPlain.recall);
    expect(read({ loss: 'bce', weight: 1 }, 0.01, 0.05).afterPlain.recall).toBeGreaterThan(plain.afterPlain.recall);
  });

  test('weights that even out the classes find as many positives as they spare negatives', () => {
    const { afterChosen } = read({ loss: 'bce', weight: 99 });
    expect(afterChosen.accuracy).toBeCloseTo(afterChosen.recall, 6);
  });

  test('focal without focus and without weight is plain BCE', () => {
    const { plain, chosen, afterPlain, afterChosen } = read({ loss: 'focal', gamma: 0, alpha: 0.5 });
    expect(chosen.easy).toBeCloseTo(plain.easy, 12);
    expect(afterChosen).toEqual(afterPlain);
  });
});

describe('the element', () => {
  test('says whom each loss listens to, and who is found', async () => {
    const widget = await mount(RARE);
    expect(textOf(widget, '.words')).toBe(
      'Always “no” is right in 99.0% of cases. To plain BCE the positives are 1% of the loss, and the easy negatives 65%: trained with it, the model finds 1 of 100 positives. Focal, γ 2, α 0.5: positives 1%, easy negatives 29%, and it finds 24.',
    );
    expect(textOf(widget, '[data-part="no"]')).toContain('BCE only 0.056');
    expect(widget.partNamed('after-chosen')?.querySelectorAll('.hit')).toHaveLength(24);
  });

  test('every slider moves by arrow keys', async () => {
    const widget = await mount(RARE);
    for (const name of ['share', 'gamma', 'alpha', 'threshold']) {
      const before = widget.readout[name] as number;
      press(find(widget, `[data-part="${name}"] input`), 'ArrowRight');
      expect(widget.readout[name], name).toBeGreaterThan(before);
    }
  });

  test('the other remedy has a weight to move', async () => {
    const widget = await mount(RARE);
    find(widget, '[data-part="loss"] label input').dispatchEvent(new Event('change'));
    await widget.updateComplete;
    press(find(widget, '[data-part="weight"] input'), 'End');
    expect(widget.readout).toMatchObject({ loss: 'bce', weight: 200 });
    expect(widget.partNamed('gamma')).toBeNull();
  });

  test('the table holds the three models', async () => {
    const widget = await mount(RARE);
    button(widget, 'Data table').click();
    await widget.updateComplete;
    const rows = [...widget.renderRoot.querySelectorAll('tbody tr')].map((row) =>
      [...row.children].map((cell) => cell.textContent),
    );
    expect(rows[0]).toEqual(['Always “no”', '–', '–', '–', '0', '99.0%', 'no alarms']);
    expect(rows[2]?.slice(0, 5)).toEqual(['Focal, γ 2, α 0.5', '1%', '70%', '29%', '24']);
  });

  test('comes back from its link', async () => {
    const widget = await mount(RARE);
    await set(widget, { share: 0.1, loss: 'bce', weight: 9, threshold: 0.3 });
    history.replaceState(null, '', widget.link ?? '');
    expect((await mount(RARE)).state).toEqual(widget.state);
  });

  test.each([
    { share: 0.5 },
    { share: 0.005, threshold: 0.95 },
    { gamma: 5, alpha: 0.05 },
    { loss: 'bce', weight: 200 },
  ])('draws %j', async (state) => {
    const widget = await mount(RARE);
    await set(widget, state);
    expect(find(widget, 'figure').innerHTML).not.toMatch(/NaN|Infinity|not a number/);
  });

  test.each([
    ['share="1%"', 'share is “1%”, but must be a number from 0.005 to 0.5.'],
    ['loss="mse"', 'loss is “mse”, but must be one of bce, focal.'],
    ['gamma="-1"', 'gamma is “-1”, but must be a number from 0 to 5.'],
  ])('%s is refused in words', async (attribute, message) => {
    const widget = await mount(`<downhill-imbalance ${attribute}>Words.</downhill-imbalance>`);
    expect(textOf(widget, '[role="alert"]')).toContain(message);
    expect(widget.readout).toEqual({});
  });
});
