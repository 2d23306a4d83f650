import { t } from '../../words/words.ts';
import { make } from './dom.ts';

const SVG = 'http://www.w3.org/2000/svg';
const TICK = 'M3 8.5l3.2 3.2L13 4.8';
const CROSS = 'M4 4l8 8M12 4l-8 8';

/** A verdict's mark and word: nothing is told by colour alone. */
export function verdict(right: boolean, word = right ? t('Right') : t('Not right')): HTMLSpanElement {
  return make('span', { className: `verdict ${right ? 'good' : 'bad'}` }, mark(right ? TICK : CROSS), word);
}

function mark(path: string): SVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  for (const [name, value] of Object.entries({ viewBox: '0 0 16 16', 'aria-hidden': 'true', class: 'mark' })) {
    svg.setAttribute(name, value);
  }
  const line = document.createElementNS(SVG, 'path');
  line.setAttribute('d', path);
  svg.append(line);
  return svg;
}
