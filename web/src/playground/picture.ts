import type { PropertyDeclarations } from 'lit';
import { formatNumber } from '../charts/format.ts';
import { clamp } from '../charts/scale.ts';
import { t } from '../words/words.ts';
import { CanvasPicture, type Spot } from './canvas.ts';
import { marksOf, paintPicture, RADIUS, uprightValues } from './paint/picture.ts';
import { axesOf } from './paint/scales.ts';
import type { Sheet } from './paint/sheet.ts';
import { PICTURE } from './run/grid.ts';
import type { Points, Scene } from './run/plan.ts';
import type { Frame } from './run/session.ts';
import { decide } from './run/verdict.ts';

const NEAR = 12; // px from a point, to be pointing at it

/** The model's answer to every place: the plane with its boundary, or the curve; and the points it should meet. */
export class PlaygroundPicture extends CanvasPicture {
  static override properties: PropertyDeclarations = {
    ...CanvasPicture.properties,
    scene: { attribute: false },
    frame: { attribute: false },
  };

  declare scene: Scene | null;
  declare frame: Frame | null;

  constructor() {
    super();
    this.scene = null;
    this.frame = null;
  }

  protected override paint(sheet: Sheet): void {
    const { scene, frame } = this;
    if (!scene || !frame) return;
    paintPicture(sheet, { scene, frame, pointer: this.spot ? this.#valuesAt(scene, this.spot) : null });
  }

  protected override read(spot: Spot): string {
    const { scene, frame } = this;
    if (!scene || !frame) return '';
    return this.#readPoint(scene, frame, spot) ?? this.#readPlace(scene, frame, spot);
  }

  /** By a twentieth of the picture; Page Up and Page Down go from point to point. */
  protected override move(spot: Spot | null, key: string): Spot | null {
    const direction = DIRECTIONS[key];
    if (direction) {
      const from = spot ?? { x: 0.5, y: 0.5 };
      const onLine = this.scene?.ranges.length === 1;
      const next = { x: clamp(from.x + direction[0], 0, 1), y: clamp(from.y + direction[1], 0, 1) };
      return onLine ? this.#onCurve(next.x) : next;
    }
    if (key === 'PageDown' || key === 'PageUp') return this.#nextPoint(key === 'PageDown' ? 1 : -1);
    return null;
  }

  #point = -1; // the new point that the keys went to last

  #nextPoint(by: number): Spot | null {
    const { scene } = this;
    if (!scene) return null;
    const { count } = scene.validation;
    this.#point = (this.#point + by + count) % count;
    const { size } = this;
    const mark = marksOf(scene, scene.validation, axesOf(scene, size), RADIUS.validation)[this.#point];
    return mark ? { x: mark.x / size.width, y: mark.y / size.height } : null;
  }

  #onCurve(x: number): Spot {
    const { scene, frame } = this;
    if (!scene || !frame) return { x, y: 0.5 };
    const { size } = this;
    const axes = axesOf(scene, size);
    const value = axes.x.invert(x * size.width);
    return { x, y: clamp(axes.y(this.#curveAt(scene, frame, value)) / size.height, 0, 1) };
  }

  #curveAt(scene: Scene, frame: Frame, value: number): number {
    const [low, high] = scene.ranges[0] ?? [0, 1];
    const share = clamp((value - low) / (high - low), 0, 1);
    return uprightValues(scene, frame.picture)[Math.round(share * (PICTURE.line - 1))] ?? Number.NaN;
  }

  #valuesAt(scene: Scene, { x, y }: Spot): [number, number] {
    const { size } = this;
    const axes = axesOf(scene, size);
    return [axes.x.invert(x * size.width), axes.y.invert(y * size.height)];
  }

  #readPlace(scene: Scene, frame: Frame, spot: Spot): string {
    const [across, up] = this.#valuesAt(scene, spot);
    const { inputs, target } = scene.shape;
    const first = `${inputs[0]?.title} ${formatNumber(across, 3)}`;
    if (scene.ranges.length === 1) {
      return t('{place}: the model says {said} ({what}).', {
        place: first,
        said: formatNumber(this.#curveAt(scene, frame, across)),
        what: target?.title ?? t('class'),
      });
    }
    const column = Math.round(clamp(spot.x, 0, 1) * (PICTURE.plane - 1));
    const row = Math.round(clamp(spot.y, 0, 1) * (PICTURE.plane - 1));
    const said = this.#saidOf(scene, frame.picture, row * PICTURE.plane + column);
    return t('{place}: the model says {said}.', {
      place: `${first}, ${inputs[1]?.title} ${formatNumber(up, 3)}`,
      said,
    });
  }

  #readPoint(scene: Scene, frame: Frame, spot: Spot): string | null {
    const sets = [
      [t('New point'), scene.validation, frame.validation, RADIUS.validation],
      [t('Training point'), scene.train, frame.train, RADIUS.train],
    ] as const;
    for (const [name, points, predictions, radius] of sets) {
      const index = this.#pointAt(scene, points, spot, radius);
      if (index < 0) continue;
      const own = scene.shape.inputs.map(
        (input, place) => `${input.title} ${formatNumber(points.inputs[index * scene.ranges.length + place] ?? 0, 3)}`,
      );
      const verdict = this.#verdict(scene, points, predictions, index);
      return t('{point} at {place}: {verdict}', { point: name, place: own.join(', '), verdict });
    }
    return null;
  }

  #verdict(scene: Scene, points: Points, predictions: Float32Array, index: number): string {
    const target = points.targets[index] ?? 0;
    const said = this.#saidOf(scene, predictions, index);
    const { shape } = scene;
    if (shape.task === 'regression') {
      const truth = `${shape.target?.title} ${formatNumber(target)}`;
      return t('{truth}; the model says {said}.', { truth, said });
    }
    const told = { name: shape.classes[target] ?? target, said };
    return decide(scene, predictions, index) === target
      ? t('it is “{name}”; the model says {said}, on the right side.', told)
      : t('it is “{name}”; the model says {said}, on the wrong side.', told);
  }

  #saidOf(scene: Scene, predictions: Float32Array, index: number): string {
    const outputs = scene.sizes.at(-1) ?? 1;
    const { shape } = scene;
    if (shape.task === 'regression') return formatNumber((predictions[index] ?? Number.NaN) * scene.unit);
    const name = shape.classes[decide(scene, predictions, index)] ?? '';
    if (outputs === 1) {
      return t('{value} (“{name}”)', { value: formatNumber(predictions[index] ?? Number.NaN), name });
    }
    const row = [...predictions.subarray(index * outputs, (index + 1) * outputs)];
    return t('“{name}” ({values})', { name, values: row.map((value) => formatNumber(value, 3)).join(', ') });
  }

  #pointAt(scene: Scene, points: Points, { x, y }: Spot, radius: number): number {
    const { size } = this;
    const marks = marksOf(scene, points, axesOf(scene, size), radius);
    const distances = marks.map((mark) => Math.hypot(mark.x - x * size.width, mark.y - y * size.height));
    const nearest = distances.indexOf(Math.min(...distances));
    return (distances[nearest] ?? NEAR) < NEAR ? nearest : -1;
  }
}

const DIRECTIONS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-0.05, 0],
  ArrowRight: [0.05, 0],
  ArrowUp: [0, -0.05],
  ArrowDown: [0, 0.05],
};

if (!customElements.get('downhill-playground-picture'))
  customElements.define('downhill-playground-picture', PlaygroundPicture);
