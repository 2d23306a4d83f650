import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { formatNumber, formatShare } from '../../charts/format.ts';
import { inSentence, language, t } from '../../words/words.ts';
import type { Preview } from '../run/previews.ts';
import { featuresAmong, featuresOf } from '../setting/features.ts';
import { AUTO, fittingOutput, suits, trainable, warning } from '../setting/losses.ts';
import type { Parts, Shape } from '../setting/parts.ts';
import { MOST, OUTPUTS, OWN, parametersOf, RATES, type Setting } from '../setting/setting.ts';
import { type Change, group, logRow, numberRow, parameterRow, seedRow, selectRow } from './rows.ts';
import { tiles } from './tiles.ts';

export interface Panel {
  readonly parts: Parts;
  readonly previews: readonly Preview[];
  readonly shape: Shape;
  readonly setting: Setting;
  readonly anyLoss: boolean; // whether losses for other tasks are offered
  readonly change: Change;
  readonly offerAnyLoss: (any: boolean) => void;
  readonly own: TemplateResult; // where the reader's own numbers go in
}

/** All that can be chosen, folded until it is wanted; what is chosen stands in the heads. */
export const settings = (panel: Panel): TemplateResult => html`
  ${data(panel)} ${features(panel)} ${loss(panel)} ${optimizer(panel)} ${model(panel)} ${restraint(panel)}
`;

const titleIn = (parts: readonly { readonly id: string; readonly title: string }[], id: string) =>
  parts.find((part) => part.id === id)?.title ?? id;
const optionsOf = (parts: readonly { readonly id: string; readonly title: string }[]) =>
  parts.map(({ id, title }) => ({ value: id, title }));

const parameters = ({ parts, setting, change }: Panel, wanted: string) =>
  parametersOf(parts, setting)
    .filter(({ group: own }) => own === wanted)
    .map(({ name, rules }) => parameterRow(name, rules, setting.parameters[name] ?? rules.fallback, change));

function data(panel: Panel): TemplateResult {
  const { parts, previews, setting, change, own } = panel;
  const isOwn = setting.data === OWN;
  const title = isOwn ? t('Your own numbers') : titleIn(parts.datasets, setting.data);
  return group(
    t('Data'),
    isOwn ? title : t('{title}, {n} points', { title, n: formatNumber(setting.samples) }),
    html`
      ${tiles([...optionsOf(parts.datasets), { value: OWN, title: t('Your own') }], previews, setting.data, (id) => change('data', id))}
      ${isOwn ? own : nothing}
      ${parameters(panel, 'data')}
      ${isOwn ? nothing : numberRow({ name: 'samples', title: t('Points'), value: setting.samples, low: 20, high: MOST.samples, step: 20 }, change)}
      ${numberRow({ name: 'validation', title: t('Share put aside'), value: setting.validation, low: 0.1, high: 0.9, step: 0.05, note: t('{share} of the points are kept from training: the new points.', { share: formatShare(setting.validation) }) }, change)}
      ${seedRow('data-seed', t('Seed of the data'), setting['data-seed'], isOwn ? t('Split anew') : t('Draw anew'), change)}
    `,
    true,
  );
}

function features({ shape, setting, change }: Panel): TemplateResult {
  const all = featuresOf(shape.inputs);
  const chosen = featuresAmong(shape.inputs, setting.features);
  const toggle = (id: string, on: boolean) => {
    const next = all.filter((feature) => (feature.id === id ? on : setting.features.includes(feature.id)));
    if (next.length > 0) change('features', next.map((feature) => feature.id).join(' '));
  };
  return group(
    t('Features'),
    chosen.map(({ title }) => title).join(', '),
    html`
      <fieldset class="chips">
        <legend class="muted">${t('What the model is given of each point')}</legend>
        ${all.map(
          ({ id, title }) => html`
            <label class="chip">
              <input
                type="checkbox"
                .checked=${live(setting.features.includes(id))}
                ?disabled=${chosen.length === 1 && chosen[0]?.id === id}
                @change=${(event: Event) => toggle(id, (event.target as HTMLInputElement).checked)}
              />
              ${title}
            </label>
          `,
        )}
      </fieldset>
      <p class="muted">${t('Each is brought to mean 0 and spread 1 over the training points.')}</p>
    `,
  );
}

