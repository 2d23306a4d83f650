import { formatShare } from '../../charts/format.ts';
import { t } from '../../words/words.ts';
import type { Tally } from './tally.ts';

const SVG = 'http://www.w3.org/2000/svg';
const [WIDTH, HEIGHT, LEFT, RIGHT, TOP, BOTTOM] = [280, 204, 44, 22, 26, 40];
const FEW = 5; // answers at one level, below which its share is mostly luck

const x = (level: number) => LEFT + ((level - 50) / 50) * (WIDTH - LEFT - RIGHT);
const y = (share: number) => HEIGHT - BOTTOM - share * (HEIGHT - TOP - BOTTOM);

/** How often the reader was right at each level, against the line on which both agree. */
export function calibrationPicture(tallies: readonly Tally[], words: string): SVGElement {
  const svg = shape('svg', { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, role: 'img', 'aria-label': words });
  for (const share of [0, 0.5, 1]) {
    svg.append(
      shape('path', { class: 'calibration-grid', d: `M${LEFT} ${y(share)}H${WIDTH - RIGHT}` }),
      label(formatShare(share), LEFT - 6, y(share) + 4, 'end'),
    );
  }
  for (const level of [50, 60, 70, 80, 90, 100]) {
    svg.append(
      label(
        level === 50 || level === 100 ? formatShare(level / 100) : `${level}`,
        x(level),
        HEIGHT - BOTTOM + 16,
        'middle',
      ),
    );
  }
  svg.append(
    label(t('how often right'), 2, 12, 'start'),
    label(t('how sure'), WIDTH - RIGHT, HEIGHT - 6, 'end'),
    shape('path', { class: 'calibration-agreement', d: `M${x(50)} ${y(0.5)}L${x(100)} ${y(1)}` }),
    ...tallies.filter(({ answers }) => answers > 0).map(mark),
  );
  return svg;
}

/** Its area goes with the number of answers; a ring stands for few. */
function mark({ level, answers, right }: Tally): SVGElement {
  const radius = Math.min(14, 4 + 1.6 * Math.sqrt(answers));
  const name = answers < FEW ? 'calibration-mark is-few' : 'calibration-mark';
  return shape('circle', { class: name, cx: `${x(level)}`, cy: `${y(right / answers)}`, r: radius.toFixed(1) });
}

function label(text: string, at: number, height: number, anchor: string): SVGElement {
  const element = shape('text', { x: `${at}`, y: `${height}`, 'text-anchor': anchor });
  element.textContent = text;
  return element;
}

function shape(name: string, attributes: Readonly<Record<string, string>>): SVGElement {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  return element;
}
