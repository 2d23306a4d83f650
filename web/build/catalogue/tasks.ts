import { formatNumber } from '../../src/charts/format.ts';
import { type Engine, kernels, type LossId, type LossSpec, type WeightedLoss } from '../../src/engine/index.ts';
import { t, tSpec } from '../../src/words/words.ts';
import { type Html, html } from '../pages/html.ts';

/** Two tasks for examples: how much a house costs, and which of three styles it is built in. */
export const EXAMPLE = [
  { loss: 'mse', weight: 1 },
  { loss: 'sparse-cross-entropy', weight: 2 },
] as const satisfies readonly Pick<WeightedLoss, 'loss' | 'weight'>[];

export const specOf = (loss: LossId) => kernels.find(({ id }) => id === loss) as LossSpec;

/** The example's losses and weights, and what comes of them: all of it from the kernels. */
export function workedExample(engine: Engine, tasks: readonly WeightedLoss[]): Html {
  const { value } = engine.evaluate('multi-task', { tasks });
  const rows = tasks.map((task) => {
    const own = engine.value('multi-task', { tasks: [{ ...task, weight: 1 }] });
    return { title: tSpec(specOf(task.loss).title), own, weight: task.weight ?? 1 };
  });
  return html`<section class="whole"><h2>${t('What is added up')}</h2>
<p>${t('Two tasks, as in the code below. Their sum is what is gone down on; the weights say whose voice counts how much.')}</p>
<div class="scroll" role="region" aria-label="${t('The sum')}" tabindex="0"><table>
<thead><tr><th scope="col">${t('Loss')}</th><th scope="col">${t('Its value')}</th><th scope="col">${t('Weight')}</th><th scope="col">${t('What it adds')}</th></tr></thead>
<tbody>
${rows.map(({ title, own, weight }) => html`<tr><th scope="row">${title}</th><td>${formatNumber(own)}</td><td>${formatNumber(weight)}</td><td>${formatNumber(weight * own)}</td></tr>\n`)}<tr><th scope="row">${t('The sum')}</th><td></td><td></td><td><strong class="role-loss">${formatNumber(value)}</strong></td></tr>
</tbody>
</table></div></section>`;
}
