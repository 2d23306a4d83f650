// Chart.js lives behind this file, which is loaded as a chunk of its own when the first chart is drawn.
import {
  Chart,
  type ChartConfiguration,
  type ChartDataset,
  Filler,
  LinearScale,
  LineElement,
  PointElement,
  ScatterController,
  Tooltip,
} from 'chart.js';
import { type Cursor, readPoint } from './describe.ts';
import { type ChartFigure, dashOf, isFilled, type Series } from './figure.ts';
import { formatNumber } from './format.ts';
import type { Theme } from './theme.ts';

Chart.register(ScatterController, LineElement, PointElement, LinearScale, Filler, Tooltip);

export interface Drawing {
  /** The value of the x axis at a place of the window. */
  xAt(clientX: number): number;
  show(figure: ChartFigure, theme: Theme): void;
  point(cursor: Cursor | null): void;
  destroy(): void;
}

export function draw(canvas: HTMLCanvasElement, figure: ChartFigure, theme: Theme): Drawing {
  let shown = figure;
  const chart = new Chart(
    canvas,
    configuration(figure, theme, () => shown),
  );
  return {
    xAt: (clientX) => chart.scales.x?.getValueForPixel(clientX - canvas.getBoundingClientRect().left) ?? 0,
    show(next, nextTheme) {
      shown = next;
      const { data, options } = configuration(next, nextTheme, () => shown);
      chart.data = data;
      if (options) chart.options = options;
      chart.update('none');
    },
    point(cursor) {
      const active = cursor ? [{ datasetIndex: cursor.series, index: cursor.point }] : [];
      chart.setActiveElements(active);
      chart.tooltip?.setActiveElements(active, { x: 0, y: 0 });
      chart.update('none');
    },
    destroy: () => chart.destroy(),
  };
}

function configuration(figure: ChartFigure, theme: Theme, shown: () => ChartFigure): ChartConfiguration<'scatter'> {
  return {
    type: 'scatter',
    // What is declared last is drawn on top; Chart.js does it the other way round.
    data: { datasets: figure.series.map((one, index) => dataset(one, theme, figure.series.length - index)) },
    options: {
      // Contours and charts never move by themselves: a change is shown at once.
      animation: false,
      maintainAspectRatio: false,
      interaction: { mode: 'nearest', intersect: false },
      scales: {
        x: { ...xAxis(figure.x.title, theme), ...ends(figure.x) },
        y: { ...axis(figure.y.title, theme), ...ends(figure.y), beginAtZero: true },
      },
      plugins: {
        tooltip: {
          displayColors: false,
          backgroundColor: theme.ink,
          bodyColor: theme.raised,
          bodyFont: { family: theme.font, size: 13 },
          padding: 8,
          callbacks: { label: ({ datasetIndex, dataIndex }) => readPoint(shown(), datasetIndex, dataIndex) },
        },
      },
    },
  };
}

/** As far as the data go. */
const xAxis = (title: string, theme: Theme) => ({
  ...axis(title, theme),
  bounds: 'data' as const,
  grid: { display: false },
});

function axis(title: string, theme: Theme) {
  const font = { family: theme.font, size: 12 };
  return {
    type: 'linear' as const,
    title: { display: true, text: title, color: theme.muted, font },
    ticks: { color: theme.muted, font, maxTicksLimit: 6, maxRotation: 0, callback: labelOf },
    grid: { color: theme.line, tickLength: 4 },
    border: { color: theme.muted },
  };
}

const CROWDED = 0.9; // of a step

/** An end of an axis that is no round number has no label where it would stand in that of its neighbour, or nearly. */
function labelOf(value: string | number, index: number, ticks: readonly { readonly value: number }[]): string {
  const at = (place: number) => ticks.at(place)?.value ?? 0;
  const neighbour = index === 0 ? 1 : -2;
  const isEnd = index === 0 || index === ticks.length - 1;
  const isCrowded = Math.abs(at(index) - at(neighbour)) < CROWDED * Math.abs(at(2) - at(1));
  return isEnd && isCrowded && ticks.length > 3 ? '' : formatNumber(Number(value));
}

/** Chart.js takes an end that is undefined for one that is given. */
const ends = ({ low, high }: { readonly low?: number; readonly high?: number }) => ({
  ...(low === undefined ? {} : { min: low }),
  ...(high === undefined ? {} : { max: high }),
});

function dataset(one: Series, theme: Theme, order: number): ChartDataset<'scatter'> {
  const { name, role, kind, points, compared = false } = one;
  const colour = compared ? theme.ink : theme.roles[role];
  const line = kind === 'line';
  const ring = role === 'target';
  return {
    label: name,
    order,
    data: points.map(([x, y]) => ({ x, y })),
    showLine: line,
    borderColor: colour,
    borderWidth: 2,
    borderDash: [...dashOf(one)],
    fill: isFilled(one) ? 'start' : false,
    backgroundColor: line ? faint(colour) : colour,
    pointStyle: role === 'gradient' ? 'triangle' : 'circle',
    pointRadius: line ? 0 : role === 'prediction' ? 7 : 6,
    pointHoverRadius: line ? 5 : 8,
    pointHitRadius: 12,
    pointBackgroundColor: ring ? theme.raised : colour,
    pointBorderColor: ring ? colour : theme.raised,
    pointBorderWidth: role === 'gradient' ? 0 : 2,
  };
}

// Computed colours are `rgb(r, g, b)`, and canvases take the four-part form with a slash alike.
const faint = (colour: string) => colour.replace(/^rgb\(([^)]+)\)$/, 'rgba($1, 0.12)');
