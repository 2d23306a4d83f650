import { html, type TemplateResult } from 'lit';
import { formatNumber } from '../../charts/format.ts';
import type { Metrics, Report } from '../../engine/trainer/types.ts';
import type { Scene } from '../run/plan.ts';

interface Row {
  readonly title: string;
  readonly train: number;
  readonly validation: number | null;
}

/** The exact numbers of a step, on both sets. */
export function metrics(report: Report, scene: Scene): TemplateResult {
  const rows: readonly Row[] = [
    { title: 'Loss', train: report.loss ?? Number.NaN, validation: report.validationLoss },
    ...TITLES.filter(([name]) => name in report.metrics).map(([name, title, hasUnit]) => ({
      title,
      train: numberIn(report.metrics, name) * (hasUnit ? scene.unit : 1),
      validation: report.validationMetrics && numberIn(report.validationMetrics, name) * (hasUnit ? scene.unit : 1),
    })),
  ];
  return html`
    <table class="metrics">
      <caption class="visually-hidden">The numbers of this step</caption>
      <thead>
        <tr><td></td><th scope="col">Training points</th><th scope="col">New points</th></tr>
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
      ${report.step === 0 ? 'No step yet' : pace(report)}${scene.unit === 1 ? '' : html`<br />The loss counts the target in units of ${formatNumber(scene.unit)}.`}
    </p>
  `;
}

/** Of the update that led here. */
const pace = ({ gradientNorm, learningRate, epoch }: Report) => html`
  Gradient <span class="number">${shown(gradientNorm)}</span> · rate
  <span class="number">${shown(learningRate)}</span> · pass <span class="number">${formatNumber(epoch)}</span>
`;

const TITLES = [
  ['accuracy', 'Accuracy', false],
  ['precision', 'Precision', false],
  ['recall', 'Recall', false],
  ['f1', 'F1', false],
  ['rmse', 'Typical miss (RMSE)', true],
  ['r2', 'Explained (R²)', false],
] as const;

const numberIn = (metrics: Metrics, name: string) => (metrics as unknown as Record<string, number>)[name] ?? Number.NaN;
const shown = (value: number) => (Number.isNaN(value) ? '–' : formatNumber(value));
