import { html, type TemplateResult } from 'lit';
import { formatNumber } from '../../charts/format.ts';
import type { Metrics, Report } from '../../engine/trainer/types.ts';
import { t, tParts } from '../../words/words.ts';
import type { Scene } from '../run/plan.ts';

interface Row {
  readonly title: string;
  readonly train: number;
  readonly validation: number | null;
}

/** The exact numbers of a step, on both sets. */
export function metrics(report: Report, scene: Scene): TemplateResult {
  const rows: readonly Row[] = [
    { title: t('Loss'), train: report.loss ?? Number.NaN, validation: report.validationLoss },
    ...titles()
      .filter(([name]) => name in report.metrics)
      .map(([name, title, hasUnit]) => ({
        title,
        train: numberIn(report.metrics, name) * (hasUnit ? scene.unit : 1),
        validation: report.validationMetrics && numberIn(report.validationMetrics, name) * (hasUnit ? scene.unit : 1),
      })),
  ];
  return html`
    <table class="metrics">
      <caption class="visually-hidden">${t('The numbers of this step')}</caption>
      <thead>
        <tr><td></td><th scope="col">${t('Training points')}</th><th scope="col">${t('New points')}</th></tr>
      </thead>
      <tbody>
        ${rows.map(
          ({ title, train, validation }) => html`
            <tr><th scope="row">${title}</th><td>${shown(train)}</td><td>${validation === null ? '' : shown(validation)}</td></tr>
          `,
        )}
      </tbody>
    </table>
    <p class="pace muted">
      ${report.step === 0 ? t('No step yet') : pace(report)}${scene.unit === 1 ? '' : html`<br />${t('The loss counts the target in units of {unit}.', { unit: formatNumber(scene.unit) })}`}
    </p>
  `;
}

/** Of the update that led here. */
const pace = ({ gradientNorm, learningRate, epoch }: Report) =>
  tParts('Gradient {gradient} · rate {rate} · pass {pass}', {
    gradient: number(shown(gradientNorm)),
    rate: number(shown(learningRate)),
    pass: number(formatNumber(epoch)),
  });

const number = (text: string) => html`<span class="number">${text}</span>`;

const titles = () =>
  [
    ['accuracy', t('Accuracy'), false],
    ['precision', t('Precision'), false],
    ['recall', t('Recall'), false],
    ['f1', 'F1', false],
    ['rmse', t('Typical miss (RMSE)'), true],
    ['r2', t('Explained (R²)'), false],
  ] as const;

const numberIn = (metrics: Metrics, name: string) => (metrics as unknown as Record<string, number>)[name] ?? Number.NaN;
const shown = (value: number) => (Number.isNaN(value) ? '–' : formatNumber(value));
