// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import type { DownhillChart } from '../../web/src/charts/chart.ts';
import { moveCursor, readPoint, summarise } from '../../web/src/charts/describe.ts';
import type { ChartFigure } from '../../web/src/charts/figure.ts';
import type { Theme } from '../../web/src/charts/theme.ts';

const drawn = vi.hoisted(() => ({ themes: [] as unknown[], cursors: [] as unknown[] }));
// happy-dom has no canvas; what is drawn on it is looked at in the browser tests.
vi.mock('../../web/src/charts/draw.ts', () => ({
  draw: () => ({
    show: (_figure: ChartFigure, theme: Theme) => drawn.themes.push(theme),
    point: (cursor: unknown) => drawn.cursors.push(cursor),
    destroy: () => {},
  }),
}));

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
  await vi.waitFor(() => expect(drawn.cursors.at(-1)).toBeNull());
});

test('the cursor stays on the data, and other keys are not its business', () => {
  expect(moveCursor(FIGURE, { series: 0, point: 2 }, 'ArrowRight')).toEqual({ series: 0, point: 2 });
  expect(moveCursor(FIGURE, { series: 0, point: 0 }, 'ArrowUp')).toEqual({ series: 0, point: 0 });
  expect(moveCursor(FIGURE, null, 'Tab')).toBeNull();
  expect(readPoint(FIGURE, 5, 0)).toBe('');
});

test('a change of theme draws the chart anew', async () => {
  await shown();
  await vi.waitFor(() => expect(drawn.themes.length).toBeGreaterThan(0));
  const before = drawn.themes.length;
  document.documentElement.dataset.theme = 'dark';
  await vi.waitFor(() => expect(drawn.themes.length).toBeGreaterThan(before));
});