function loss(panel: Panel): TemplateResult {
  const { parts, shape, setting, change, anyLoss, offerAnyLoss } = panel;
  const all = trainable(parts);
  const offered = all.filter((each) => anyLoss || suits(each, shape) || each.id === setting.loss);
  const chosen = all.find(({ id }) => id === setting.loss);
  return group(
    t('Loss'),
    chosen?.title ?? setting.loss,
    html`
      ${selectRow('loss', t('Loss'), optionsOf(offered), setting.loss, change)}
      ${parameters(panel, 'loss')}
      <label class="choose">
        <input type="checkbox" .checked=${live(anyLoss)} @change=${(event: Event) => offerAnyLoss((event.target as HTMLInputElement).checked)} />
        ${t('Offer losses that do not fit as well')}
      </label>
      <p><a href=${`${language() === 'en' ? '..' : '../..'}/catalogue/${setting.loss}/`} hreflang="en">${t('{loss} in the catalogue', { loss: chosen?.title ?? '' })}</a></p>
    `,
  );
}

function optimizer(panel: Panel): TemplateResult {
  const { parts, setting, change } = panel;
  const title = titleIn(parts.optimizers, setting.optimizer);
  const told = { title, rate: formatNumber(setting.rate) };
  const schedule = inSentence(titleIn(parts.schedules, setting.schedule));
  return group(
    t('Optimizer'),
    setting.schedule === 'constant'
      ? t('{title}, rate {rate}', told)
      : t('{title}, rate {rate}, {schedule}', { ...told, schedule }),
    html`
      ${logRow({ name: 'rate', title: t('Learning rate'), value: setting.rate, ...RATES }, change)}
      ${selectRow('optimizer', t('Optimizer'), optionsOf(parts.optimizers), setting.optimizer, change)}
      ${parameters(panel, 'optimizer')}
      ${selectRow('schedule', t('Schedule'), optionsOf(parts.schedules), setting.schedule, change)}
      ${parameters(panel, 'schedule')}
      ${numberRow({ name: 'batch', title: t('Batch size'), value: setting.batch, low: 0, high: 200, step: 5, note: setting.batch === 0 ? t('Every step sees all training points.') : t('Every step sees {n} of the training points.', { n: formatNumber(setting.batch) }) }, change)}
    `,
  );
}

function model({ parts, shape, setting, change }: Panel): TemplateResult {
  const chosen = trainable(parts).find(({ id }) => id === setting.loss);
  const fitting = chosen ? fittingOutput(chosen) : 'identity';
  const outputs = [
    { value: AUTO, title: t('As the loss wants it: {output}', { output: fitting }) },
    ...OUTPUTS.map((id) => ({ value: id, title: titleIn(parts.activations, id) })),
  ];
  return group(
    t('Activations'),
    t('{activation}, output {output}', {
      activation: titleIn(parts.activations, setting.activation),
      output: setting.output === AUTO ? fitting : setting.output,
    }),
    html`
      ${selectRow('activation', t('Hidden units'), optionsOf(parts.activations), setting.activation, change)}
      ${selectRow('output', t('Output'), shape.task === 'multiclass' ? outputs : outputs.filter(({ value }) => value !== 'softmax' || chosen?.family === 'rows'), setting.output, change)}
      ${seedRow('seed', t('Seed of the weights'), setting.seed, t('Start elsewhere'), change)}
    `,
  );
}

function restraint({ setting, change }: Panel): TemplateResult {
  const held = [
    setting.l1 > 0 && `L1 ${formatNumber(setting.l1)}`,
    setting.l2 > 0 && `L2 ${formatNumber(setting.l2)}`,
    setting.clip > 0 && t('clipped at {n}', { n: formatNumber(setting.clip) }),
  ].filter(Boolean);
  return group(
    t('Restraint'),
    held.length > 0 ? held.join(', ') : t('None'),
    html`
      ${logRow({ name: 'l1', title: 'L1', value: setting.l1, low: 0, high: 1, note: t('Pulls every weight to 0 by the same force: weights that do not help vanish.') }, change)}
      ${logRow({ name: 'l2', title: 'L2', value: setting.l2, low: 0, high: 1, note: t('Pulls large weights harder: none grows very large.') }, change)}
      ${logRow({ name: 'clip', title: t('Longest gradient'), value: setting.clip, low: 0, high: 100, note: setting.clip === 0 ? t('Gradients are taken as long as they are.') : t('A longer gradient is shortened to this.') }, change)}
    `,
  );
}

/** What to expect of the loss and the output that are chosen; empty where they fit. */
export function warningOf(parts: Parts, shape: Shape, setting: Setting): string {
  const chosen = trainable(parts).find(({ id }) => id === setting.loss);
  if (!chosen) return '';
  return warning(chosen, setting.output === AUTO ? fittingOutput(chosen) : setting.output, shape);
}
