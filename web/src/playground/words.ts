import { formatNumber, formatShare } from '../charts/format.ts';
import type { Report, Stop } from '../engine/trainer/types.ts';
import { t } from '../words/words.ts';
import type { Scene } from './run/plan.ts';
import type { Frame } from './run/session.ts';
import { wrongOnes } from './run/verdict.ts';
import type { Setting } from './setting/setting.ts';

/** Where the run stands, as one would say it. */
export function describeFrame(scene: Scene, frame: Frame): string {
  const at = { step: formatNumber(frame.step), n: formatNumber(scene.validation.count) };
  if (scene.shape.task === 'regression') {
    const { validationMetrics } = frame.report;
    const miss = validationMetrics && 'rmse' in validationMetrics ? validationMetrics.rmse * scene.unit : Number.NaN;
    const unit = scene.shape.target?.unit ? ` ${scene.shape.target.unit}` : '';
    return t('Step {step}: on {n} new points, the model typically misses by {miss}.', {
      ...at,
      miss: `${formatNumber(miss, 3)}${unit}`,
    });
  }
  const wrong = wrongOnes(scene, scene.validation, frame.validation).length;
  if (wrong === 0) return t('Step {step}: all {n} new points are on the right side.', at);
  return wrong === 1
    ? t('Step {step}: 1 of {n} new points is on the wrong side.', at)
    : t('Step {step}: {wrong} of {n} new points are on the wrong side.', { ...at, wrong: formatNumber(wrong) });
}

/** Faults of data are written to go on after a name. */
export const sentence = (text: string): string =>
  text.charAt(0).toUpperCase() + text.slice(1).replace(/[^.!?]$/, '$&.');

/** How it compares with the runs that were kept, at the same step. */
export function describeKept(frame: Frame, losses: readonly string[], own: string): string {
  return frame.kept
    .map(({ report, step }, index) => {
      const run =
        step < frame.step
          ? t('Run {letter} stopped at step {step}', { letter: letter(index), step: formatNumber(step) })
          : t('Run {letter} at the same step', { letter: letter(index) });
      if (losses[index] === own) {
        const loss = formatNumber(report.validationLoss ?? Number.NaN, 3);
        return t('{run}: loss {loss} on new points.', { run, loss });
      }
      return t(
        '{run}: {score} on new points; its loss is another, so that the numbers of the two say nothing about each other.',
        { run, score: score(report) },
      );
    })
    .join(' ');
}

function score({ validationMetrics }: Report): string {
  if (!validationMetrics) return t('nothing known');
  return 'rmse' in validationMetrics
    ? t('explains {share}', { share: formatShare(Math.max(0, validationMetrics.r2)) })
    : t('{share} right', { share: formatShare(validationMetrics.accuracy) });
}

export const letter = (index: number) => String.fromCharCode(65 + index);

/** What the model has learnt only by heart shows as a gap between the losses. */
export function remark({ loss, validationLoss }: Report): string {
  const learnsByHeart =
    validationLoss !== null && loss !== null && loss > 0 && validationLoss > 2 * loss && validationLoss > 0.05;
  return learnsByHeart
    ? t('The loss on new points is more than twice that on training points: the model is learning its points by heart.')
    : '';
}

/** Where the numbers broke, what began it, and what to try. */
export function describeStop({ step, what }: Stop, setting: Setting): string {
  const began = {
    predictions: t('a prediction was no finite number, or none that the loss takes'),
    loss: t('the loss was no longer a finite number'),
    gradient: t('the gradient was no longer a finite number'),
    weights: t('a weight was no longer a finite number'),
  }[what];
  return t(
    'Training stopped at step {step}: {began}. What you see is the last finite state, before that step. {advice}',
    { step: formatNumber(step), began, advice: advice(setting) },
  );
}

/** A tenth of the learning rate, unless it is small already. */
export const calmerRate = ({ rate }: Setting) => Math.max(1e-4, Number((rate / 10).toPrecision(2)));

function advice({ rate, clip }: Setting): string {
  if (rate > 0.1) {
    const large = { rate: formatNumber(rate) };
    return clip === 0
      ? t('A learning rate of {rate} is large: try a tenth of it, or clip the gradient at 1.', large)
      : t('A learning rate of {rate} is large: try a tenth of it.', large);
  }
  return clip === 0
    ? t('Try to clip the gradient at 1, a smaller learning rate, or an output that fits the loss.')
    : t('Try a smaller learning rate, or an output that fits the loss.');
}
