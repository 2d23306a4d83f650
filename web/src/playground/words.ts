import { formatNumber, formatShare } from '../charts/format.ts';
import type { Report, Stop } from '../engine/trainer/types.ts';
import type { Scene } from './run/plan.ts';
import type { Frame } from './run/session.ts';
import { wrongOnes } from './run/verdict.ts';
import type { Setting } from './setting/setting.ts';

/** Where the run stands, as one would say it. */
export function describeFrame(scene: Scene, frame: Frame): string {
  const step = `Step ${formatNumber(frame.step)}`;
  const { count } = scene.validation;
  if (scene.shape.task === 'regression') {
    const { validationMetrics } = frame.report;
    const miss = validationMetrics && 'rmse' in validationMetrics ? validationMetrics.rmse * scene.unit : Number.NaN;
    const unit = scene.shape.target?.unit ? ` ${scene.shape.target.unit}` : '';
    return `${step}: on ${count} new points, the model typically misses by ${formatNumber(miss, 3)}${unit}.`;
  }
  const wrong = wrongOnes(scene, scene.validation, frame.validation).length;
  if (wrong === 0) return `${step}: all ${count} new points are on the right side.`;
  return `${step}: ${wrong} of ${count} new points ${wrong === 1 ? 'is' : 'are'} on the wrong side.`;
}

/** Faults of data are written to go on after a name. */
export const sentence = (text: string): string =>
  text.charAt(0).toUpperCase() + text.slice(1).replace(/[^.!?]$/, '$&.');

/** How it compares with the runs that were kept, at the same step. */
export function describeKept(frame: Frame, losses: readonly string[], own: string): string {
  return frame.kept
    .map(({ report, step }, index) => {
      const at = step < frame.step ? `stopped at step ${formatNumber(step)}` : 'at the same step';
      if (losses[index] !== own) {
        return `Run ${letter(index)} ${at}: ${score(report)} on new points; its loss is another, so that the numbers of the two say nothing about each other.`;
      }
      return `Run ${letter(index)} ${at}: loss ${formatNumber(report.validationLoss ?? Number.NaN, 3)} on new points.`;
    })
    .join(' ');
}

function score({ validationMetrics }: Report): string {
  if (!validationMetrics) return 'nothing known';
  return 'rmse' in validationMetrics
    ? `explains ${formatShare(Math.max(0, validationMetrics.r2))}`
    : `${formatShare(validationMetrics.accuracy)} right`;
}

export const letter = (index: number) => String.fromCharCode(65 + index);

/** What the model has learnt only by heart shows as a gap between the losses. */
export function remark({ loss, validationLoss }: Report): string {
  const learnsByHeart =
    validationLoss !== null && loss !== null && loss > 0 && validationLoss > 2 * loss && validationLoss > 0.05;
  return learnsByHeart
    ? 'The loss on new points is more than twice that on training points: the model is learning its points by heart.'
    : '';
}

/** Where the numbers broke, what began it, and what to try. */
export function describeStop({ step, what }: Stop, setting: Setting): string {
  const began = {
    predictions: 'a prediction was no finite number, or none that the loss takes',
    loss: 'the loss was no longer a finite number',
    gradient: 'the gradient was no longer a finite number',
    weights: 'a weight was no longer a finite number',
  }[what];
  return `Training stopped at step ${formatNumber(step)}: ${began}. What you see is the last finite state, before that step. ${advice(setting)}`;
}

/** A tenth of the learning rate, unless it is small already. */
export const calmerRate = ({ rate }: Setting) => Math.max(1e-4, Number((rate / 10).toPrecision(2)));

function advice({ rate, clip }: Setting): string {
  if (rate > 0.1)
    return `A learning rate of ${formatNumber(rate)} is large: try a tenth of it${clip === 0 ? ', or clip the gradient at 1' : ''}.`;
  return clip === 0
    ? 'Try to clip the gradient at 1, a smaller learning rate, or an output that fits the loss.'
    : 'Try a smaller learning rate, or an output that fits the loss.';
}
