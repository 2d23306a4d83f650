// @vitest-environment happy-dom
import { afterEach, describe, expect, test } from 'vitest';
import type { DownhillChart } from '../../web/src/charts/chart.ts';
import { rules } from '../../web/src/engine/live.ts';
import '../../web/src/widgets/bce-or-mse.ts';
import '../../web/src/widgets/best-constant.ts';
import '../../web/src/widgets/choose.ts';
import '../../web/src/widgets/descent.ts';
import '../../web/src/widgets/divergence.ts';
import '../../web/src/widgets/embeddings.ts';
import '../../web/src/widgets/fit-line.ts';
import '../../web/src/widgets/imbalance.ts';
import '../../web/src/widgets/landscape.ts';
import '../../web/src/widgets/lockstep.ts';
import '../../web/src/widgets/loss-curve.ts';
import '../../web/src/widgets/loss-on-data.ts';
import '../../web/src/widgets/loss-pipeline.ts';
import '../../web/src/widgets/margin.ts';
import '../../web/src/widgets/perception.ts';
import '../../web/src/widgets/softmax.ts';
import '../../web/src/widgets/weighed-sum.ts';
import german from '../../web/src/words/de/everywhere.ts';
import { learn, speak } from '../../web/src/words/words.ts';
import { mount } from './widgets.ts';

const FIGURES = [
  '<downhill-bce-or-mse></downhill-bce-or-mse>',
  '<downhill-best-constant losses="huber quantile"></downhill-best-constant>',
  '<downhill-choose></downhill-choose>',
  ...['learning-rate="0.1"', 'learning-rate="1.4" step="3"', 'surface="ravine" learning-rate="0.3"'].map(
    (how) => `<downhill-descent ${how}></downhill-descent>`,
  ),
  '<downhill-divergence></downhill-divergence>',
  ...['triplet', 'contrastive'].map((loss) => `<downhill-embeddings loss="${loss}"></downhill-embeddings>`),
  '<downhill-fit-line losses="huber mae"></downhill-fit-line>',
  ...['loss="bce"', 'loss="focal"', 'share="0.5"'].map((how) => `<downhill-imbalance ${how}></downhill-imbalance>`),
  '<downhill-landscape></downhill-landscape>',
  '<downhill-lockstep></downhill-lockstep>',
  ...rules.map(({ id }) => `<downhill-loss-curve loss="${id}"></downhill-loss-curve>`),
  '<downhill-loss-on-data></downhill-loss-on-data>',
  '<downhill-loss-pipeline></downhill-loss-pipeline>',
  ...['', 'scores="3 3 3 -3 -3 -3"', 'scores="0.5 0.5 -1 -3 -3 1"'].map(
    (how) => `<downhill-margin ${how}></downhill-margin>`,
  ),
  ...['', 'shift="1"', 'blur="0.5" light="-0.1"'].map((how) => `<downhill-perception ${how}></downhill-perception>`),
  ...['', 'logits="1 2 3" temperature="2" label-smoothing="0.1"'].map(
    (how) => `<downhill-softmax ${how}></downhill-softmax>`,
  ),
  '<downhill-weighed-sum></downhill-weighed-sum>',
];

const PEOPLE = ['Huber', 'Jensen-Shannon'];

/** What is the same in both languages. */
const same = new Set([...PEOPLE, ...Object.keys(german).filter((text) => german[text] === text)]);

afterEach(() => speak('en'));

describe.each(FIGURES)('%s', (figure) => {
  test('says in German all that it says in English', async () => {
    const english = new Set(await textsOf(figure));
    expect(english.size).toBeGreaterThan(5);
    await speak('de');
    await learn('choosing');
    const said = await textsOf(figure);
    expect(said.filter((text) => english.has(text) && !same.has(text))).toEqual([]);
  });
});

/** All that a figure shows or reads out, the table and the charts too, and in which there are words. */
async function textsOf(figure: string): Promise<string[]> {
  const widget = await mount(figure);
  const found = new Set<string>([widget.heading, widget.instruction]);
  if (widget.shadowRoot) {
    widget.shadowRoot.querySelector<HTMLElement>('[aria-controls="table"]')?.click();
    await widget.updateComplete;
    read(widget.shadowRoot, found);
  }
  return [...found].map((text) => text.replace(/\s+/g, ' ').trim()).filter((text) => /\p{Ll}{3}/u.test(text));
}

function read(node: Node, found: Set<string>): void {
  if (node instanceof Element) {
    for (const name of ['aria-label', 'aria-valuetext', 'title', 'alt']) found.add(node.getAttribute(name) ?? '');
    const chart = (node as DownhillChart).figure;
    if (chart) for (const text of [chart.title, chart.x.title, chart.y.title]) found.add(text);
    for (const { name } of chart?.series ?? []) found.add(name);
  }
  if (node.nodeType === Node.TEXT_NODE) found.add(node.textContent ?? '');
  if (!(node instanceof HTMLStyleElement)) for (const child of node.childNodes) read(child, found);
}
