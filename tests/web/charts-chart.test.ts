// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import type { DownhillChart } from '../../web/src/charts/chart.ts';
import { moveCursor, readPoint, summarise } from '../../web/src/charts/describe.ts';
import type { ChartFigure } from '../../web/src/charts/figure.ts';
import { layOut } from '../../web/src/charts/layout.ts';
import { nearestPoint } from '../../web/src/charts/nearest.ts';

const FIGURE: ChartFigure = {
  title: 'The loss for every weight',
  x: { title: 'Weight' },
  y: { title: 'Loss' },
  series: [
    {
      name: 'Loss',
      role: 'loss',
      kind: 'line',
      points: [
        [0, 9],
        [1, 4],
        [2, 12_345.6],
      ],
    },
    { name: 'Now', role: 'prediction', kind: 'points', points: [[1, 4]] },
  ],
};

async function shown(framed = false): Promise<DownhillChart & { root: ShadowRoot }> {
  await import('../../web/src/charts/chart.ts');
  const chart = document.createElement('downhill-chart') as DownhillChart;
  chart.figure = FIGURE;
  chart.framed = framed;
  document.body.append(chart);
  await chart.updateComplete;
  return Object.assign(chart, { root: chart.shadowRoot as ShadowRoot });
}

test('the summary names extremes and single points', () => {
  expect(summarise(FIGURE)).toBe(
    'The loss for every weight: loss against weight. Loss: lowest 4 at weight 1, highest 12,346 at weight 2. Now: 4 at weight 1.',
  );
});

test('the picture has a role, a name and the summary as its description', async () => {
  const { root } = await shown();
  const picture = root.querySelector('[role="img"]');
  expect(root.getElementById(picture?.getAttribute('aria-labelledby') ?? '')?.textContent).toBe(FIGURE.title);
  expect(root.getElementById(picture?.getAttribute('aria-describedby') ?? '')?.textContent).toContain(
    summarise(FIGURE),
  );
});

test('the summary follows the data', async () => {
  const chart = await shown();
  chart.figure = { ...FIGURE, series: FIGURE.series.slice(1) };
  await chart.updateComplete;
  expect(chart.root.querySelector('#summary')?.textContent).not.toContain('12,346');
});

test('the data stand in a real table, unless the frame around has one', async () => {
  const cells = [...(await shown()).root.querySelectorAll('tbody tr')].map((row) => row.textContent?.trim());
  expect(cells).toEqual(['Loss09', 'Loss14', 'Loss212,346', 'Now14']);
  expect((await shown(true)).root.querySelector('table')).toBeNull();
});

test('arrow keys read the points out and mark them, Escape stops', async () => {
  const { root } = await shown();
  const picture = root.querySelector('[role="img"]') as HTMLElement;
  const press = async (key: string) => {
    picture.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    await (root.host as DownhillChart).updateComplete;
    return root.querySelector('[role="status"]')?.textContent;
  };
  expect(await press('ArrowRight')).toBe('Loss: weight 0, loss 9');
  expect(await press('ArrowRight')).toBe('Loss: weight 1, loss 4');
  expect(await press('End')).toBe('Loss: weight 2, loss 12,346');
  expect(await press('ArrowDown')).toBe('Now: weight 1, loss 4');
  expect(await press('Escape')).toBe('');
  expect(root.querySelector('.tip')).toBeNull();
});

test('the cursor stays on the data, and other keys are not its business', () => {
  expect(moveCursor(FIGURE, { series: 0, point: 2 }, 'ArrowRight')).toEqual({ series: 0, point: 2 });
  expect(moveCursor(FIGURE, { series: 0, point: 0 }, 'ArrowUp')).toEqual({ series: 0, point: 0 });
  expect(moveCursor(FIGURE, null, 'Tab')).toBeNull();
  expect(readPoint(FIGURE, 5, 0)).toBe('');
});

test('the picture has a line, an area under the loss, a mark, and an axis that holds 0', async () => {
  const { root } = await shown();
  const heights = /^M.*$/.exec(root.querySelector('.line.loss')?.getAttribute('d') ?? '')?.[0].match(/,[\d.]+/g);
  expect(heights).toHaveLength(3);
  expect(root.querySelector('.area.loss')).not.toBeNull();
  expect(root.querySelector('circle.mark.prediction')).not.toBeNull();
  expect([...root.querySelectorAll('text')].map(({ textContent }) => textContent)).toContain('0');
  expect(root.innerHTML).not.toMatch(/NaN|style=/);
});

test('the axes end where the data do, or where they are told to', () => {
  const size = { width: 500, height: 200 };
  const own = layOut(FIGURE, size);
  expect([own.x(0), own.x(2)]).toEqual([own.left, own.right]);
  expect(own.yTicks.at(0)).toBe(0);
  const told = layOut({ ...FIGURE, y: { title: 'Loss', low: -10, high: 10 } }, size);
  expect([told.y(-10), told.y(10)]).toEqual([told.bottom, told.top]);
  expect(layOut({ ...FIGURE, series: [] }, size).x(0.5)).not.toBeNaN();
});

test('the nearest point is the one that lies nearest on the screen', () => {
  const layout = layOut(FIGURE, { width: 500, height: 200 });
  expect(nearestPoint(FIGURE, layout, layout.right, layout.top)).toEqual({ series: 0, point: 2 });
  expect(nearestPoint({ ...FIGURE, series: [] }, layout, 0, 0)).toBeNull();
});

test('a click tells the place of the axis', async () => {
  const chart = await shown();
  const places: number[] = [];
  chart.addEventListener('downhill-pick', (event) => places.push((event as CustomEvent<{ x: number }>).detail.x));
  const layout = layOut(FIGURE, chart.size);
  chart.root.querySelector('.picture')?.dispatchEvent(new MouseEvent('click', { clientX: layout.right, clientY: 9 }));
  expect(places).toEqual([2]);
});
