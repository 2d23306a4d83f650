import type { PropertyDeclarations } from 'lit';
import { formatList, formatNumber } from '../charts/format.ts';
import { t } from '../words/words.ts';
import { CanvasPicture, type Spot } from './canvas.ts';
import { type Diagram, layOut, linkAt, type Node, normOf, paintNetwork } from './paint/network.ts';
import type { Sheet } from './paint/sheet.ts';
import type { Scene } from './run/plan.ts';
import type { Details } from './run/session.ts';

/** The model itself: what each unit says, how strongly it listens to those before it, and how steep its layer is. */
export class PlaygroundNetwork extends CanvasPicture {
  static override properties: PropertyDeclarations = {
    ...CanvasPicture.properties,
    scene: { attribute: false },
    details: { attribute: false },
  };

  declare scene: Scene | null;
  declare details: Details | null;

  constructor() {
    super();
    this.scene = null;
    this.details = null;
  }

  protected override paint(sheet: Sheet): void {
    const { scene, details } = this;
    if (!scene || !details) return;
    const pointed = this.spot ? this.#nodeAt(this.spot) : null;
    paintNetwork(sheet, { scene, layers: details.layers, units: details.units, pointed });
  }

  protected override read(spot: Spot): string {
    const node = this.#nodeAt(spot);
    const { scene, details } = this;
    if (!scene || !details) return '';
    if (!node) return this.#readLink(scene, details, spot);
    if (node.column === 0) {
      const feature = scene.features[node.unit] ?? '';
      return t('Feature {feature}: {weights}.', { feature, weights: this.#outgoing(scene, details, node) });
    }
    const layer = details.layers[node.column - 1];
    if (!layer) return '';
    const weights = layer.weights.subarray(node.unit * layer.inputs, (node.unit + 1) * layer.inputs);
    const heard = [...weights].map(
      (weight, index) => `${this.#nameOf(scene, node.column - 1, index)} × ${formatNumber(weight, 3)}`,
    );
    const bias = formatNumber(layer.biases[node.unit] ?? 0, 3);
    const name = this.#nameOf(scene, node.column, node.unit);
    return t('{unit} hears {heard}; bias {bias}. Gradient of its layer: {norm}.', {
      unit: capital(name),
      heard: formatList(heard),
      bias,
      norm: formatNumber(normOf(layer)),
    });
  }

  protected override move(spot: Spot | null, key: string): Spot | null {
    const direction = DIRECTIONS[key];
    const diagram = this.#diagram;
    if (!direction || !diagram) return null;
    const from = spot ? this.#nodeAt(spot) : null;
    if (!from) return this.#spotOf(diagram.nodes[1]?.[0]);
    const column = within(from.column + direction[0], diagram.nodes.length);
    const unit = within(from.unit + direction[1], diagram.nodes[column]?.length ?? 1);
    return this.#spotOf(diagram.nodes[column]?.[unit]);
  }

  #readLink(scene: Scene, { layers }: Details, { x, y }: Spot): string {
    const link = this.#diagram && linkAt(this.#diagram, x * this.size.width, y * this.size.height);
    const layer = link && layers[link.end.column - 1];
    if (!layer) return '';
    const at = link.end.unit * layer.inputs + link.start.unit;
    const [from, to] = [link.start, link.end].map(({ column, unit }) => this.#nameOf(scene, column, unit));
    const [weight, slope] = [layer.weights[at] ?? 0, layer.weightGradient[at] ?? 0];
    return t('Weight from {from} to {to}: {weight}, gradient {slope}.', {
      from: from ?? '',
      to: to ?? '',
      weight: formatNumber(weight),
      slope: formatNumber(slope),
    });
  }

  get #diagram(): Diagram | null {
    return this.scene ? layOut(this.scene, this.size) : null;
  }

  #spotOf(node: Node | undefined): Spot | null {
    const { width, height } = this.size;
    return node ? { x: node.x / width, y: node.y / height } : null;
  }

  #nodeAt({ x, y }: Spot): Node | null {
    const { width, height } = this.size;
    const diagram = this.#diagram;
    if (!diagram) return null;
    const near = ({ x: left, y: top }: Node) => Math.max(Math.abs(left - x * width), Math.abs(top - y * height));
    return diagram.nodes.flat().find((node) => near(node) <= diagram.side * 0.6) ?? null;
  }

  #nameOf(scene: Scene, column: number, unit: number): string {
    if (column === 0) return scene.features[unit] ?? '';
    if (column < scene.sizes.length - 1) return t('unit {unit} of layer {layer}', { unit: unit + 1, layer: column });
    return (scene.sizes.at(-1) ?? 1) > 1 ? t('output {n}', { n: unit + 1 }) : t('the output');
  }

  #outgoing(scene: Scene, { layers }: Details, { unit }: Node): string {
    const layer = layers[0];
    if (!layer) return '';
    const weights = Array.from({ length: layer.units }, (_, to) => layer.weights[to * layer.inputs + unit] ?? 0);
    return formatList(
      weights.map((weight, to) =>
        t('{weight} to {unit}', { weight: formatNumber(weight, 3), unit: this.#nameOf(scene, 1, to) }),
      ),
    );
  }
}

const DIRECTIONS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

const within = (index: number, length: number) => Math.min(Math.max(0, index), length - 1);
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

if (!customElements.get('downhill-playground-network'))
  customElements.define('downhill-playground-network', PlaygroundNetwork);
