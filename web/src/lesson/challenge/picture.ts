import type { Json, TestResult } from '../../grader/index.ts';
import { t } from '../../words/words.ts';
import { make } from '../shared/dom.ts';

const SVG = 'http://www.w3.org/2000/svg';
const WIDTH = 320;
const ROW = 22;
const LABEL = 74;
const EDGE = 16;
const MOST_PAIRS = 6;
const MOST_ANSWERS = 8;

interface Row {
  readonly label: string;
  readonly marks: readonly { readonly at: number; readonly role: 'prediction' | 'target' | 'expected' | 'got' }[];
}

/**
 * A failing case before its numbers: the pairs, each prediction with its target; then what was expected beside what came
 * back; and the key to the marks. Nothing where there are no such numbers to draw.
 */
export function pictureOf({ input, expected, actual }: Pick<TestResult, 'input' | 'expected' | 'actual'>): Element[] {
  const answers = answerRows(expected, actual);
  const pairs = pairRows(input);
  if (answers.length === 0) return [];
  const gap = pairs.length > 0 ? ROW : 0;
  const svg = element('svg', {
    viewBox: `0 0 ${WIDTH} ${(pairs.length + answers.length) * ROW + gap + 8}`,
    class: 'case-picture',
    role: 'img',
  }) as SVGSVGElement;
  svg.setAttribute('aria-label', inWords(pairs, answers));
  svg.append(...draw(pairs, 4), ...draw(answers, pairs.length * ROW + gap + 4));
  return [svg, keyOf(svg)];
}

/** What the marks mean, for those that are in the picture. */
function keyOf(picture: SVGSVGElement): HTMLElement {
  const shown = (['prediction', 'target', 'expected', 'got'] as const).filter((role) =>
    picture.querySelector(`.case-${role}`),
  );
  return make(
    'p',
    { className: 'case-key' },
    ...shown.map((role) => make('span', { className: `key-${role}` }, named(role))),
  );
}

const named = (role: Row['marks'][number]['role']) =>
  ({ prediction: t('prediction'), target: t('target'), expected: t('expected'), got: t('got') })[role];

/** A vector called predictions, and what they should have been; other vectors are no such pairs. */
function pairRows(input: TestResult['input']): Row[] {
  const [predictions, targets] = Object.values(input);
  if (Object.keys(input)[0] !== 'predictions' || !isNumbers(predictions) || !isNumbers(targets)) return [];
  if (predictions.length !== targets.length) return [];
  if (predictions.length > MOST_PAIRS) return [];
  return predictions.map((prediction, i) => ({
    label: t('pair {n}', { n: i + 1 }),
    marks: [
      { at: prediction, role: 'prediction' },
      { at: targets[i] ?? 0, role: 'target' },
    ],
  }));
}

function answerRows(expected: Json, actual: Json): Row[] {
  if (typeof expected === 'number') return typeof actual === 'number' ? [answerRow(t('answer'), expected, actual)] : [];
  const entries = entriesOf(expected);
  const found = new Map(entriesOf(actual));
  if (entries.length > MOST_ANSWERS) return [];
  return entries.flatMap(([key, value]) => {
    const got = found.get(key);
    return typeof value === 'number' && typeof got === 'number' ? [answerRow(key, value, got)] : [];
  });
}

/** A list by its places, an object by its keys, and what is inside one another by the way there: `mse.w`. */
function entriesOf(json: Json): [string, Json][] {
  if (typeof json !== 'object' || json === null) return [];
  return Object.entries(json).flatMap(([key, value]): [string, Json][] => {
    const name = Array.isArray(json) ? `[${key}]` : key;
    if (typeof value !== 'object' || value === null) return [[name, value]];
    return entriesOf(value).map(([inner, item]) => [inner.startsWith('[') ? name + inner : `${name}.${inner}`, item]);
  });
}

const answerRow = (label: string, expected: number, got: number): Row => ({
  label,
  marks: [
    { at: expected, role: 'expected' },
    { at: got, role: 'got' },
  ],
});

/** Rows share one scale, so that they can be compared. */
function draw(rows: readonly Row[], top: number): SVGElement[] {
  const values = rows.flatMap(({ marks }) => marks.map(({ at }) => at));
  const low = Math.min(...values);
  const span = Math.max(...values) - low || 1;
  const x = (value: number) => LABEL + EDGE + ((value - low) / span) * (WIDTH - LABEL - 2 * EDGE);
  return rows.flatMap(({ label, marks }, i) => {
    const y = top + i * ROW + ROW / 2;
    const places = marks.map(({ at }) => x(at));
    return [
      text(label, y),
      line(LABEL + 4, WIDTH - 4, y, 'case-axis'),
      line(Math.min(...places), Math.max(...places), y, 'case-gap'),
      ...marks.map(({ at, role }) => mark(role, x(at), y)),
    ];
  });
}

/** Predictions are filled circles and targets rings, as everywhere; what the kernel says is a bar, what came back a diamond. */
function mark(role: Row['marks'][number]['role'], x: number, y: number): SVGElement {
  const shape = {
    prediction: () => element('circle', { cx: x, cy: y, r: 5 }),
    target: () => element('circle', { cx: x, cy: y, r: 5.5 }),
    expected: () => element('rect', { x: x - 2, y: y - 8, width: 4, height: 16 }),
    got: () => element('path', { d: `M${x} ${y - 7}l7 7-7 7-7-7z` }),
  }[role]();
  shape.setAttribute('class', `case-${role}`);
  return shape;
}

function inWords(pairs: readonly Row[], answers: readonly Row[]): string {
  const told = answers.map(({ label, marks: [expected, got] }) =>
    t('{label}: expected {expected}, got {got}', { label, expected: expected?.at ?? '', got: got?.at ?? '' }),
  );
  const before = pairs.length > 0 ? `${t('{n} pairs of prediction and target.', { n: pairs.length })} ` : '';
  return `${before}${told.join('; ')}.`;
}

function element(name: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const created = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) created.setAttribute(key, String(value));
  return created;
}

const line = (x1: number, x2: number, y: number, name: string) =>
  element('line', { x1, x2, y1: y, y2: y, class: name });

function text(words: string, y: number): SVGElement {
  const label = element('text', { x: 2, y: y + 4, class: 'case-label' });
  label.textContent = words;
  return label;
}

const isNumbers = (json: Json | undefined): json is readonly number[] =>
  Array.isArray(json) && json.every((item) => typeof item === 'number');
